import { type KeyboardEvent, useRef } from "react";
import type { Button, Control } from "./manifest";

interface Props {
  readonly controls: readonly Control[];
  /** While a command runs, no other begins. */
  readonly busy: boolean;
  readonly onPress: (button: Button) => void;
}

/** The add-in's group of the ribbon: its buttons, and its menus of buttons. */
export function Ribbon({ controls, busy, onPress }: Props) {
  return (
    <div className="ribbon" role="toolbar">
      {controls.map((control) =>
        "items" in control ? (
          <RibbonMenu key={control.id} control={control} busy={busy} onPress={onPress} />
        ) : (
          <RibbonButton key={control.id} button={control} busy={busy} onPress={onPress} />
        ),
      )}
    </div>
  );
}

interface ButtonProps extends Omit<Props, "controls"> {
  readonly button: Button;
}

function RibbonButton({ button, busy, onPress }: ButtonProps) {
  return (
    <button type="button" title={button.tip} disabled={busy} onClick={() => onPress(button)}>
      {button.label}
    </button>
  );
}

interface MenuProps extends Omit<Props, "controls"> {
  readonly control: Extract<Control, { readonly items: unknown }>;
}

function RibbonMenu({ control, busy, onPress }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current) menu.current.open = false;
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    close();
    menu.current?.querySelector("summary")?.focus();
  };
  return (
    <details
      ref={menu}
      name="ribbon"
      onKeyDown={closeOnEscape}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
    >
      <summary title={control.tip}>{control.label}</summary>
      <div className="menu">
        {control.items.map((button) => (
          <RibbonButton
            key={button.id}
            button={button}
            busy={busy}
            onPress={(pressed) => {
              close();
              onPress(pressed);
            }}
          />
        ))}
      </div>
    </details>
  );
}
