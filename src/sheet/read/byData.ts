import { dataRows } from "./dataRows";
import type { CellValue } from "../grid";
import { type SheetPeriod, readWhen } from "./cell/day";
import { isZero } from "../../core";
import { readFigure } from "./cell/figure";
import { cellText, evened } from "./cell/text";
import { dayOrdinal } from "./dayGrid/dayHeads";
import type { KnowsItem } from "./form";
import { isPersonName } from "./personName";
import { type Meaning, figureMeanings } from "./reading";
import { roleNamed } from "./role";
import type { Table } from "./tables";
import { hasContent } from "./trim";
import { ownCells } from "./unmerge";

/** Columns are known by the first rows. */
const sampled = 60;
/** Heads of columns that name others than the person concerned, or other days than the event's. */
export const otherPeople =
  /看到|发现|记录|检查|登记|审|批|评|监|主管|经理|组长|班长|领导|上级|证|签|通知|介绍|师|质检|[监抽]听|督|核|复|推荐|提名/;
const eventDay = /天|日|时|date|when/i;
const otherDay = /数|长|勤|入|离|整改|复查|期限|截|计划|完成|生|提交|上报|制|印|签/;
/** Where nobody is named, a place stands for those whose it is. */
const area = /^(?:检查|巡查|责任)?(?:区域|地点|位置|点位|责任区)$/;
const teamName = /^第?[\p{L}\d]{1,6}(?:组|班|队|部|中心)$/u;

/**
 * The table with the columns that its own words do not tell but its cells do: names under 谁, days under
 * 哪天, items of the rulebook under 干了什么. Only columns whose heads are not among the known ones; where
 * two would do, none is taken.
 */
export function withColumnsByData(table: Table, knowsItem: KnowsItem, period: SheetPeriod): Table {
  const placed = table.columns.has("employee_name") || table.columns.has("employee_id");
  const unknown = table.heads.flatMap(({ path, known, meaning }, column) =>
    known || meaning !== null || dayOrdinal(path.at(-1) ?? "") !== null
      ? []
      : [{ column, name: path.at(-1) ?? "" }],
  );
  if (unknown.length > 20) return table;
  const rows = sample(table);
  const holds = (column: number, fits: (value: CellValue) => boolean): boolean => {
    const values = rows.map((row) => row[column] ?? null).filter(hasContent);
    return values.length > 1 && values.filter(fits).length * 5 >= values.length * 4;
  };
  const only = (fits: (one: (typeof unknown)[number]) => boolean): number | null => {
    const [first, second] = unknown.filter(fits);
    return first && !second ? first.column : null;
  };
  const noted = placed ? undefined : table.columns.get("remark");
  const found: readonly (readonly [Meaning, number | null])[] = [
    [
      "employee_name",
      only(({ column, name }) => !otherPeople.test(name) && holds(column, isName)) ??
        (noted !== undefined && holds(noted, isName) ? noted : null),
    ],
    ["team", only(({ column }) => holds(column, (value) => teamName.test(cellText(value))))],
    [
      "date",
      only(
        ({ column, name }) =>
          eventDay.test(evened(name).replace(/\(.*$/, "")) &&
          !otherDay.test(name) &&
          !knowsItem(name) &&
          holds(column, (value) => isDay(value, period)),
      ),
    ],
    [
      "clause_item",
      only(
        ({ column }) =>
          holds(column, (value) => typeof value === "string" && knowsItem(value)) &&
          isFilled(rows, column),
      ),
    ],
    [
      "reason",
      only(
        ({ column, name }) =>
          roleNamed(name) === "fact" &&
          rows.some(
            (row) => typeof row[column] === "string" && knowsItem(cellText(row[column] ?? null)),
          ),
      ),
    ],
    ["team", placed ? null : only(({ name }) => area.test(name.trim()))],
    [
      "points_deducted",
      only(
        ({ column, name }) =>
          roleNamed(name) === "deducted" && holds(column, (value) => typeof value === "number"),
      ),
    ],
  ];
  const weighed = figureMeanings.some((meaning) => table.columns.has(meaning));
  const signed: typeof found = [
    [
      "points_signed",
      weighed
        ? null
        : only(
            ({ column }) =>
              holds(column, isSigned) && rows.some((row) => isGiven(row[column] ?? null)),
          ),
    ],
  ];
  const told = table.columns.has("clause_item") || table.columns.has("reason");
  const added = [...found, ...signed].flatMap(([meaning, column]): [Meaning, number][] => {
    const item = meaning === "clause_item" || meaning === "reason";
    const has = table.columns.has(meaning) || (item && told);
    return column === null || has ? [] : [[meaning, column]];
  });
  return added.length === 0 ? table : { ...table, columns: new Map([...table.columns, ...added]) };
}

/** Whether a column of unknown name holds people: then the rows concern each their own. */
export function holdsPeople(table: Table): boolean {
  const rows = sample(table);
  return table.heads.some(({ known }, column) => {
    const values = rows.map((row) => row[column] ?? null).filter(hasContent);
    return !known && values.length > 1 && values.filter(isName).length * 2 > values.length;
  });
}

const isFilled = (rows: readonly (readonly CellValue[])[], column: number): boolean =>
  rows.filter((row) => hasContent(row[column] ?? null)).length * 5 >= rows.length * 3;

/** +2, -0.5: what it says itself that it gives or takes; 0 may stand among them. */
function isSigned(value: CellValue): boolean {
  const figure = readFigure(value);
  return typeof figure === "object" && (figure.direction !== null || isZero(figure.size));
}

/** It says which way it goes. */
function isGiven(value: CellValue): boolean {
  const figure = readFigure(value);
  return typeof figure === "object" && figure.direction !== null;
}

const isName = (value: CellValue): boolean => isPersonName(cellText(value));
const isDay = (value: CellValue, period: SheetPeriod): boolean =>
  readWhen(value, period)?.day != null;

const sample = (table: Table): readonly (readonly CellValue[])[] =>
  dataRows(table, sampled).map((row) => ownCells(table.grid, row));
