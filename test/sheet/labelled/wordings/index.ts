import type { WordingSet } from "./notation";
import { callQuality as callQualityHeldOut } from "./heldOut/callQuality";
import { outboundAgent as outboundAgentHeldOut } from "./heldOut/outboundAgent";
import { rewardsPenalties as rewardsPenaltiesHeldOut } from "./heldOut/rewardsPenalties";
import { serviceKpi as serviceKpiHeldOut } from "./heldOut/serviceKpi";
import { serviceNorms as serviceNormsHeldOut } from "./heldOut/serviceNorms";
import { callQuality } from "./seen/callQuality";
import { outboundAgent } from "./seen/outboundAgent";
import { rewardsPenalties } from "./seen/rewardsPenalties";
import { serviceKpi } from "./seen/serviceKpi";
import { serviceNorms } from "./seen/serviceNorms";

/** What the matching may be shaped on. */
export const seen: readonly WordingSet[] = [
  outboundAgent,
  serviceNorms,
  callQuality,
  rewardsPenalties,
  serviceKpi,
];

/** Measures only: the matching is never shaped on these. */
export const heldOut: readonly WordingSet[] = [
  outboundAgentHeldOut,
  serviceNormsHeldOut,
  callQualityHeldOut,
  rewardsPenaltiesHeldOut,
  serviceKpiHeldOut,
];
