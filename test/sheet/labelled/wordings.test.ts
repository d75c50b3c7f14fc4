import { matchClause } from "../../../src/sheet";
import { heldOut, seen } from "./wordings";
import { stranger } from "./wordings/stranger";
import { halvesOf } from "./wordings/halves";
import { shareTaken } from "./wordings/missing";
import { type Tally, judge, tally, tallyByKind } from "./wordings/outcome";

const match = (text: string, rulebook: Parameters<typeof matchClause>[1]) =>
  matchClause(text, rulebook).clause;

const halves = halvesOf(stranger);

/** The share of the wordings with a clause that must be recognised; the rest must be asked about. */
describe.each([
  ["seen", seen, 0.95],
  ["heldOut", heldOut, 0.73],
  ["stranger, the shaping half", halves.shaping, 0.75],
  ["stranger, the measuring half", halves.measuring, 0.75],
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

it("takes few wordings for another clause where their own is missing", () => {
  expect(shareTaken([...seen, ...heldOut, ...stranger], match)).toBeLessThan(0.06);
});

const shown = ({ wordings, right, asked, silent, share }: Tally) => ({
  wordings,
  right,
  asked,
  "wrong in silence": silent,
  "share of clauses": share === null ? "–" : `${(share * 100).toFixed(1)} %`,
});
