/** What pressing a control does. */
export type Action =
  /** Shows a page of the add-in in the pane. */
  | { readonly kind: "pane"; readonly page: string }
  /** Runs a function of the commands page. */
  | { readonly kind: "function"; readonly name: string };

export interface Button {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly action: Action;
}

/** A button, or a menu of buttons. */
export type Control = Button | (Omit<Button, "action"> & { readonly items: readonly Button[] });

/** What an add-in's manifest puts on the ribbon and into the menu of a cell. */
export interface Surfaces {
  readonly ribbon: readonly Control[];
  readonly cellMenu: readonly Button[];
}

/**
 * Reads the controls of a manifest as Excel would show them.
 * @param language such as "zh-TW"; without words for it, the manifest's own language
 */
export function surfacesOf(manifest: Document, language: string): Surfaces {
  const words = wordsOf(manifest, language);
  const under = (point: string): Control[] =>
    elements(manifest, "ExtensionPoint")
      .filter((each) => typeOf(each) === point)
      .flatMap((each) => elements(each, "Control").map((control) => controlOf(control, words)));
  return {
    ribbon: under("PrimaryCommandSurface"),
    cellMenu: under("ContextMenu").flatMap((control) =>
      "items" in control ? control.items : control,
    ),
  };
}

type Words = ReadonlyMap<string, string>;

function controlOf(element: Element, words: Words): Control {
  const items = elements(element, "Item");
  const said = saidOf(element, words);
  if (items.length === 0) return { ...said, action: actionOf(element, words) };
  return {
    ...said,
    items: items.map((item) => ({ ...saidOf(item, words), action: actionOf(item, words) })),
  };
}

const saidOf = (element: Element, words: Words): Omit<Button, "action"> => ({
  id: element.id,
  label: said(elements(element, "Label")[0], words),
  tip: said(elements(element, "Description")[0], words),
});

function actionOf(element: Element, words: Words): Action {
  const [action] = elements(element, "Action");
  if (action && typeOf(action) === "ShowTaskpane") {
    return { kind: "pane", page: said(elements(action, "SourceLocation")[0], words) };
  }
  return { kind: "function", name: elements(element, "FunctionName")[0]?.textContent ?? "" };
}

const said = (element: Element | undefined, words: Words): string =>
  words.get(element?.getAttribute("resid") ?? "") ?? "";

/** The texts and addresses by their resid. */
const wordsOf = (manifest: Document, language: string): Words =>
  new Map(
    ["String", "Url"]
      .flatMap((name) => elements(manifest, name))
      .map((element) => {
        const own = elements(element, "Override").find((each) =>
          (each.getAttribute("Locale") ?? "").startsWith(language),
        );
        return [
          element.id,
          own?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "",
        ];
      }),
  );

/** By local name: a manifest has several namespaces. */
const elements = (within: Document | Element, name: string): Element[] => [
  ...within.getElementsByTagNameNS("*", name),
];

const typeOf = (element: Element): string => element.getAttribute("xsi:type") ?? "";
