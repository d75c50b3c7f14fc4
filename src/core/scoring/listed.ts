import { type Issue, issue } from "../issue";
import type { CellRef, Period, Person } from "../record";
import type { Subject } from "../scorecard";
import type { Concern } from "./charge";
import type { Directory } from "./people";

/** What a sheet lists of a person beside events: a recording, or a measured figure. */
interface Listed {
  readonly person: Person;
  readonly period: Period | null;
  readonly source: CellRef;
}

/** Something listed, with whose it is and the month that it falls into. */
export interface Placed<One> {
  readonly one: One;
  readonly subject: Subject;
  readonly period: Period | null;
}

export interface PlacedAndAsked<One> {
  readonly placed: readonly Placed<One>[];
  /** What may be several people's, or falls into a month that cannot be told. */
  readonly concerns: readonly Concern[];
}

/**
 * Lays what is listed to its person's month, as records are (docs/scoring.md, rule 9).
 * @param textOf what stands in its cell
 * @param whose whom a person's name means
 * @param periods the months that there are
 */
export function placeListed<One extends Listed>(
  listed: readonly One[],
  textOf: (one: One) => string,
  whose: (person: Person) => ReturnType<Directory["person"]>,
  periods: readonly Period[],
): PlacedAndAsked<One> {
  const placed: Placed<One>[] = [];
  const concerns: Concern[] = [];
  const [only = null, ...more] = periods;
  for (const one of listed) {
    const { person, source } = one;
    const period = one.period ?? (more.length === 0 ? only : null);
    const found = whose(person);
    const concern = (subjects: readonly Subject[], asked: Issue): void => {
      concerns.push({ issues: [asked], period, subjects, team: person.team });
    };
    if ("ids" in found) {
      const facts = { name: person.name ?? "", ids: found.ids };
      concern(
        found.ids.map((id) => whose({ id, name: null, team: null })).filter(isSubject),
        issue("ambiguousName", source, facts.name, facts),
      );
    } else if (period === null && more.length > 0) {
      concern([found], issue("missingPeriod", source, textOf(one), { periods }));
    } else {
      placed.push({ one, subject: found, period });
    }
  }
  return { placed, concerns };
}

const isSubject = (found: ReturnType<Directory["person"]>): found is Subject => !("ids" in found);
