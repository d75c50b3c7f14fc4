import { useEffect, useRef } from "react";
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
  useEffect(() => menu.current?.querySelector("button")?.focus(), []);
  return (
    <div
      ref={menu}
      className="menu cell-menu"
      role="menu"
      tabIndex={-1}
      style={{ left: at.x, top: at.y }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
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
  );
}
