import type { LinesLabel } from "../lines";
import type { Label } from "../notation";
import { furtherStrangerLabels, furtherStrangerTexts } from "./stranger-further";
import { dailyLabels, dailyTexts } from "./stranger-daily";
import { everydayLabels } from "./stranger-everyday";
import { fifthLabels, handTexts } from "./stranger-fifth";
import { strangerOffices } from "./stranger-offices";
import { strangerService } from "./stranger-service";
import { strangerStaff } from "./stranger-staff";
import { formalTexts } from "./stranger-texts-formal";
import { plainTexts } from "./stranger-texts-plain";
import { strangerTravel } from "./stranger-travel";
import { strangerUtilities } from "./stranger-utilities";

/** Clauses by five people who had not seen the grammar, some of which have no one reading. */
export const strangerLabels: readonly Label[] = [
  ...strangerService,
  ...strangerOffices,
  ...strangerUtilities,
  ...strangerTravel,
  ...strangerStaff,
  ...furtherStrangerLabels,
  ...everydayLabels,
  ...dailyLabels,
  ...fifthLabels,
];

/** Whole regulations by the same hands; a clause without a rule has no one reading. */
export const strangerTexts: readonly LinesLabel[] = [
  ...formalTexts,
  ...plainTexts,
  ...furtherStrangerTexts,
  ...dailyTexts,
  ...handTexts,
];
