import { matchClause } from "../../../src/sheet";
import { loaded } from "../outbound";

const rulebook = loaded({
  id: "desk",
  title: { "zh-CN": "前台" },
  edition: "1",
  source: { document: "测试规定" },
  sections: [
    {
      id: "1",
      title: "接待",
      clauses: [
        {
          id: "1.1",
          text: "客户未挂机时提前挂机，或与邻座交谈",
          aliases: ["提前挂机"],
          effect: "deduct",
          amount: 6,
        },
        {
          id: "1.2",
          text: "命令语气",
          aliases: ["语气生硬", "态度敷衍"],
          effect: "deduct",
          amount: 10,
        },
        {
          id: "1.3",
          text: "整体印象",
          aliases: ["总体感受"],
          effect: "grade",
          choices: [
            { label: "良", amount: 6 },
            { label: "很差", amount: 0 },
          ],
        },
      ],
    },
  ],
});
const meant = (text: string) => matchClause(text, rulebook).clause;

test("one of two events that a clause names with 或 is enough", () => {
  expect(meant("客户没挂机就先提前挂断")).toBe("1.1");
  expect(meant("客户未挂机时与邻座交谈")).toBe("1.1");
});

test("two wordings of one clause in one text are one event", () => {
  expect(meant("语气生硬、态度敷衍")).toBe("1.2");
});

test("wordings of two clauses in one text are asked", () => {
  expect(meant("语气生硬，提前挂机")).toBeNull();
});

test("a wording beside one that nobody knows is asked", () => {
  expect(meant("态度敷衍，工牌没戴好还迟到")).toBeNull();
});

test.each(["整体印象：良", "总体感受（很差）", "总体感受 良"])(
  "a graded item with its grade behind it: %s",
  (text) => {
    expect(meant(text)).toBe("1.3");
  },
);
