import { type Draft, actionOf } from "../../src/workbench/editing";

const press = (key: string, draft: Draft | null = null, held: object = {}) =>
  actionOf({ key, shift: false, control: false, alt: false, ...held }, draft);

const typing: Draft = { text: "3", mode: "typing" };
const inCell: Draft = { text: "3", mode: "cell" };

describe("keys, while nothing is edited", () => {
  it("move, and with Shift extend the selection", () => {
    expect(press("ArrowDown")).toEqual({ kind: "move", rows: 1, columns: 0, extend: false });
    expect(press("ArrowLeft", null, { shift: true })).toEqual({
      kind: "move",
      rows: 0,
      columns: -1,
      extend: true,
    });
  });

  it("Enter goes down, Tab to the right, with Shift the other way", () => {
    expect(press("Enter")).toEqual({ kind: "commit", rows: 1, columns: 0 });
    expect(press("Enter", null, { shift: true })).toEqual({ kind: "commit", rows: -1, columns: 0 });
    expect(press("Tab")).toEqual({ kind: "commit", rows: 0, columns: 1 });
    expect(press("Tab", null, { shift: true })).toEqual({ kind: "commit", rows: 0, columns: -1 });
  });

  it("F2 edits, Delete clears, letters are text", () => {
    expect(press("F2")).toEqual({ kind: "edit" });
    expect(press("Delete")).toEqual({ kind: "clear" });
    expect(press("x")).toBeNull();
    expect(press("a")).toBeNull();
    expect(press("a", null, { control: true })).toEqual({ kind: "all" });
  });
});

describe("keys, while a cell is edited", () => {
  it("arrows leave a cell that was typed into, and move the caret in one opened by F2", () => {
    expect(press("ArrowRight", typing)).toEqual({ kind: "commit", rows: 0, columns: 1 });
    expect(press("ArrowRight", inCell)).toBeNull();
  });

  it("Escape gives up, Alt+Enter breaks the line, Delete deletes text", () => {
    expect(press("Escape", inCell)).toEqual({ kind: "cancel" });
    expect(press("Enter", inCell, { alt: true })).toEqual({ kind: "newline" });
    expect(press("Delete", typing)).toBeNull();
  });
});
