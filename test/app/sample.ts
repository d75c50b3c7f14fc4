import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../src/host/model";
import { openXlsx } from "../../src/host/xlsx";
import { zhCN } from "../../src/locales";
import { builtInRulebook } from "../../src/rulebooks";

const file = join(__dirname, "../../assets/samples/outbound-agent-2026-03.xlsx");

export const sampleBytes = (): Uint8Array => new Uint8Array(readFileSync(file));

export const sampleWorkbook = (): Workbook =>
  openXlsx(sampleBytes(), "outbound-agent-2026-03.xlsx");

export function outboundAgent() {
  const rulebook = builtInRulebook("outbound-agent");
  if (!rulebook) throw new Error("the rulebook outbound-agent is missing");
  return rulebook;
}

/** Asks for every sheet and every month to be scored. */
export const wholeWorkbook = () => ({
  rulebook: outboundAgent(),
  sheets: null,
  period: null,
  now: new Date(2026, 3, 1),
  words: zhCN.report,
});
