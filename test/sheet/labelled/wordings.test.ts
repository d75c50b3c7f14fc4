import { matchClause } from "../../../src/sheet";
import { heldOut, seen } from "./wordings";
import { stranger } from "./wordings/stranger";
import { type Tally, judge, tally, tallyByKind } from "./wordings/outcome";

const match = (text: string, rulebook: Parameters<typeof matchClause>[1]) =>
  matchClause(text, rulebook).clause;

/** The share of the wordings with a clause that must be recognised; the rest must be asked about. */
describe.each([
  ["seen", seen, 0.92],
  ["heldOut", heldOut, 0.7],
] as const)("the wordings %s", (name, sets, leastShare) => {
  const judged = judge(sets, match);
  const whole = tally(judged);

  beforeAll(() => {
    const kinds = [...tallyByKind(judged)].map(([kind, counts]) => [kind, shown(counts)]);
    console.table(Object.fromEntries([...kinds, [`all ${name}`, shown(whole)]]));
  });

  it("are never taken for another clause in silence", () => {
    // Counted, not named: who reads a held-out wording may shape the matching on it.
    expect(whole.silent).toBe(0);
  });

  it("are recognised where they mean a clause", () => {
    expect(whole.share).toBeGreaterThanOrEqual(leastShare);
  });
});

/** The first reading of these is a measure: it is printed, and held to no bar yet. */
it("reads each of a stranger's wordings as some clause, or asks", () => {
  const judged = judge(stranger, match);
  const kinds = [...tallyByKind(judged)].map(([kind, counts]) => [kind, shown(counts)]);
  console.table(Object.fromEntries([...kinds, ["all stranger", shown(tally(judged))]]));
  expect(judged.length).toBe(stranger.flatMap(({ wordings }) => wordings).length);
});

const shown = ({ wordings, right, asked, silent, share }: Tally) => ({
  wordings,
  right,
  asked,
  "wrong in silence": silent,
  "share of clauses": share === null ? "–" : `${(share * 100).toFixed(1)} %`,
});
