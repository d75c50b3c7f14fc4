import type { Block } from "../../calc";
import { rectName } from "../../model";
import { HostError, orItemNotFound } from "../../protocol/host-error";
import { textArgument, wholeNumber } from "../arguments";
import { type Area, type Areas, type ClassOf, type Kinds, office } from "../kinds";
import type { Session } from "../session";

type Methods = NonNullable<ClassOf<"Range">["methods"]>;
type Found = Kinds["WorkbookRangeAreas"];

const keyOf = ({ sheet, rect }: Block): string => `${sheet.id} ${rectName(rect)}`;

/** Blocks, each once, sheet by sheet. */
function grouped(session: Session, blocks: readonly Block[]): Found {
  const single = new Map(blocks.map((one) => [keyOf(one), one]));
  const sheets = [...new Set(blocks.map(({ sheet }) => sheet))];
  const areas = sheets.map((sheet): Areas => {
    const own = [...single.values()].filter((one) => one.sheet === sheet);
    return { session, sheet, rects: own.map(({ rect }) => rect) };
  });
  return { session, areas };
}

/** What formulas lead to, step by step, until nothing new comes. */
function closure(from: Block, step: (block: Block) => readonly Block[]): readonly Block[] {
  const found = new Map<string, Block>();
  let next = step(from);
  while (next.length > 0) {
    const fresh = next.filter((one) => !found.has(keyOf(one)));
    for (const one of fresh) found.set(keyOf(one), one);
    next = fresh.flatMap(step);
  }
  return [...found.values()];
}

const relatives =
  (way: "precedents" | "dependents", all: boolean): Methods[string] =>
  ({ session, sheet, rect }: Area) => {
    const step = (block: Block): readonly Block[] =>
      session.calculator[way](block.sheet, block.rect);
    const blocks = all ? closure({ sheet, rect }, step) : step({ sheet, rect });
    if (blocks.length === 0) throw new HostError("ItemNotFound");
    return office("WorkbookRangeAreas", grouped(session, blocks));
  };

/** Which cells formulas read, and which formulas read cells. */
export const rangeRelatives: Methods = {
  getDirectPrecedents: relatives("precedents", false),
  getPrecedents: relatives("precedents", true),
  getDirectDependents: relatives("dependents", false),
  getDependents: relatives("dependents", true),
};

const items = ({ areas }: Found) => areas.map((one) => office("RangeAreas", one));

function bySheet({ areas, session }: Found, key: unknown) {
  const sheet = session.workbook.sheet(textArgument(key));
  const found = areas.find((one) => one.sheet === sheet);
  return found ? office("RangeAreas", found) : null;
}

/** Blocks on several sheets. */
export const bookAreasClass: ClassOf<"WorkbookRangeAreas"> = {
  referenced: true,
  properties: {
    addresses: {
      get: ({ areas }) =>
        areas.map(({ sheet, rects }) =>
          rects.map((rect) => `${sheet.name}!${rectName(rect)}`).join(","),
        ),
    },
  },
  links: { areas: (self) => office("RangeAreasCollection", self) },
  methods: {
    getRangeAreasBySheet: (self, key) => orItemNotFound(bySheet(self, key)),
    getRangeAreasOrNullObjectBySheet: bySheet,
  },
};

export const areasListClass: ClassOf<"RangeAreasCollection"> = {
  items,
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: (self, index) => orItemNotFound(items(self)[wholeNumber(index, 0)]),
  },
};
