import { catalogue } from "./catalogue";
import { isRules } from "./mark";
import type { Context } from "./run";

/** A sheet on which the add-in wrote a rule table. */
export interface RuleSheet {
  readonly name: string;
  /** Tells it from the workbook's other rule tables. */
  readonly number: number;
}

/** The sheets that carry the mark of a rule table, in tab order. */
export async function ruleSheets(context: Context): Promise<readonly RuleSheet[]> {
  const listed = await catalogue(context);
  return listed.flatMap(({ name, own }) =>
    own && isRules(own) ? [{ name, number: Number(own.slice("rules:".length)) }] : [],
  );
}
