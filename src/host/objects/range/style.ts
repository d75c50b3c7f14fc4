import { patchOf } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { textArgument } from "../arguments";
import { common, restyle } from "../format/looks";
import type { Areas } from "../kinds";
import { apiName } from "../style/built-in";
import { findStyle, putStyle } from "../style/list";

/** The cell style that cells follow; null where they differ. */
export const styleProperty = {
  get(areas: Areas): string | null {
    const name = common(areas, ({ named }) => named);
    const style = name === null ? null : findStyle(areas.session, name);
    return style ? apiName(style) : name;
  },
  set(areas: Areas, value: unknown): void {
    const style = findStyle(areas.session, textArgument(value));
    if (!style) throw invalidArgument();
    putStyle(areas.session, style);
    restyle(areas, patchOf(style));
  },
};
