import { evened } from "./cell/text";
import type { Label, Labels } from "./labels";
import type { Table } from "./tables";
import { withoutClerical } from "./vocabulary/labels";

const wholeDate = /20\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/g;
/** The day of printing, or the last of what is summed up, is no day of an event. */
const notTheDay = /截[至止]|汇总|统计|月报|月度|台账|公示|[-~至到]\s*\d{1,2}\s*(?:月|日|[-/.])/;

/** The one day that a title names: "一、2026年4月7日抽检"; null where it names none or several. */
function dayInTitles({ above }: Table): Label | null {
  const titles = above.filter(({ kind }) => kind === "title" || kind === "labels");
  const days = titles.flatMap(({ kind, text, at }) => {
    const line = withoutClerical(evened(text));
    const whole = kind === "title" || (line !== evened(text) && !line.includes(":"));
    const shown = whole ? line : beforeLabels(line);
    const found = shown.match(wholeDate) ?? [];
    const rest = found.reduce((left, one) => left.replace(one, " "), shown);
    return notTheDay.test(rest) ? [] : found.map((day) => ({ text: day, value: day, at }));
  });
  const [only] = days;
  return days.length === 1 && only ? only : null;
}

/** What a line says before its first label: "3月4日巡场, 巡场人: 梁" says the 4th of March. */
const beforeLabels = (line: string): string =>
  /^[^:]*(?=[,;|\s(][^,;|\s(:]*:)/.exec(line)?.[0] ?? "";

/** The labels with the day from a title where no label gives it. */
export function withTitleDay(labels: Labels, table: Table): Labels {
  const day = labels.has("date") ? null : dayInTitles(table);
  return day ? new Map([...labels, ["date", day]]) : labels;
}
