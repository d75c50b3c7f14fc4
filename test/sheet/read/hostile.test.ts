import fc from "fast-check";
import { type CellValue, matchClause, readBook } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";

/** Milliseconds that work takes: what the machine does for others does not count. */
function spent(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Work on something large may take so many milliseconds; or more, where the machine is slow, as long as it
 * grows no faster than what is worked on.
 * @param work on the whole, or on a share of it
 * @returns what is too much, null where nothing is
 */
function excess(limit: number, work: (share: number) => unknown): string | null {
  const whole = spent(() => work(1));
  if (whole < limit) return null;
  const quarter = spent(() => work(1 / 4));
  // Four times as much; with the square of its size it would be sixteen times the work.
  return whole < 10 * quarter ? null : `${whole} ms, ${quarter} ms for a quarter`;
}

/** The longest text that a cell holds. */
const full = 32_767;
const long = (text: string): string => text.repeat(Math.ceil(full / text.length)).slice(0, full);

const hostile: readonly (readonly [name: string, text: string])[] = [
  ["one letter", long("张")],
  ["digits", long("1")],
  ["dotted digits", long("1.")],
  ["open brackets", long("(")],
  ["nested brackets", `${"（".repeat(9000)}1.2${"）".repeat(9000)}`],
  ["spaces", `${" ".repeat(16_000)}1.2${" ".repeat(16_000)}x`],
  ["separators", long("、,;")],
  ["names", long("张三、")],
  ["dates", long("2026-03-05至")],
  ["numerals", long("一百零")],
  ["amounts", long("每次扣")],
  ["units", long("2次")],
  ["dashes", long("-")],
  ["lone surrogates", long("\ud800")],
  ["combining marks", long("e\u0301")],
  ["line breaks", long("\r\n")],
  ["a regulation", long("上班做与工作无关的事。")],
  ["title words", long("合计签字")],
];

describe("a hostile text of full length", () => {
  it.each(hostile)("of %s is read in any column within a second", (_name, text) => {
    const header = ["日期", "工号", "姓名", "组别", "违规项目", "次数", "扣分", "备注", "状态"];
    expect(
      excess(1000, (share) => {
        const part = text.slice(0, full * share);
        const rows = header.map((_, at): CellValue[] =>
          header.map((_, column) => (column === at ? part : column === 4 ? "1.2" : null)),
        );
        const reading = readBook([sheet([[part], header, ...rows])], outbound);
        matchClause(part, outbound);
        expect(reading.records.length).toBeGreaterThanOrEqual(rows.length - 1);
      }),
    ).toBeNull();
  });

  it("in the item's cell is kept whole in its record", () => {
    const text = long("乱写");
    const { records } = readBook(
      [
        sheet([
          ["姓名", "违规项目"],
          ["张三", text],
        ]),
      ],
      outbound,
    );
    expect(records[0]).toMatchObject({ item: text, clause: null });
  });
});

it("names without end below an item are one question", () => {
  const names: CellValue[][] = Array.from({ length: 130_000 }, () => ["马超"]);
  const { issues } = readBook([sheet([["迟到人员"], ...names])], outbound);
  expect(issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["unheardRows A1"]);
});

it("a column's worth of empty rows costs next to nothing", () => {
  const empty: CellValue[] = [null, null, null];
  const rows = [
    ["姓名", "日期", "违规项目"],
    ["张三", "2026-03-01", "1.2"],
  ];
  const values = [...rows, ...Array.from({ length: 1_000_000 }, () => empty)];
  expect(
    excess(2000, (share) => {
      const part = values.slice(0, values.length * share);
      expect(readBook([sheet(part)], outbound).records).toHaveLength(1);
    }),
  ).toBeNull();
});

describe("texts made to slow a regular expression", () => {
  const pieces = [
    ...Array.from(" (（[【「)）】」.、,;:：+-*/=@#'\"%第条每扣加罚次分元至年月日时王A不\n\t"),
    "\ud800",
    "\udc00",
    "\u0301",
    "\u200b",
    "1.2",
    "1-",
    "二〇",
    "引起",
    "=1+1",
    "=HYPERLINK(",
    "@SUM(",
    "2026-3-",
    "10:",
    "(dài)",
    "没有",
    "，或",
  ];
  const piece = fc.constantFrom(...pieces);
  /** Runs of one piece, so that the parts of a pattern that may be repeated meet each other. */
  const runs = fc.array(fc.tuple(piece, fc.constantFrom(1, 2, 40, 3000, full)), {
    minLength: 1,
    maxLength: 4,
  });

  it("are matched and read in bounded time", () => {
    const header = ["日期", "工号", "姓名", "组别", "违规项目", "次数", "扣分", "备注", "状态"];
    fc.assert(
      fc.property(runs, (parts) => {
        expect(
          excess(1000, (share) => {
            const text = parts
              .map(([one, times]) => one.repeat(Math.ceil(times * share)))
              .join("")
              .slice(0, full * share);
            matchClause(text, outbound);
            readBook([sheet([header, header.map(() => text)])], outbound);
          }),
        ).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it("as spaces behind an opening bracket do no harm", () => {
    expect(
      excess(300, (share) => matchClause(`(${" ".repeat((full - 2) * share)}x`, outbound)),
    ).toBeNull();
  });
});

it.each(["姓名", "=1+1", "\ud800", "1.2", ""])(
  "a header of 16,384 columns of %j is read",
  (text) => {
    expect(
      excess(6000, (share) => {
        const length = 16_384 * share;
        const row = Array.from({ length }, (_, at): CellValue => (at < 2 ? "姓名" : text));
        readBook([sheet([row, row, row.map(() => "张三")])], outbound);
      }),
    ).toBeNull();
  },
);
