import fc from "fast-check";
import {
  type EventRecord,
  type ListedRecording,
  type Person,
  type Rulebook,
  issue,
  loadRulebook,
} from "../../../src/core";
import { record } from "../../core/records";

/* Small random regulations, and records that sheets could hold of them. */

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const amount = fc.constantFrom(0, 0.1, 0.5, 1, 2, 3);
const range = fc.constantFrom([1, 3], [2, 2.5], [0.5, 4]);

/** 综合感受, at most 10 points. */
const grade = {
  effect: "grade",
  choices: [
    { label: "优", amount: 10 },
    { label: "良", amount: 6 },
    { label: "差", amount: 0 },
  ],
};

const clause = fc
  .record(
    {
      effect: fc.constantFrom("deduct", "deduct", "deduct", "bonus", "sanction", "note"),
      amount: fc.oneof({ weight: 4, arbitrary: amount }, range),
      choices: maybe(
        fc.constant([
          { label: "轻", amount: 1 },
          { label: "较重", amount: 2 },
          { label: "重", amount: [3, 5] },
        ]),
      ),
      unit: fc.constantFrom("point", "point", "yuan"),
      per: fc.constantFrom(
        "occurrence",
        "occurrence",
        "person",
        "case",
        "day",
        "hour",
        "minute",
        "month",
      ),
      step: maybe(
        fc.record({ of: fc.constantFrom(2, 5, 0.5), round: fc.constantFrom("up", "down") }),
      ),
      when: maybe(
        fc
          .constantFrom({ from: 2 }, { over: 2 }, { under: 3 }, { upTo: 3 }, { over: 1, upTo: 3 })
          .map((bounds) => ({ measure: "delay", unit: "hour", ...bounds })),
      ),
      subject: fc.constantFrom("agent", "agent", "supervisor", "team"),
      allowance: maybe(
        fc.record({ count: fc.constantFrom(1, 2, 1.5), per: fc.constantFrom("day", "month") }),
      ),
      aggravation: maybe(
        fc.record({ multiplier: fc.constantFrom(2, 1.5), when: fc.constant("情节严重") }),
      ),
      sanctions: maybe(fc.constantFrom(["warning"], ["dismissal", "notice"])),
      cap: maybe(fc.constantFrom(0, 1, 4)),
    },
    { requiredKeys: ["effect", "amount"] },
  )
  .map((said) =>
    said.effect === "sanction" || said.effect === "note"
      ? { ...said, amount: null, choices: null, cap: null }
      : said.choices
        ? { ...said, amount: null }
        : said,
  )
  .map(({ step, ...said }) =>
    step && ["day", "hour", "minute"].includes(said.per ?? "") ? { ...said, step } : said,
  )
  .map(({ allowance, ...said }) =>
    allowance && said.per === "month"
      ? { ...said, allowance: { ...allowance, per: "month" } }
      : { ...said, allowance },
  );

const { section } = fc.letrec<{ section: object; sections: object[] }>((tie) => ({
  sections: fc.array(tie("section"), { maxLength: 2 }),
  section: fc.record(
    {
      title: fc.constant("章"),
      max: fc.constantFrom(null, null, 5, 8),
      cleanBonus: fc.constantFrom(0, 0, 2),
      firstOffence: fc.constantFrom(null, "warn"),
      sections: fc.oneof({ maxDepth: 2 }, fc.constant([]), tie("sections")),
      clauses: fc.array(fc.oneof({ weight: 6, arbitrary: clause }, fc.constant(grade)), {
        minLength: 1,
        maxLength: 3,
      }),
    },
    { requiredKeys: ["title", "clauses"] },
  ),
}));

interface Made {
  readonly sections: Made[];
  readonly clauses: object[];
}

function numbered(section: Partial<Made>, id: string): object {
  return {
    ...section,
    id,
    clauses: (section.clauses ?? []).map((one, at) => ({
      ...one,
      id: `${id}.c${at}`,
      text: `条款${id}.${at}`,
    })),
    sections: (section.sections ?? []).map((one, at) => numbered(one, `${id}.${at}`)),
  };
}

