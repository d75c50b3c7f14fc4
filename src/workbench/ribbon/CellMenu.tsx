import { type KeyboardEvent, useEffect, useRef } from "react";
import { words } from "../words";
import type { Button } from "./manifest";

interface Props {
  /** Where the mouse was, in the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly buttons: readonly Button[];
  readonly onPress: (button: Button) => void;
  readonly onClose: () => void;
}

/** What the add-in puts into the menu of a cell. */
export function CellMenu({ at, buttons, onPress, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    menu.current?.querySelector("button")?.focus();
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside aria-label={words.pane}>
      <div
        ref={menu}
        className="menu cell-menu"
        role="menu"
        tabIndex={-1}
        style={{ left: at.x, top: at.y }}
        onKeyDown={(event) => (event.key === "Escape" ? onClose() : move(event))}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onClose()}
      >
        {buttons.map((button) => (
          <button
            key={button.id}
            type="button"
            role="menuitem"
            title={button.tip}
            onClick={() => {
              onClose();
              onPress(button);
            }}
          >
            {button.label}
          </button>
        ))}
      </div>
    </aside>
  );
}

/** From button to button by the arrows, around the ends. */
function move(event: KeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const place = buttons.findIndex((button) => button === document.activeElement) + by;
  buttons.at(place % buttons.length)?.focus();
}
