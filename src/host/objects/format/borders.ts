import type { Border, Rect, Side, Style } from "../../model";
import { HostError } from "../../protocol/host-error";
import { oneOf } from "../arguments";
import { type BorderIndex, type ClassOf, type Kinds, office } from "../kinds";
import { colorArgument } from "./color";
import { restyleEach } from "./looks";

const indexes: readonly BorderIndex[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

const sides: readonly Side[] = ["top", "right", "bottom", "left"];

type Weight = "Hairline" | "Thin" | "Medium" | "Thick";
interface Line {
  readonly style: string;
  readonly weight: Weight;
}

/** Lines as Office.js names them, by the file format's one word for style and weight. */
const lines: Readonly<Record<string, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
};
const styles = ["None", ...new Set(Object.values(lines).map((line) => line.style))];
const weights: readonly Weight[] = ["Hairline", "Thin", "Medium", "Thick"];

/** The file format's word; where a style has no such weight, the first line of that style. */
function wordFor(style: string, weight: Weight): string {
  const words = Object.entries(lines).filter(([, line]) => line.style === style);
  return (words.find(([, line]) => line.weight === weight) ?? words[0])?.[0] ?? "thin";
}

/** Which sides of a cell belong to a border of the block that it stands in. */
function sidesOf(index: BorderIndex, rect: Rect, row: number, column: number): readonly Side[] {
  const [top, bottom] = [row === rect.row, row === rect.row + rect.rows - 1];
  const [left, right] = [column === rect.column, column === rect.column + rect.columns - 1];
  const belongs: Readonly<Record<BorderIndex, Readonly<Partial<Record<Side, boolean>>>>> = {
    EdgeTop: { top },
    EdgeBottom: { bottom },
    EdgeLeft: { left },
    EdgeRight: { right },
    InsideHorizontal: { top: !top, bottom: !bottom },
    InsideVertical: { left: !left, right: !right },
  };
  return sides.filter((side) => belongs[index][side]);
}

type BorderOf = Kinds["RangeBorder"];

function change(self: BorderOf, to: (border: Border | undefined) => Border | null): void {
  for (const rect of self.rects) {
    restyleEach(
      { ...self, rects: [rect] },
      (row, column) => sidesOf(self.index, rect, row, column).join(" ") || null,
      ({ borders }, variant) => {
        const changed: Partial<Record<Side, Border>> = { ...borders };
        for (const side of sides.filter((each) => variant.split(" ").includes(each))) {
          const border = to(borders[side]);
          if (border) changed[side] = border;
          else delete changed[side];
        }
        return { borders: changed };
      },
    );
  }
}

/** Of the border as it stands; null where its pieces differ. */
function commonBorder<T>(self: BorderOf, of: (border: Border | undefined) => T): T | null {
  const seen = new Set<T>();
  const collect = ({ borders }: Style, rect: Rect, row: number, column: number): void => {
    for (const side of sidesOf(self.index, rect, row, column)) seen.add(of(borders[side]));
  };
  for (const rect of self.rects) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        collect(
          self.session.workbook.styles.get(self.sheet.cell(row, column).style),
          rect,
          row,
          column,
        );
      }
    }
  }
  const [first, ...others] = seen;
  return others.length > 0 ? null : (first ?? of(undefined));
}

const lineOf = (border: Border | undefined): Line | undefined => border && lines[border.style];

export const rangeBorderClass: ClassOf<"RangeBorder"> = {
  properties: {
    sideIndex: { get: (self) => self.index },
    style: {
      get: (self) => commonBorder(self, (border) => lineOf(border)?.style ?? "None"),
      set(self, value) {
        const style = oneOf(value, styles);
        change(self, (border) =>
          style === "None"
            ? null
            : {
                style: wordFor(style, lineOf(border)?.weight ?? "Thin"),
                color: border?.color ?? "#000000",
              },
        );
      },
    },
    weight: {
      get: (self) => commonBorder(self, (border) => lineOf(border)?.weight ?? "Thin"),
      set(self, value) {
        const weight = oneOf(value, weights);
        change(self, (border) => ({
          style: wordFor(lineOf(border)?.style ?? "Continuous", weight),
          color: border?.color ?? "#000000",
        }));
      },
    },
    color: {
      get: (self) => commonBorder(self, (border) => border?.color ?? "#000000"),
      set(self, value) {
        const color = colorArgument(value);
        change(self, (border) => ({ style: border?.style ?? "thin", color }));
      },
    },
  },
};

export const rangeBorderCollectionClass: ClassOf<"RangeBorderCollection"> = {
  properties: { count: { get: () => indexes.length } },
  methods: {
    getItem(self, value) {
      const index = indexes.find((each) => each === value);
      if (!index) throw new HostError("InvalidArgument");
      return office("RangeBorder", { ...self, index });
    },
    getItemAt: (self, at) => {
      const index = typeof at === "number" ? indexes[at] : undefined;
      if (!index) throw new HostError("InvalidArgument");
      return office("RangeBorder", { ...self, index });
    },
  },
  items: (self) => indexes.map((index) => office("RangeBorder", { ...self, index })),
};
