import { useEffect, useLayoutEffect, useRef } from "react";
import type { Page } from "../state";

/** The focused element and all that it stands in, inside out. */
const withAncestors = (element: Element | null): Element[] =>
  element ? [element, ...withAncestors(element.parentElement)] : [];

const isLost = (): boolean => document.hasFocus() && document.activeElement === document.body;

/** What is read first of what took the place: a heading, or the button that had opened it. */
const heads = "h1, h2[tabindex], [aria-expanded]";

const focus = (element: Element | null): void => {
  if (element instanceof HTMLElement) element.focus();
};

/**
 * Keeps the place of whoever works the pane by keyboard. What had the focus may be disabled for a
 * while or go away: then the focus returns to it, else to what opened the page that is come back to
 * (by its id), else it goes to the heading of what took its place.
 */
export function useKeptFocus(page: Page["name"]): void {
  const shown = useRef(page);
  useLayoutEffect(() => void (shown.current = page));
  useEffect(() => {
    let held: readonly Element[] = [];
    const left = new Map<Page["name"], string>();
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      held = withAncestors(target);
      left.set(shown.current, target.id);
    };
    // Who clicks beside everything has put the focus away.
    const onPress = (): void => void (held = []);
    const settle = (): void => {
      if (!isLost()) return;
      const nearest = held.find((element) => element.isConnected);
      if (!nearest || nearest.querySelector("[role=progressbar]")) return;
      if (nearest === held[0]) return focus(nearest);
      const opener = document.getElementById(left.get(shown.current) || "-");
      focus(opener ?? nearest.querySelector(heads) ?? document.querySelector("h1"));
    };
    const observer = new MutationObserver(settle);
    document.addEventListener("focusin", onFocus);
    document.addEventListener("pointerdown", onPress, { capture: true });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ["disabled"],
    });
    return () => {
      document.removeEventListener("focusin", onFocus);
      document.removeEventListener("pointerdown", onPress, { capture: true });
      observer.disconnect();
    };
  }, []);
}
