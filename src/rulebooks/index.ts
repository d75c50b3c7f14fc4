import callQuality from "../../rules/call-quality.json";
import outboundAgent from "../../rules/outbound-agent.json";
import rewardsPenalties from "../../rules/rewards-penalties.json";
import serviceKpi from "../../rules/service-kpi.json";
import serviceNorms from "../../rules/service-norms.json";
import { type Rulebook, loadRulebook } from "../core";

const sources: readonly unknown[] = [
  outboundAgent,
  serviceNorms,
  callQuality,
  rewardsPenalties,
  serviceKpi,
];

/** The rulebooks that come with the product, in the order in which they are offered. */
export const builtInRulebooks: readonly Rulebook[] = sources.map((source) => {
  const loaded = loadRulebook(source);
  if ("rulebook" in loaded) return loaded.rulebook;
  const [{ path, expected }] = loaded.errors;
  throw new Error(`a built-in rulebook is damaged: ${path}: expected ${expected}`);
});

/** The built-in rulebook of that id or title (in any language); undefined where there is none. */
export function builtInRulebook(idOrTitle: string): Rulebook | undefined {
  const wanted = idOrTitle.trim();
  return builtInRulebooks.find(
    ({ id, title }) => id === wanted || Object.values(title).includes(wanted),
  );
}
