/**
 * The few things of a browser window that office.js asks for while it loads, for Node. Scripts that
 * it appends are run by `load`.
 */

/** Where the client believes it was loaded from. */
const scriptBase = "https://localhost/office/";
export const mainScript = "office.js";

interface Element {
  readonly tagName: string;
  src?: string;
  onload?: (event: unknown) => void;
  onerror?: (event: unknown) => void;
  [attribute: string]: unknown;
}

function element(tag: string): Element {
  const made: Element = {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute: (name: string, value: unknown) => void (made[name] = value),
    getAttribute: (name: string) => made[name],
  };
  return made;
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

/** Runs a script that was appended to the page, and tells the page how that went. */
function runAppended(script: Element, load: (file: string) => void): void {
  if (script.tagName !== "SCRIPT" || !script.src?.startsWith(scriptBase)) return;
  const file = script.src.slice(scriptBase.length);
  setTimeout(() => {
    try {
      load(file);
      script.onload?.({ type: "load" });
    } catch (error) {
      script.onerror?.({ type: "error", error });
    }
  }, 0);
}

function documentFor(load: (file: string) => void): object {
  const append = (child: Element): Element => {
    runAppended(child, load);
    return child;
  };
  const head = { appendChild: append, insertBefore: append, removeChild: () => undefined };
  const main = Object.assign(element("script"), { src: scriptBase + mainScript });
  return {
    head,
    body: head,
    documentElement: head,
    readyState: "complete",
    URL: "https://localhost/",
    cookie: "",
    createElement: element,
    addEventListener: () => undefined,
    getElementById: () => null,
    querySelectorAll: () => [],
    getElementsByTagName: (tag: string) => (tag === "script" ? [main] : [head]),
  };
}

const location = {
  href: "https://localhost/",
  search: "",
  hash: "",
  protocol: "https:",
  host: "localhost",
  hostname: "localhost",
  origin: "https://localhost",
  pathname: "/",
};

/** @param load runs a file of office.js's folder, by its path there */
export const windowFeatures = (
  load: (file: string) => void,
): Readonly<Record<string, unknown>> => ({
  window: globalThis,
  self: globalThis,
  top: globalThis,
  parent: globalThis,
  opener: null,
  name: "",
  location,
  navigator: { userAgent: "Node", language: "en-US" },
  history: {},
  sessionStorage: storage(),
  localStorage: storage(),
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  postMessage: () => undefined,
  document: documentFor(load),
});
