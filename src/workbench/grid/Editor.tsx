import { type ClipboardEvent, type KeyboardEvent, useLayoutEffect, useRef } from "react";
import { cellName } from "../../host/model";
import { fromText, toText } from "../clipboard";
import { type Desk, activeText, paste, perform } from "../desk";
import { actionOf } from "../editing";
import { mergeAt, selectedRect } from "../selection";
import { words } from "../words";
import { textWidth } from "./text-width";
import { type Axes, spanOf, startOf } from "./useAxes";

interface Props {
  readonly desk: Desk;
  readonly axes: Axes;
}

/**
 * The one input of the grid. It lies over the active cell, unseen until something is typed, so that an
 * input method has a place to compose in.
 */
export function Editor({ desk, axes }: Props) {
  const input = useRef<HTMLTextAreaElement>(null);
  const { sheet, selected, draft } = desk;
  const { active } = selected;
  const mode = draft?.mode;
  const inBar = mode === "bar";
  useLayoutEffect(() => {
    // An add-in that moves the selection does not take the focus out of its pane.
    const inPane = document.activeElement instanceof HTMLIFrameElement;
    if (!inBar && !inPane) input.current?.focus({ preventScroll: true });
  }, [sheet, active, inBar]);
  useLayoutEffect(() => {
    const field = input.current;
    // Only when editing begins: later the caret is the person's.
    if (mode === "cell") field?.setSelectionRange(field.value.length, field.value.length);
  }, [mode]);
  const rect = mergeAt(sheet, active) ?? { ...active, rows: 1, columns: 1 };
  const font = desk.workbook.styles.get(sheet.cell(active.row, active.column).style).font;
  const width = spanOf(axes.columns, rect.column, rect.columns);
  const text = draft && !inBar ? draft.text : "";
  return (
    <textarea
      ref={input}
      className={draft && !inBar ? "editor on" : "editor"}
      rows={1}
      spellCheck={false}
      aria-label={words.cell(cellName(active.row, active.column), activeText(desk))}
      value={text}
      style={{
        left: startOf(axes.columns, rect.column) - 1,
        top: startOf(axes.rows, rect.row) - 1,
        width: Math.max(width, textWidth(text, font) + 16) + 1,
        height: Math.max(spanOf(axes.rows, rect.row, rect.rows), 20 * text.split("\n").length) + 1,
        fontSize: `${(font.size * 4) / 3}px`,
      }}
      onChange={(event) =>
        desk.setDraft({ text: event.target.value, mode: draft?.mode ?? "typing" })
      }
      onCompositionStart={() => draft ?? desk.setDraft({ text: "", mode: "typing" })}
      onKeyDown={(event) => pressed(event, desk)}
      onCopy={(event) => copied(event, desk)}
      onPaste={(event) => pasted(event, desk)}
    />
  );
}

function pressed(event: KeyboardEvent, desk: Desk): void {
  // While an input method composes, Enter and the arrows are its own.
  if (event.nativeEvent.isComposing) return;
  const action = actionOf(
    {
      key: event.key,
      shift: event.shiftKey,
      control: event.ctrlKey || event.metaKey,
      alt: event.altKey,
    },
    desk.draft,
  );
  if (!action) return;
  event.preventDefault();
  perform(desk, action);
}

function copied(event: ClipboardEvent, { draft, sheet, selected, workbook }: Desk): void {
  if (draft) return;
  event.preventDefault();
  const text = toText(sheet, workbook.styles, selectedRect(sheet, selected));
  event.clipboardData.setData("text/plain", text);
}

function pasted(event: ClipboardEvent, desk: Desk): void {
  if (desk.draft) return;
  event.preventDefault();
  paste(desk, fromText(event.clipboardData.getData("text/plain")));
}
