import { type Element, visit, whole } from "./elements";
import type { ListLevel } from "./list-label";
import { type Listed, readStyles } from "./list-styles";

/** A list: levels that may be counted on by several of its kind. */
export interface List {
  /** Lists of one abstract count on from each other. */
  readonly abstract: string;
  readonly levels: readonly ListLevel[];
  /** The first number of a level that this list begins anew. */
  readonly starts: ReadonlyMap<number, number>;
}

/** What a document says of lists. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  /** The list of a style of paragraphs. */
  readonly styles: ReadonlyMap<string, Listed>;
}

interface Abstract {
  readonly levels: (ListLevel & { readonly style: string })[];
  /** The style that holds the levels in its stead. */
  readonly link: string;
}

/** Reads word/numbering.xml and word/styles.xml. */
export function readNumbering(numbering: string, styles: string): Numbering {
  const { abstracts, nums } = readLists(numbering);
  const listed = readStyles(styles);
  const lists = new Map<string, List>();
  for (const [id, { abstract, starts }] of nums) {
    const link = abstracts.get(abstract)?.link;
    const linked = link ? nums.get(listed.get(link)?.list ?? "")?.abstract : undefined;
    const levels = abstracts.get(linked ?? abstract)?.levels ?? [];
    lists.set(id, { abstract: linked ?? abstract, levels, starts });
  }
  return { lists, styles: atOwnLevel(listed, lists, abstracts) };
}

/** A level may name the style whose paragraphs are its own. */
function atOwnLevel(
  listed: ReadonlyMap<string, Listed>,
  lists: ReadonlyMap<string, List>,
  abstracts: ReadonlyMap<string, Abstract>,
): ReadonlyMap<string, Listed> {
  return new Map(
    [...listed].map(([style, { list, level }]) => {
      const { levels = [] } = abstracts.get(lists.get(list)?.abstract ?? "") ?? {};
      const own = levels.findIndex((each) => each.style === style);
      return [style, { list, level: own < 0 ? level : own }];
    }),
  );
}

interface Lists {
  readonly abstracts: Map<string, Abstract>;
  readonly nums: Map<string, { abstract: string; readonly starts: Map<number, number> }>;
}

function readLists(xml: string): Lists {
  const lists: Lists = { abstracts: new Map(), nums: new Map() };
  let abstract = "";
  let num = "";
  let override = 0;
  let level: Record<string, string> = {};
  const open = (element: Element): void => {
    switch (element.name) {
      case "abstractNum":
        abstract = element.attribute("abstractNumId");
        lists.abstracts.set(abstract, { levels: [], link: "" });
        break;
      case "numStyleLink":
        lists.abstracts.set(abstract, { levels: [], link: element.value });
        break;
      case "num":
        num = element.attribute("numId");
        lists.nums.set(num, { abstract: "", starts: new Map() });
        break;
      case "abstractNumId": {
        const known = lists.nums.get(num);
        if (known) known.abstract = element.value;
        break;
      }
      case "lvlOverride":
        override = whole(element.attribute("ilvl"), 0);
        break;
      case "startOverride":
        lists.nums.get(num)?.starts.set(override, whole(element.value, 1));
        break;
      case "lvl":
        level = { ilvl: element.attribute("ilvl") };
        break;
      default:
        level[element.name] = element.value || "on";
    }
  };
  const close = ({ name }: Element): void => {
    const at = whole(level["ilvl"] ?? "", 0);
    const levels = lists.abstracts.get(abstract)?.levels;
    if (name === "lvl" && num === "" && levels && at < MOST_LEVELS) levels[at] = levelOf(level);
  };
  if (xml !== "") visit(xml, { open, close });
  return lists;
}

/** Word has no more. */
const MOST_LEVELS = 9;

const levelOf = (said: Readonly<Record<string, string>>): Abstract["levels"][number] => ({
  format: said["numFmt"] ?? "decimal",
  text: said["lvlText"] === "on" ? "" : (said["lvlText"] ?? ""),
  start: whole(said["start"] ?? "", 1),
  continues: said["lvlRestart"] === "0",
  legal: said["isLgl"] !== undefined && said["isLgl"] !== "0",
  style: said["pStyle"] ?? "",
});
