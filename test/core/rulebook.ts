import { type Rulebook, loadRulebook } from "../../src/core";

/** A rulebook of one section, made up for a test: its clauses are 1.1, 1.2, … and deduct. */
export function rulebookOf(
  clauses: readonly object[],
  whole: object = {},
  section: object = {},
): Rulebook {
  const loaded = loadRulebook({
    id: "made-up",
    title: { "zh-CN": "自编" },
    edition: "1",
    source: { document: "测试" },
    base: 100,
    sections: [
      {
        id: "1",
        title: "一",
        clauses: clauses.map((clause, index) => ({
          id: `1.${index + 1}`,
          text: `条款${index + 1}`,
          effect: "deduct",
          ...clause,
        })),
        ...section,
      },
    ],
    ...whole,
  });
  if ("errors" in loaded) throw new Error(JSON.stringify(loaded.errors));
  return loaded.rulebook;
}
