import type { ClauseDraft } from "./shape";
import { normalise } from "../tokens/normalise";
import { wordAt } from "../tokens/lexicon";
import type { ReadClause } from "../read";

/** The grade that a clause is for: 优秀 in 优秀，得10分. */
function gradeOf({ rules }: ReadClause): string | null {
  const [rule, another] = rules;
  if (another || rule.kind !== "bonus" || typeof rule.amount !== "number") return null;
  const { text } = normalise(rule.about);
  const word = wordAt(text, 0);
  return word?.is.kind === "grade" && word.length === text.length ? rule.about : null;
}

/** A section whose clauses are the grades of one item is one clause to choose from. */
export function gradeClause(
  clauses: readonly ReadClause[],
  drafts: readonly ClauseDraft[],
  section: { readonly id: string; readonly title: string },
): ClauseDraft | null {
  const graded = clauses.flatMap((read) => {
    const label = gradeOf(read);
    const amount = read.rules[0].amount;
    return label !== null && typeof amount === "number" ? [{ label, amount }] : [];
  });
  const [first] = drafts;
  if (!first || graded.length < 3 || graded.length < drafts.length) return null;
  return {
    ...first,
    id: `${section.id}.1`,
    text: section.title,
    effect: "grade",
    amount: null,
    choices: graded,
  };
}
