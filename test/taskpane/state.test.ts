import type { ScoreOutcome, Survey } from "../../src/app";
import { reduce } from "../../src/taskpane/reduce";
import { type PaneEvent, type PaneState, chosenNow, firstState } from "../../src/taskpane/state";

const survey: Survey = {
  sheets: [
    { name: "3月台账", layouts: [layout()], records: 120, unheaded: [], issues: 0, hiddenRows: 0 },
    { name: "说明", layouts: [], records: 0, unheaded: [], issues: 0, hiddenRows: 0 },
    { name: "补录", layouts: [layout()], records: 3, unheaded: [], issues: 0, hiddenRows: 0 },
  ],
  periods: ["2026-02", "2026-03"],
  people: 25,
  issues: [],
  grids: [],
};
const outcome = outcomeBy("outbound-agent");

function outcomeBy(id: string) {
  const reading = { sheets: [{ name: "3月台账" }] };
  const written = ["考核汇总"];
  return { rulebook: { id }, cards: [], issues: [], reading, written } as unknown as ScoreOutcome;
}

function layout() {
  return { kind: "ledger", range: "A2:H9", header: "A2:H2", columns: {}, headings: [] } as const;
}

const after = (...events: PaneEvent[]): PaneState =>
  events.reduce(reduce, firstState("outbound-agent"));

describe("the pane", () => {
  it("offers every sheet in which a table was recognised, and no other", () => {
    const state = after({ type: "workbookRead", survey });
    expect([...state.sheets]).toEqual(["3月台账", "补录"]);
  });

  it("takes a sheet out and in again", () => {
    const out = after({ type: "workbookRead", survey }, { type: "sheetToggled", sheet: "补录" });
    expect([...out.sheets]).toEqual(["3月台账"]);
    expect(reduce(out, { type: "sheetToggled", sheet: "补录" }).sheets.has("补录")).toBe(true);
  });

  it("keeps the chosen month when the workbook is read again, unless it is gone", () => {
    const chosen = after(
      { type: "workbookRead", survey },
      { type: "periodChosen", period: "2026-02" },
    );
    const read = (periods: readonly string[]) =>
      reduce(chosen, { type: "workbookRead", survey: { ...survey, periods } });
    expect(read(["2026-02", "2026-03"]).period).toBe("2026-02");
    expect(read(["2026-03"]).period).toBeNull();
  });

  it("opens the ranking, unfiltered, once scored", () => {
    const state = after(
      { type: "listed", listing: { query: "张", team: "一组" } },
      { type: "scoringStarted" },
      { type: "scored", outcome },
    );
    expect(state).toMatchObject({ busy: null, page: { name: "ranking" }, outcome });
    expect(state.listing).toEqual({ query: "", sort: "rank", team: null, month: null });
  });

  it("is free again after a failure and keeps what it showed before", () => {
    const problem = new Error("no");
    const state = after(
      { type: "scored", outcome },
      { type: "scoringStarted" },
      { type: "failed", problem },
    );
    expect(state).toMatchObject({ busy: null, problem, outcome });
  });

  it("forgets an old problem when something new is begun", () => {
    const failed = after({ type: "failed", problem: new Error("no") });
    expect(reduce(failed, { type: "scoringStarted" }).problem).toBeNull();
    expect(reduce(failed, { type: "readingStarted" }).problem).toBeNull();
    expect(reduce(failed, { type: "problemDismissed" }).problem).toBeNull();
  });

  it("tells changes against the run before by the same rules, and by no others", () => {
    const again = after({ type: "scored", outcome }, { type: "scored", outcome: { ...outcome } });
    expect(again.previous).toBe(outcome);
    const other = reduce(again, { type: "scored", outcome: outcomeBy("service-norms") });
    expect(other.previous).toBeNull();
  });

  it("tells changes against what the workbook's sheets said, where the pane was closed since", () => {
    const before = { rulebook: { id: "outbound-agent" }, cards: [] };
    expect(after({ type: "scored", outcome: { ...outcome, before } }).previous).toBe(before);
    const other = { rulebook: { id: "service-norms" }, cards: [] };
    expect(after({ type: "scored", outcome: { ...outcome, before: other } }).previous).toBeNull();
  });

  it("shows results that somebody else had written, and what changed since then", () => {
    const last = {
      rulebook: { id: "outbound-agent" },
      cards: [],
      written: ["考核汇总", "扣分明细"],
    };
    const resumed = after({ type: "readingStarted" }, { type: "resumed", outcome, last });
    expect(resumed).toMatchObject({ busy: null, page: { name: "ranking" }, previous: last });
    expect(resumed.outcome?.written).toEqual(["考核汇总", "扣分明细"]);
    expect(reduce(resumed, { type: "scored", outcome }).previous).toBe(resumed.lastRun);
  });

  it("keeps what the results were scored with when other rules or sheets are chosen", () => {
    const scored = after(
      { type: "workbookRead", survey },
      { type: "sheetToggled", sheet: "补录" },
      { type: "scored", outcome },
      { type: "rulebookChosen", rulebook: "service-norms" },
      { type: "workbookRead", survey },
    );
    expect(scored.rulebook).toBe("service-norms");
    const scoredWith = { rulebook: "outbound-agent", sheets: ["3月台账"], period: null };
    expect(scored.scoredWith).toEqual(scoredWith);
  });

  it("asks for every sheet, later ones too, unless somebody left one out", () => {
    const read = after({ type: "workbookRead", survey });
    expect(chosenNow(read).sheets).toBeNull();
    const fewer = reduce(read, { type: "sheetToggled", sheet: "3月台账" });
    expect(chosenNow(fewer).sheets).toEqual(["补录"]);
  });

  it("says that a scored sheet was changed, and nothing of other sheets", () => {
    const scored = after({ type: "scored", outcome });
    expect(reduce(scored, { type: "sheetChanged", sheet: "草稿" }).behind).toBeNull();
    const changed = reduce(scored, { type: "sheetChanged", sheet: "3月台账" });
    expect(changed.behind).toEqual({ because: "changed", sheet: "3月台账" });
    expect(reduce(changed, { type: "scored", outcome }).behind).toBeNull();
  });

  it("keeps telling what is written, and what came before the first answer, while answers come", () => {
    const fresh = { ...outcome, written: [] };
    const answered = after(
      { type: "scored", outcome },
      { type: "rescored", outcome: fresh },
      { type: "rescored", outcome: { ...fresh } },
    );
    expect(answered.outcome?.written).toEqual(["考核汇总"]);
    expect(answered.previous).toBe(outcome);
    expect(answered.behind).toEqual({ because: "answered" });
    const updated = reduce(answered, { type: "scored", outcome: { ...outcome } });
    expect(updated.previous).toBe(outcome);
    expect(updated.behind).toBeNull();
  });
});
