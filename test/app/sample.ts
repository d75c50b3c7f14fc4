import { readFileSync } from "node:fs";
import { join } from "node:path";
import { builtInRulebook } from "../../src/rulebooks";
import type { Workbook } from "../../src/host/model";
import { openXlsx } from "../../src/host/xlsx";

const file = join(__dirname, "../../assets/samples/outbound-agent-2026-03.xlsx");

export const sampleBytes = (): Uint8Array => new Uint8Array(readFileSync(file));

export const sampleWorkbook = (): Workbook =>
  openXlsx(sampleBytes(), "outbound-agent-2026-03.xlsx");

export function outboundAgent() {
  const rulebook = builtInRulebook("outbound-agent");
  if (!rulebook) throw new Error("the rulebook outbound-agent is missing");
  return rulebook;
}
