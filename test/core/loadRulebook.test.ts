import { type RulebookError, loadRulebook, rulebookHash } from "../../src/core";

const clause = { id: "1.1", text: "迟到", effect: "deduct", amount: 0.5 };
const rulebook = (section: object = {}, whole: object = {}) => ({
  id: "small",
  title: { "zh-CN": "小规则" },
  edition: "1",
  source: { document: "测试" },
  sections: [{ id: "1", title: "考勤", clauses: [clause], ...section }],
  ...whole,
});

function errorsOf(json: unknown): readonly RulebookError[] {
  const loaded = loadRulebook(json);
  return "errors" in loaded ? loaded.errors : [];
}
function load(json: unknown) {
  const loaded = loadRulebook(json);
  if ("errors" in loaded) throw new Error(JSON.stringify(loaded.errors));
  return loaded.rulebook;
}

test("defaults are filled in, a clause's unit from the rulebook", () => {
  const loaded = load(rulebook({}, { unit: "yuan" }));
  expect(loaded.sections[0]?.clauses[0]).toMatchObject({
    per: "occurrence",
    subject: "agent",
    unit: "yuan",
    allowance: null,
    sanctions: [],
  });
});

test.each<[string, unknown, string, RegExp]>([
  ["nothing", null, "", /object/],
  ["a list", [], "", /object/],
  ["no sections", rulebook({}, { sections: [] }), "sections", /at least 1/],
  [
    "an unknown effect",
    rulebook({ clauses: [{ ...clause, effect: "fine" }] }),
    "sections[0].clauses[0].effect",
    /deduct/,
  ],
  [
    "a negative amount",
    rulebook({ clauses: [{ ...clause, amount: -1 }] }),
    "sections[0].clauses[0].amount",
    /at least 0/,
  ],
  [
    "a range upside down",
    rulebook({ clauses: [{ ...clause, amount: [6, 3] }] }),
    "sections[0].clauses[0].amount",
    /low to high/,
  ],
  [
    "no amount",
    rulebook({ clauses: [{ ...clause, amount: null }] }),
    "sections[0].clauses[0].amount",
    /an amount/,
  ],
  ["a clause twice", rulebook({ clauses: [clause, clause] }), "sections[0].clauses[1].id", /once/],
  [
    "a maximum below the least amount",
    rulebook({ max: 0.1 }),
    "sections[0].clauses[0].amount",
    /maximum 0.1/,
  ],
  [
    "a grade without grades",
    rulebook({ clauses: [{ ...clause, effect: "grade", amount: null }] }),
    "sections[0].clauses[0].choices",
    /grades to choose/,
  ],
  [
    "an amount of what takes none",
    rulebook({ clauses: [{ ...clause, effect: "note" }] }),
    "sections[0].clauses[0].amount",
    /a note has no amount/,
  ],
  [
    "a day and a half",
    rulebook({ clauses: [{ ...clause, deadline: { after: 1.5, unit: "day", since: "约定" } }] }),
    "sections[0].clauses[0].deadline.after",
    /^int$/,
  ],
  ["an unknown field", rulebook({}, { colour: "red" }), "colour", /no such field/],
  [
    "a prototype key",
    JSON.parse(JSON.stringify(rulebook()).replace('"edition"', '"__proto__":{},"edition"')),
    "__proto__",
    /no such field/,
  ],
])("%s is refused, naming where and what was expected", (_, json, path, expected) => {
  const [first] = errorsOf(json);
  expect(first?.path).toBe(path);
  expect(first?.expected).toMatch(expected);
});

test("a clause id may not be repeated in another section", () => {
  const two = { id: "2", title: "其他", clauses: [clause] };
  const errors = errorsOf(rulebook({}, { sections: [...rulebook().sections, two] }));
  expect(errors.map(({ path }) => path)).toEqual(["sections[1].clauses[0].id"]);
});

test("the hash follows the content, not the order of fields", () => {
  const { id, ...rest } = rulebook();
  expect(rulebookHash(load({ ...rest, id }))).toBe(rulebookHash(load(rulebook())));
  const dearer = rulebook({ clauses: [{ ...clause, amount: 0.6 }] });
  expect(rulebookHash(load(dearer))).not.toBe(rulebookHash(load(rulebook())));
  expect(rulebookHash(load(rulebook()))).toMatch(/^[0-9a-f]{64}$/);
});

describe("a file that is no rulebook at all is refused without delay", () => {
  test("ten megabytes of clauses", () => {
    const many = Array.from({ length: 120_000 }, (_, index) => ({ ...clause, id: `1.${index}` }));
    const [first] = errorsOf(rulebook({ clauses: many }));
    expect(first).toEqual({ path: "sections[0].clauses", expected: "at most 2000" });
  });

  test("sections nested a hundred thousand deep", () => {
    let nested: object = { id: "x", title: "深", clauses: [clause] };
    for (let depth = 0; depth < 100_000; depth += 1)
      nested = { id: "x", title: "深", sections: [nested] };
    expect(errorsOf(rulebook({}, { sections: [nested] }))).toEqual([
      { path: "", expected: "at most 64 levels of nesting" },
    ]);
  });
});
