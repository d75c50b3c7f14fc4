import type { Clause } from "../../../core";
import { evened } from "../../read/cell/text";
import type { Form } from "./form";
import { figure, numberIn } from "./number";

const written = new RegExp(`^(${figure})\\s*[\\p{L}]{0,4}?\\s*[，,;；:：]\\s*(.+)$`, "u");
const leftOut = /不算|不计|不計|舍|捨|not|down/i;
const counts = /按|算|计|計|进|進|counts|up/i;

/** How many make one, and what becomes of a part: 5，不足也算. */
export const step: Form<Clause["step"]> = {
  blank: null,
  write: (value, words) => value && words.step(value.of, value.round),
  read: (cell) => {
    const [, of, part] = written.exec(evened(cell)) ?? [];
    if (of === undefined || part === undefined) return undefined;
    if (leftOut.test(part)) return { of: numberIn(of), round: "down" };
    return counts.test(part) ? { of: numberIn(of), round: "up" } : undefined;
  },
};
