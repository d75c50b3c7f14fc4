import { useState } from "react";
import { cellName, parseRect, splitSheet } from "../../host/model";
import { type Desk, activeText, perform } from "../desk";
import type { Action } from "../editing";
import { words } from "../words";

const barActions: Readonly<Record<string, Action>> = {
  Enter: { kind: "commit", rows: 1, columns: 0 },
  Tab: { kind: "commit", rows: 0, columns: 1 },
  Escape: { kind: "cancel" },
};

/** The name box and the text of the active cell, which can be edited here as well. */
export function FormulaBar({ desk }: { readonly desk: Desk }) {
  const { draft, selected, sheet } = desk;
  const text = draft ? draft.text : activeText(desk);
  const spilled = sheet.cell(selected.active.row, selected.active.column).anchor !== null;
  return (
    <div className="formula-bar">
      <NameBox key={cellName(selected.active.row, selected.active.column)} desk={desk} />
      <span className="fx" aria-hidden>
        fx
      </span>
      <input
        className={spilled && !draft ? "formula spilled" : "formula"}
        aria-label={words.formulaBar}
        spellCheck={false}
        value={text}
        onFocus={() => draft ?? desk.setDraft({ text, mode: "bar" })}
        onChange={(event) => desk.setDraft({ text: event.target.value, mode: "bar" })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const action = barActions[event.key];
          if (!action) return;
          // The focus goes to the grid, where the same key must not be taken once more.
          event.preventDefault();
          perform(desk, action);
        }}
      />
    </div>
  );
}

function NameBox({ desk }: { readonly desk: Desk }) {
  const { workbook, sheet, selected } = desk;
  const [name, setName] = useState(cellName(selected.active.row, selected.active.column));
  const go = (): void => {
    const wanted = splitSheet(name.trim());
    const target = wanted.sheet === null ? sheet : workbook.sheet(wanted.sheet);
    if (target && parseRect(wanted.rest)) workbook.select(target, wanted.rest);
  };
  return (
    <input
      className="name-box"
      aria-label={words.nameBox}
      spellCheck={false}
      value={name}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        event.preventDefault();
        go();
      }}
    />
  );
}
