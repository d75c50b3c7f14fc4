import type { ScoreOutcome, Survey } from "../../src/app";
import { reduce } from "../../src/taskpane/reduce";
import { type PaneEvent, type PaneState, firstState } from "../../src/taskpane/state";

const layout = {
  kind: "ledger",
  range: "A1:H9",
  header: "A1:H1",
  columns: {},
  headings: [],
} as const;
const sheet = (name: string, layouts: readonly (typeof layout)[] = [layout]) => ({
  name,
  layouts,
  records: 3,
  unheaded: [],
  issues: 0,
  hiddenRows: 0,
});
const survey: Survey = {
  sheets: [sheet("台账"), sheet("补录"), sheet("说明", [])],
  periods: ["2026-03"],
  people: 2,
  issues: [],
  grids: [],
};
const card = (name: string) => ({
  subject: { kind: "person", id: null, name, team: null },
  period: "2026-03",
});
const outcomeOf = (...names: string[]) =>
  ({
    rulebook: { id: "outbound-agent" },
    cards: names.map(card),
    issues: [],
    reading: { sheets: [{ name: "台账" }, { name: "补录" }] },
    written: ["考核汇总", "扣分明细"],
  }) as unknown as ScoreOutcome;
const outcome = outcomeOf("张三", "李四");

const after = (...events: PaneEvent[]): PaneState =>
  events.reduce(reduce, firstState("outbound-agent"));
const scored = (...events: PaneEvent[]) =>
  after(
    { type: "workbookRead", survey },
    { type: "scoringStarted" },
    { type: "scored", outcome },
    ...events,
  );
const sheets = (change: Partial<Extract<PaneEvent, { type: "sheetsChanged" }>["change"]>) =>
  ({ type: "sheetsChanged", change: { added: [], gone: [], renamed: [], ...change } }) as const;
const typed = (name: string) => ({ type: "sheetChanged", sheet: name }) as const;

describe("of a workbook that changes under it, the pane", () => {
  it("says that what was found is older, and no longer once the workbook was read again", () => {
    const read = after({ type: "workbookRead", survey });
    expect(reduce(read, typed("别的")).surveyBehind).toBeNull();
    const behind = reduce(read, typed("台账"));
    expect(behind.surveyBehind).toEqual({ because: "changed", sheet: "台账" });
    expect(reduce(behind, { type: "workbookRead", survey }).surveyBehind).toBeNull();
  });

  it("tells what came too late for the reading that goes on, once that has ended", () => {
    const late = after(
      { type: "workbookRead", survey },
      { type: "scoringStarted" },
      typed("台账"),
      typed("草稿"),
      { type: "scored", outcome },
    );
    expect(late.behind).toEqual({ because: "changed", sheet: "台账" });
    const again = reduce(reduce(late, { type: "scoringStarted" }), { type: "scored", outcome });
    expect(again.behind).toBeNull();
    const answered = scored({ type: "answeringStarted" }, typed("补录"), {
      type: "rescored",
      outcome,
    });
    expect(answered.behind).toEqual({ because: "changed", sheet: "补录" });
    const read = after({ type: "readingStarted" }, typed("台账"), { type: "workbookRead", survey });
    expect(read.surveyBehind).toEqual({ because: "changed", sheet: "台账" });
  });

  it("says that our own sheets were typed into, as where answers and appeals are", () => {
    expect(scored(typed("扣分明细")).behind).toEqual({ because: "changed", sheet: "扣分明细" });
  });

  it("says that a scored sheet is gone, and neither offers it nor asks for it any longer", () => {
    const state = scored(sheets({ gone: ["台账"] }));
    expect(state.behind).toEqual({ because: "gone", sheet: "台账" });
    expect([...state.sheets]).toEqual(["补录"]);
    expect(state.survey?.sheets.map(({ name }) => name)).toEqual(["补录", "说明"]);
  });

  it("says that a sheet of results is gone, and no longer leads people there", () => {
    const state = scored(sheets({ gone: ["考核汇总"] }));
    expect(state.behind).toEqual({ because: "lost", sheet: "考核汇总" });
    expect(state.outcome?.written).toEqual(["扣分明细"]);
    expect(state.lastRun?.written).toEqual(["扣分明细"]);
    expect(state.surveyBehind).toBeNull();
  });

  it("calls a sheet of results what people call it, and finds nothing outdated in that", () => {
    const state = scored(sheets({ renamed: [{ from: "考核汇总", to: "三月结果" }] }));
    expect(state.behind).toBeNull();
    expect(state.outcome?.written).toEqual(["三月结果", "扣分明细"]);
  });

  it("says that a scored sheet is called otherwise, for its name may tell the month", () => {
    const state = scored(sheets({ renamed: [{ from: "台账", to: "4月" }] }));
    expect(state.behind).toEqual({ because: "renamed", sheet: "台账", to: "4月" });
    expect([...state.sheets]).toEqual(["4月", "补录"]);
  });

  it("says that a sheet came which every sheet includes, and nothing where some were chosen", () => {
    expect(scored(sheets({ added: ["三组"] })).behind).toEqual({ because: "added", sheet: "三组" });
    const some = after(
      { type: "workbookRead", survey },
      { type: "sheetToggled", sheet: "补录" },
      { type: "scored", outcome },
      sheets({ added: ["三组"] }),
    );
    expect(some.behind).toBeNull();
  });

  it("goes on with a table of rules under its new name, and without one that is gone", () => {
    const tables = {
      found: [{ sheet: "考核规则", rulebook: { id: "own" } }],
      faults: [],
    } as unknown as PaneState["tables"];
    const chosen = after(
      { type: "tablesFound", tables },
      { type: "rulebookChosen", rulebook: "sheet:考核规则" },
      { type: "workbookRead", survey },
      { type: "scored", outcome },
    );
    const renamed = reduce(chosen, sheets({ renamed: [{ from: "考核规则", to: "新规则" }] }));
    expect(renamed).toMatchObject({
      rulebook: "sheet:新规则",
      tables: { found: [{ sheet: "新规则" }] },
      scoredWith: { rulebook: "sheet:新规则" },
    });
    const gone = reduce(chosen, sheets({ gone: ["考核规则"] }));
    expect(gone).toMatchObject({ rulebook: "sheet:考核规则", tables: { found: [] } });
  });

  it("keeps a person's card open where that person is ranked otherwise after an answer", () => {
    const open = scored({ type: "pageOpened", page: { name: "person", card: 1 } });
    const moved = reduce(open, { type: "rescored", outcome: outcomeOf("李四", "张三") });
    expect(moved.page).toEqual({ name: "person", card: 0 });
    const gone = reduce(open, { type: "rescored", outcome: outcomeOf("张三") });
    expect(gone.page).toEqual({ name: "ranking" });
  });
});
