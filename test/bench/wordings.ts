/**
 * What our matcher and search libraries make of the labelled wordings: one JSON object a line. Run by
 * `npm run bench`.
 */
import type { Rulebook } from "../../src/core";
import { matchClause } from "../../src/sheet";
import { heldOut, seen } from "../sheet/labelled/wordings";
import { type Matcher, judge, tally } from "../sheet/labelled/wordings/outcome";
import { type Rival, fuse, miniSearch } from "./rivals";

const thresholds = { fuse: [0.1, 0.2, 0.3, 0.4, 0.6], miniSearch: [10, 60, 120, 200, 300] };

/** The library asks where nothing is near enough; a rulebook is prepared once. */
function matcher(rival: Rival, threshold: number): Matcher {
  const known = new Map<Rulebook, (text: string) => string | null>();
  return (text, rulebook) => {
    const find = known.get(rulebook) ?? rival(rulebook, threshold);
    known.set(rulebook, find);
    return find(text);
  };
}

function outcome(by: string, threshold: number | null, match: Matcher) {
  const sets = [
    ["seen", seen],
    ["heldOut", heldOut],
  ] as const;
  return sets.map(([set, wordings]) => {
    const { share, asked, silent } = tally(judge(wordings, match));
    return { bench: "wordings", by, threshold, set, share, asked, silent };
  });
}

/** The shares of wordings recognised, and how many were asked about and wrong in silence. */
export const wordings = () => [
  ...outcome("ours", null, (text, rulebook) => matchClause(text, rulebook).clause),
  ...thresholds.fuse.flatMap((at) => outcome("fuse.js", at, matcher(fuse, at))),
  ...thresholds.miniSearch.flatMap((at) => outcome("minisearch", at, matcher(miniSearch, at))),
];
