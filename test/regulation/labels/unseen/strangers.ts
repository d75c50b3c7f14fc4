import type { Label } from "../notation";
import { strangerOffices } from "./stranger-offices";
import { strangerService } from "./stranger-service";

/** Clauses by someone who has not seen the grammar, some of which have no one reading. */
export const strangerLabels: readonly Label[] = [...strangerService, ...strangerOffices];
