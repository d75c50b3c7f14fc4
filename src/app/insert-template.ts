import type { Day, Rulebook } from "../core";
import { inWorkbook, readGrids, writePlans } from "../excel";
import {
  type Grid,
  type TemplateKind,
  type TemplateWords,
  planChoices,
  planTemplate,
  quotedSheet,
  quotedText,
  readBook,
} from "../sheet";
import { useCase } from "./error";
import { formulaRange } from "./sources";

/** The form that is wanted. */
export interface InsertRequest {
  readonly kind: TemplateKind;
  readonly rulebook: Rulebook;
  /** The sheet whose table the rulebook was read from. */
  readonly ruleSheet?: string;
  /** The day for which the form is, or whose month. */
  readonly day: Day;
  readonly words: TemplateWords;
}

/**
 * Adds an empty form behind the last sheet, with drop-downs of the rulebook's clauses and of the people
 * that the workbook knows, and live scores beside its first rows. The form belongs to HR from then on.
 * @returns the form's name
 * @throws AppError structureProtected
 */
export const insertTemplate = (request: InsertRequest): Promise<string> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { rulebook, words } = request;
      const grids = await readGrids(context, null);
      const { people } = readBook(grids, rulebook);
      const named = people.filter(({ name }) => name !== null);
      const lists = planChoices(rulebook, named, words);
      let added = "";
      const finish = async ([choices = lists.name]: readonly string[]): Promise<void> => {
        const parts = { people: named, choices, rules: rules(request, grids) };
        const form = planTemplate({ ...request, ...parts });
        const [name = form.name] = await writePlans([form]);
        added = name;
      };
      await writePlans([lists], { finish });
      return added;
    }),
  );

/** How the form's formula names the rulebook: its table, or its id. */
function rules({ rulebook, ruleSheet }: InsertRequest, grids: readonly Grid[]): string {
  const table = grids.find(({ sheet }) => sheet === ruleSheet);
  return table ? `${quotedSheet(table.sheet)}!${formulaRange(table)}` : quotedText(rulebook.id);
}
