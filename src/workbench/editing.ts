/** What is being typed and where: "typing" began with a character, so an arrow key ends it. */
export interface Draft {
  readonly text: string;
  readonly mode: "typing" | "cell" | "bar";
}

/** What a key asks for. */
export type Action =
  | {
      readonly kind: "move";
      readonly rows: number;
      readonly columns: number;
      readonly extend: boolean;
    }
  | { readonly kind: "commit"; readonly rows: number; readonly columns: number }
  | { readonly kind: "cancel" | "edit" | "clear" | "all" | "home" | "end" | "newline" };

export interface Key {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
}

const arrows: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const page = 20;

/** Excel's meaning of a key; null where the key is the text's own. */
export function actionOf(key: Key, draft: Draft | null): Action | null {
  if (key.key === "Enter" || key.key === "Tab") return leave(key, draft);
  if (draft) return whileEditing(key, draft);
  const arrow = arrows[key.key];
  if (arrow) return { kind: "move", rows: arrow[0], columns: arrow[1], extend: key.shift };
  switch (key.key) {
    case "PageUp":
      return { kind: "move", rows: -page, columns: 0, extend: key.shift };
    case "PageDown":
      return { kind: "move", rows: page, columns: 0, extend: key.shift };
    case "Home":
      return { kind: "home" };
    case "End":
      return key.control ? { kind: "end" } : null;
    case "F2":
      return { kind: "edit" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "a":
      return key.control ? { kind: "all" } : null;
    default:
      return null;
  }
}

function leave(key: Key, draft: Draft | null): Action {
  if (key.key === "Enter" && key.alt && draft) return { kind: "newline" };
  const by = key.shift ? -1 : 1;
  return key.key === "Tab"
    ? { kind: "commit", rows: 0, columns: by }
    : { kind: "commit", rows: by, columns: 0 };
}

function whileEditing(key: Key, draft: Draft): Action | null {
  if (key.key === "Escape") return { kind: "cancel" };
  const arrow = draft.mode === "typing" ? arrows[key.key] : undefined;
  return arrow ? { kind: "commit", rows: arrow[0], columns: arrow[1] } : null;
}
