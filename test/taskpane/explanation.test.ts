import { en, zhCN, zhTW } from "../../src/locales";
import { explanation } from "../../src/taskpane/person/explanation";
import { cardOf } from "../core/cards";
import { record } from "../core/records";
import { rulebookOf } from "../core/rulebook";

const when = { measure: "late", unit: "minute", over: 10, upTo: 30 };
const rulebook = rulebookOf([{ text: "迟到10至30分钟", amount: 2, when }]);

const saidOf = (late: string | null, words: Parameters<typeof explanation>[1]) => {
  const measures = late === null ? {} : { late };
  const row = record({
    clause: "1.1",
    name: "林晓",
    day: "2026-03-02",
    item: "迟到12分",
    measures,
  });
  const [line] = cardOf(rulebook, [row]).lines;
  return line && explanation(line, words);
};

test.each([
  ["zh-CN", zhCN, "2026-03-02 · 25 分钟 > 10 分钟, < 30 分钟 · 2 分 × 1"],
  ["zh-TW", zhTW, "2026-03-02 · 25 分鐘 > 10 分鐘, < 30 分鐘 · 2 分 × 1"],
  ["en", en, "2026-03-02 · 25 min > 10 min, < 30 min · 2 points × 1"],
])("a line shows what was measured beside its clause's condition in %s", (_, locale, said) => {
  expect(saidOf("25", locale.pane)).toBe(said);
});

test("on the bound, and outside the condition, it shows why the line costs what it costs", () => {
  expect([saidOf("30", zhCN.pane), saidOf("8.5", zhCN.pane)]).toEqual([
    "2026-03-02 · 30 分钟 > 10 分钟, = 30 分钟 · 2 分 × 1",
    "2026-03-02 · 8.5 分钟 < 10 分钟, < 30 分钟 · 2 分 × 0",
  ]);
});

test("a line without a measured figure shows its arithmetic alone", () => {
  expect(saidOf(null, zhCN.pane)).toBe("2026-03-02 · 2 分 × 1");
});
