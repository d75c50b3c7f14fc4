import { type Clause, type Rulebook, clausesOf, rulebookHash } from "../core";
import { builtInRulebooks } from "../rulebooks";
import { locale } from "./locale";
import { namedRulebook } from "./rulebook-option";
import { table } from "./table";
import { type Shell, jsonLine, line } from "./shell";

const words = locale.cli;

/** `kpiscore rules [id]`: the rulebooks there are, or the clauses of one. */
export async function rules(
  id: string | undefined,
  { json }: { readonly json?: true },
  { out }: Shell,
): Promise<void> {
  if (id === undefined) {
    if (json) jsonLine(out, builtInRulebooks.map(summary));
    else line(out, table(words.rulesHeader, builtInRulebooks.map(summaryRow)));
    return;
  }
  const rulebook = await namedRulebook(id);
  if (json) jsonLine(out, rulebook);
  else line(out, table(words.clausesHeader, clauses(rulebook).map(clauseRow)));
}

const clauses = (rulebook: Rulebook): readonly Clause[] =>
  [...clausesOf(rulebook).values()].map(({ clause }) => clause);

const summary = (rulebook: Rulebook) => ({
  id: rulebook.id,
  title: rulebook.title,
  edition: rulebook.edition,
  hash: rulebookHash(rulebook),
  clauses: clausesOf(rulebook).size,
});

const summaryRow = (rulebook: Rulebook) => [
  rulebook.id,
  locale.title(rulebook.title),
  rulebook.edition,
  clausesOf(rulebook).size,
];

const clauseRow = (clause: Clause) => [clause.id, clause.text, words.standard(clause)];
