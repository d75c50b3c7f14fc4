import fc from "fast-check";
import { type CellValue, matchClause, readBook } from "../../../src/sheet";
import { outbound, sheet } from "../outbound";

/** Milliseconds of work since then: what the machine does for others does not count. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
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
    const start = process.cpuUsage();
    const rows = header.map((_, at): CellValue[] =>
      header.map((_, column) => (column === at ? text : column === 4 ? "1.2" : null)),
    );
    const reading = readBook([sheet([[text], header, ...rows])], outbound);
    matchClause(text, outbound);
    expect(spent(start)).toBeLessThan(1000);
    expect(reading.records.length).toBeGreaterThanOrEqual(rows.length - 1);
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

it("a column's worth of empty rows costs next to nothing", () => {
  const empty: CellValue[] = [null, null, null];
  const rows = [
    ["姓名", "日期", "违规项目"],
    ["张三", "2026-03-01", "1.2"],
  ];
  const values = [...rows, ...Array.from({ length: 1_000_000 }, () => empty)];
  const start = process.cpuUsage();
  expect(readBook([sheet(values)], outbound).records).toHaveLength(1);
  expect(spent(start)).toBeLessThan(2000);
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
        const text = parts
          .map(([one, times]) => one.repeat(times))
          .join("")
          .slice(0, full);
        const start = process.cpuUsage();
        matchClause(text, outbound);
        readBook([sheet([header, header.map(() => text)])], outbound);
        expect(spent(start)).toBeLessThan(1000);
      }),
      { numRuns: 150 },
    );
  });

  it("as spaces behind an opening bracket do no harm", () => {
    const start = process.cpuUsage();
    matchClause(`(${" ".repeat(full - 2)}x`, outbound);
    expect(spent(start)).toBeLessThan(300);
  });
});

it.each(["姓名", "=1+1", "\ud800", "1.2", ""])(
  "a header of 16,384 columns of %j is read",
  (text) => {
    const row = Array.from({ length: 16_384 }, (_, at): CellValue => (at < 2 ? "姓名" : text));
    const start = process.cpuUsage();
    readBook([sheet([row, row, row.map(() => "张三")])], outbound);
    expect(spent(start)).toBeLessThan(6000);
  },
);
