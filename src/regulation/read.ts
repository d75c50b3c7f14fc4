import { draftOf } from "./draft/draft";
import { judge } from "./draft/judge";
import type { Hints } from "./grammar/state";
import { type Heading, type Placed, outlineOf } from "./outline/outline";
import { clauseWords, entriesOf } from "./outline/entries";
import { headingGives, headingMax, headingUnit } from "./outline/headingWords";
import { type Understood, understand, understoodOnce } from "./understand";
import type { ClauseReading, RegulationReading, RuleUnit } from "./reading";

/** A clause in its place, read. */
export interface ReadClause extends Pick<Understood, "rules" | "doubts" | "sure" | "base"> {
  readonly placed: Placed;
}

/** The header of a table that says what each row weighs: 考核内容 | 分值 | 扣分标准. */
const WEIGHTS =
  /(?:\t|^)(?:分值|权重|權重|标准分|標準分|满分|滿分|应得分|配分)(?:[(（][^\t]*)?(?:\t|$)/;

const MONEY = /罚款|罰款|金额|金額|元/;

type Gives = (heading: Heading | null) => boolean | null;

/**
 * Reads a regulation: its sections, its clauses, and what each says, with a question wherever a careful
 * person would ask. Pure and deterministic; time grows in proportion to the text.
 * @param text as it was pasted, in any script
 */
export function readRegulation(text: string): RegulationReading {
  const plain = understoodOnce();
  const entries = entriesOf(text, (words) => plain(words).end);
  const outline = outlineOf(entries, (words) => plain(words).content);
  const gives = headingGives(outline.title);
  const weighed = entries.some(({ text: words }) => WEIGHTS.test(words) && !MONEY.test(words));
  const first = outline.clauses.map((placed) => {
    const alone = plain(clauseWords(placed.entry));
    const hints = { gives: gives(placed.heading), unit: null, unitSaid: false, weighed };
    return alone.hinted ? read(placed, hints) : inPlace(placed, alone);
  });
  const clauses = withUnits(first, gives, weighed, outline.title);
  const draft = draftOf(outline, clauses);
  return {
    rulebook: draft.rulebook,
    clauses: clauses.map((clause) => reading(clause, draft.doubts.get(clause.placed) ?? [])),
  };
}

function reading(clause: ReadClause, notHeld: Parameters<typeof judge>[1]): ClauseReading {
  const { placed, rules } = clause;
  const { entry, heading, id } = placed;
  const section = heading?.id ?? "";
  return { line: entry.line, text: entry.text, section, id, rules, ...judge(clause, notHeld) };
}

const read = (placed: Placed, hints: Hints): ReadClause =>
  inPlace(placed, understand(clauseWords(placed.entry), hints));

const inPlace = (placed: Placed, { rules, doubts, sure, base }: Understood): ReadClause => ({
  placed,
  rules,
  doubts,
  sure,
  base,
});

/** Figures without a unit have the one that their section uses, else the one the text uses. */
function withUnits(
  clauses: readonly ReadClause[],
  gives: Gives,
  weighed: boolean,
  title: string | null,
): readonly ReadClause[] {
  const bySection = new Map<string, Map<RuleUnit, number>>();
  const inAll = new Map<RuleUnit, number>();
  for (const { placed, rules } of clauses) {
    const section = placed.heading?.id ?? "";
    const counts = bySection.get(section) ?? new Map<RuleUnit, number>();
    bySection.set(section, counts);
    for (const { unit } of rules) {
      if (unit !== "point" && unit !== "yuan") continue;
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
      inAll.set(unit, (inAll.get(unit) ?? 0) + 1);
    }
  }
  return clauses.map((clause) => {
    const { placed, rules } = clause;
    if (!rules.some(({ unit, amount }) => unit === null && amount !== null)) return clause;
    const section = bySection.get(placed.heading?.id ?? "");
    const weighted = placed.heading && headingMax(placed.heading.title) !== null ? "point" : null;
    const said = headingUnit(placed.heading, title);
    const unit = said ?? mostUsed(section) ?? weighted ?? mostUsed(inAll);
    return read(placed, { gives: gives(placed.heading), unit, unitSaid: said !== null, weighed });
  });
}

function mostUsed(counts: ReadonlyMap<RuleUnit, number> | undefined): RuleUnit | null {
  const [first] = [...(counts ?? [])].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}
