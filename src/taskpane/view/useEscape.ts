import { useEffect, useLayoutEffect, useRef } from "react";

const typed = "textarea, input:not([type=checkbox], [type=radio])";

/** What Escape leaves, the newest last: a reading that is edited before the page that it is on. */
const open: object[] = [];

/**
 * Calls `leave` on Escape.
 * @param when "unlessTyping" where what was typed would be lost
 */
export function useEscape(leave: () => void, when: "always" | "unlessTyping" | "never"): void {
  const latest = useRef(leave);
  useLayoutEffect(() => void (latest.current = leave));
  useEffect(() => {
    if (when === "never") return;
    const onKey = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof Element && event.target.matches(typed);
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
      if (open.at(-1) !== latest || (isTyping && when === "unlessTyping")) return;
      event.preventDefault();
      latest.current();
    };
    open.push(latest);
    document.addEventListener("keydown", onKey);
    return () => {
      open.splice(open.indexOf(latest), 1);
      document.removeEventListener("keydown", onKey);
    };
  }, [when]);
}