export const rulebooks: fc.Arbitrary<Rulebook> = fc
  .record(
    {
      unit: fc.constantFrom("point", "point", "yuan"),
      scope: fc.constantFrom("month", "month", "recording"),
      base: fc.constantFrom(100, 100, 10, null),
      floor: fc.constantFrom(null, 0, 90),
      ceiling: fc.constantFrom(null, 101, 100),
      firstOffence: fc.constantFrom(null, null, "warn"),
      grades: fc.constantFrom(
        [],
        [
          { label: "优", from: 98 },
          { label: "良", from: 95.5 },
          { label: "差", from: 0 },
        ],
      ),
      sections: fc.array(section, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ["unit", "base", "sections"] },
  )
  .map(({ sections, ...whole }) =>
    loadRulebook({
      ...whole,
      id: "random",
      title: { "zh-CN": "随机" },
      edition: "1",
      source: { document: "测试" },
      sections: sections.map((one, at) => numbered(one, `${at + 1}`)),
    }),
  )
  .filter((loaded) => "rulebook" in loaded)
  .map((loaded) => {
    if ("errors" in loaded) throw new Error("filtered above");
    return loaded.rulebook;
  });

const staff = [
  ["林晓", "一组"],
  ["周平", "一组"],
  ["何敏", "二组"],
] as const;
export const people: Person[] = staff.map(([name, team]) => ({ id: null, name, team }));

const clausesOf = (rulebook: Rulebook): string[] => {
  const visit = (sections: Rulebook["sections"]): string[] =>
    sections.flatMap((one) => [...one.clauses.map(({ id }) => id), ...visit(one.sections)]);
  return visit(rulebook.sections);
};

const days = ["2026-03-02", "2026-03-03", "2026-03-04", "2026-04-01"];
const unread = issue("unknownClause", { sheet: "台账", cell: "E2" }, "不明", { candidates: [] });

/** Records of a rulebook, each in a cell of its own. */
export const recordsOf = (rulebook: Rulebook): fc.Arbitrary<EventRecord[]> => {
  const ids = clausesOf(rulebook);
  const one = fc.record({
    clause: fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...ids) }, fc.constant(null)),
    who: fc.oneof(
      { weight: 8, arbitrary: fc.subarray([0, 1, 2], { minLength: 1, maxLength: 1 }) },
      fc.subarray([0, 1, 2]),
    ),
    day: fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...days) }, fc.constant(undefined)),
    period: maybe(fc.constantFrom("2026-03", "2026-04")),
    quantity: maybe(fc.constantFrom("1", "1", "2", "3", "0.5", "0", "12", "5")),
    figure: fc.oneof(
      { weight: 5, arbitrary: fc.constant(undefined) },
      fc.constantFrom("0.5", "1", "2", "3", "4", "6"),
    ),
    delay: maybe(fc.constantFrom("1", "2", "2.5", "3", "4")),
    recording: maybe(fc.constantFrom("R1", "R2", "R3")),
    item: fc.constantFrom("事", "轻", "较重", "重", "优", "良", "差"),
    aggravated: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    void: fc.oneof({ weight: 8, arbitrary: fc.constant(false) }, fc.constant(true)),
  });
  return fc.array(one, { maxLength: 8 }).map((all) =>
    all.map(({ who, day, period, quantity, figure, delay, recording, ...said }, at) => {
      const { team = "一组" } = people[who[0] ?? 0] ?? {};
      return {
        ...record({
          ...said,
          ...(day ? { day } : {}),
          ...(period && !day ? { period } : {}),
          ...(quantity ? { quantity } : {}),
          ...(figure ? { figure } : {}),
          ...(recording ? { recording } : {}),
          ...(delay ? { measures: { delay } } : {}),
          cell: `E${at + 2}`,
          issues: said.clause === null ? [unread] : [],
        }),
        people: who.flatMap((index) => people[index] ?? []),
        team: who.length === 1 || who.length === 0 ? team : null,
      };
    }),
  );
};

/** Recordings that a sheet lists, whether or not anything happened in them. */
export const listed: fc.Arbitrary<ListedRecording[]> = fc
  .array(
    fc.record({
      recording: fc.constantFrom("R1", "R2", "R4", "R5"),
      person: fc.constantFrom(...people),
      period: fc.constantFrom("2026-03", "2026-04", null),
    }),
    { maxLength: 3 },
  )
  .map((all) => all.map((one, at) => ({ ...one, source: { sheet: "录音", cell: `A${at + 2}` } })));
