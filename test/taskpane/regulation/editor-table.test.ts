import fc from "fast-check";
import { effects, sanctions } from "../../../src/core";
import { readRegulation } from "../../../src/regulation";
import { en, zhCN, zhTW } from "../../../src/locales";
import { clauseCell, clauseValue, gridAt, readRuleTable, ruleTable } from "../../../src/sheet";
import {
  type Draft,
  amended,
  draftOf,
  withClause,
  withSection,
} from "../../../src/taskpane/regulation/draft";
import { type EditFields, readFields } from "../../../src/taskpane/regulation/fields";
import { toppedBy } from "../../../src/taskpane/regulation/top";

const text =
  "值班办法\n一、纪律\n1、睡觉，每次扣2分。\n2、私自换班扣3。\n二、礼貌\n1、书面表扬，每次奖励3分。";
const cells = { clauseCell, clauseValue, words: zhCN };

/** Mostly what is taken, for one wrong field is enough to refuse all. */
const mostly = (good: fc.Arbitrary<string>, odd: fc.Arbitrary<string>) =>
  fc.oneof({ arbitrary: good, weight: 12 }, { arbitrary: odd, weight: 1 });

const some = fc.oneof(
  fc.constantFrom("0.5", "２", "99999.5", "45000"),
  fc.nat({ max: 400 }).map((tenths) => String(tenths / 10)),
);
const figure = mostly(some, fc.constantFrom("", "3-6", "1e3", "很多"));
const noneOr = (value: fc.Arbitrary<string>) => fc.oneof(fc.constant(""), value);
const words = fc.oneof(
  fc.constantFrom(
    "",
    "迟到；早退",
    "甲=1",
    '"引号"',
    "[1]",
    "{}",
    " 前后 ",
    "=1+1",
    "1.10",
    "3~6",
    "10:00",
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ maxLength: 12, unit: "binary" }),
);
const when = fc.oneof(
  words,
  fc
    .tuple(
      fc.constantFrom("超过 ", "满", "不满", "不超过 ", "delay ≥ ", "over ", ""),
      figure,
      fc.constantFrom("分钟", " 小时", "%", "次", "元", "", "以上", " 秒以内", "～30 分钟"),
    )
    .map((parts) => parts.join("")),
);
const deadline = fc.oneof(
  words,
  fc
    .tuple(
      fc.constantFrom("每天 ", "每月 ", "", "收到投诉起 ", "monthly "),
      fc.constantFrom("9:30", "5", "31", "0", "99", "24:00"),
      fc.constantFrom("", " 日", "日前，遇休息日顺延至下一工作日", " 个工作日内", " 天"),
    )
    .map((parts) => parts.join("")),
);
const step = mostly(
  fc.constant(""),
  fc
    .tuple(fc.constantFrom("5", "0.5", "0", "五"), fc.constantFrom("，不足也算", "，不足不算", ""))
    .map((parts) => parts.join("")),
);
const fields: fc.Arbitrary<EditFields> = fc.record({
  text: words,
  effect: fc.constantFrom(...effects),
  unit: fc.constantFrom("point" as const, "yuan" as const),
  per: fc.constantFrom("occurrence" as const, "minute" as const, "month" as const),
  step,
  subject: fc.constantFrom("agent" as const, "supervisor" as const, "team" as const),
  least: figure,
  most: fc.constantFrom("", "50000", "7"),
  cap: noneOr(figure),
  free: noneOr(figure),
  freePer: fc.constantFrom("day" as const, "month" as const),
  multiplier: fc.constantFrom("2", "1.5"),
  worse: words,
  when: noneOr(when),
  deadline: noneOr(deadline),
  aliases: words,
  sanctions: fc.subarray([...sanctions]),
  tiers: fc.array(
    fc.record({ key: fc.nat(), label: words, least: figure, most: fc.constant("") }),
    {
      maxLength: 2,
    },
  ),
});
const section = fc.record({
  title: fc.constantFrom("纪律", "1.10", "=1"),
  max: fc.constantFrom(null, 0, 40),
  cleanBonus: fc.constantFrom(0, 2),
  firstOffence: fc.constantFrom("warn" as const, null),
});

const begun = draftOf({ text, ...readRegulation(text) });
const top = { title: "值班", edition: "2026", base: "100", floor: "-5", ceiling: "", warns: true };

test("whatever the editor makes of a rulebook, its table holds exactly", () => {
  let taken = 0;
  fc.assert(
    fc.property(fields, fields, section, (one, other, ofSection) => {
      const changes = [one, other].map((typed) => readFields(typed, cells));
      const after = changes.reduce<Draft>((draft, read, index) => {
        if (!("change" in read)) return draft;
        const next =
          index === 0 ? amended(draft, 1, read.change) : withClause(draft, "2", read.change);
        if (next) taken += 1;
        return next ?? draft;
      }, begun);
      const rulebook = toppedBy((withSection(after, "1", ofSection) ?? after).rulebook, top);
      if (!rulebook) throw new Error("refused");
      for (const { rules } of [zhCN, zhTW, en]) {
        const table = ruleTable(rulebook, rules.table);
        expect(readRuleTable(gridAt("规则!A1", table))).toStrictEqual({ rulebook });
      }
    }),
    { numRuns: 120 },
  );
  // Most of what is typed is refused at once; enough of it must not be.
  expect(taken).toBeGreaterThan(20);
});
