import type { Label } from "../notation";
import { callCentre } from "./callCentre";
import { headed } from "./headed";
import { hospital } from "./hospital";
import { hotel } from "./hotel";
import { logistics } from "./logistics";
import { property } from "./property";
import { scans } from "./scans";
import { serviceHall } from "./serviceHall";

export { texts as unseenTexts } from "./texts";

/** Clauses of other trades that the grammar was never shaped on: they measure, they do not teach. */
export const unseenLabels: readonly Label[] = [
  ...hotel,
  ...logistics,
  ...property,
  ...hospital,
  ...serviceHall,
  ...callCentre,
  ...scans,
  ...headed,
];
