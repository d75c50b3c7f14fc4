import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { canonicalParts, contentHash, contentHashSteps, finished } from "../../src/core";

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

test("content is hashed as JSON whose fields are in order", () => {
  expect(contentHash({ b: [1, "二", null], a: { d: true, c: 0.5 } })).toBe(
    sha256('{"a":{"c":0.5,"d":true},"b":[1,"二",null]}'),
  );
  expect(contentHash(undefined)).toBe(sha256("null"));
  expect(contentHash({ a: undefined, b: [undefined] })).toBe(sha256('{"b":[null]}'));
});

test("in parts it is the same JSON, however deep these are made", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat({ max: 5 }), (content, levels) => {
      const whole = [...canonicalParts(content, levels)].join("");
      expect(JSON.parse(whole)).toEqual(JSON.parse(JSON.stringify(content)));
      expect(finished(contentHashSteps(content, levels))).toBe(contentHash(content));
      expect(sha256(whole)).toBe(contentHash(content));
    }),
  );
});

test("much of it is hashed with pauses in between", () => {
  const rows = Array.from({ length: 30_000 }, (_, row) => [row, "上班做与工作无关的事"]);
  let pauses = 0;
  for (const steps = contentHashSteps({ rows }, 2); !steps.next().done;) pauses += 1;
  // 16 characters a row beside its number, whose digits are 138,890 in all: six times 100,000, and a rest.
  expect(pauses).toBe(7);
});
