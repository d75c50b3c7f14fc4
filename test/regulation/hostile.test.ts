import fc from "fast-check";
import { loadRulebook } from "../../src/core";
import { readRegulation } from "../../src/regulation";
import { hostile, hostileText } from "./hostile";
import { labels } from "./labels";

const vocabulary =
  "扣罚奖加减得占分元次人单项天月年每第超过以上下内不满足未无按视为处倍半百千万一二三十零点" +
  "（）()、，。；：%‰/~—-+.·1234567890OlI \t\n①A一、第条章规(guī)?";

const phrase = fc.oneof(
  fc.constantFrom(...labels.map(({ text }) => text)),
  fc.string({ unit: fc.constantFrom(...Array.from(vocabulary)), maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const text = fc
  .array(phrase, { maxLength: 12 })
  .chain((parts) => fc.constantFrom("", "\n", "，", "\r\n").map((glue) => parts.join(glue)));

test("any text is read, every line but headings once, and the draft is a valid rulebook", () => {
  fc.assert(
    fc.property(text, (source) => {
      const { rulebook, clauses } = readRegulation(source);
      expect(loadRulebook(rulebook)).toEqual({ rulebook });
      for (const { confidence, question, rules, text: words } of clauses) {
        expect(words).not.toBe("");
        expect(rules.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(confidence >= 0.8 || question !== null).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("what was read is plain data: the same from JSON, and the same again", () => {
  fc.assert(
    fc.property(text, (source) => {
      const read = readRegulation(source);
      expect(JSON.parse(JSON.stringify(read))).toEqual(read);
      expect(readRegulation(source)).toEqual(read);
    }),
    { numRuns: 200 },
  );
});

/** Reads, and counts the seconds of work that takes: what the machine does for others does not count. */
function timed(source: string) {
  const start = process.cpuUsage();
  const read = readRegulation(source);
  const { user, system } = process.cpuUsage(start);
  return { ...read, seconds: (user + system) / 1e6 };
}

/** Less than this is too little to compare. */
const LEAST = 0.05;

const named = hostile.map((text) => [text[0], text] as const);
test.each(named)("hostile text takes no more than its length in time: %s", (_name, text) => {
  const quarter = timed(hostileText(text, 10_000)).seconds;
  const { seconds, clauses, rulebook } = timed(hostileText(text, 40_000));
  // Four times the text; with the square of its length it would be sixteen times the work.
  expect(seconds).toBeLessThan(10 * Math.max(quarter, LEAST));
  expect(clauses.length).toBeGreaterThan(0);
  expect(loadRulebook(rulebook)).toHaveProperty("rulebook");
});
