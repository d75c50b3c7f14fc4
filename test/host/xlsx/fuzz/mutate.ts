import { strToU8, zipSync } from "fflate";
import type { Random } from "./random";

/** A sound workbook to be damaged: as a file, and as the texts of its parts. */
export interface Seed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly texts: Readonly<Record<string, string>>;
}

export interface Mutant {
  readonly what: string;
  readonly bytes: Uint8Array;
  /** Whether the file's bytes were changed behind the back of its checksums. */
  readonly raw: boolean;
}

/** Damages a workbook in one of many ways. */
export function mutate(seed: Seed, random: Random): Mutant {
  const [what, raw, damage] = random.pick(WAYS);
  return { what: `${seed.name}: ${what}`, raw, bytes: damage(seed, random) };
}

type Way = readonly [
  what: string,
  raw: boolean,
  damage: (seed: Seed, random: Random) => Uint8Array,
];
type Change = (text: string, random: Random) => string;

const WAYS: readonly [Way, ...Way[]] = [
  ["bits flipped", true, flipBits],
  ["bits of the directory flipped", true, flipDirectory],
  ["truncated", true, ({ bytes }, dice) => bytes.slice(0, dice.below(bytes.length))],
  ["bytes cut out", true, cutOut],
  ["a part deleted", false, (seed, random) => parts(seed, random, () => null)],
  ["a part in place of another", false, swapParts],
  ["a part emptied", false, (seed, random) => parts(seed, random, () => "")],
  ["a part cut short", false, change((text, dice) => text.slice(0, dice.below(text.length)))],
  ["a piece of a part deleted", false, change(dropPiece)],
  ["a piece of a part repeated", false, change(repeatPiece)],
  ["a number replaced", false, change(replaceNumber)],
  ["a number replaced", false, change(replaceNumber)],
  ["a reference replaced", false, change(replaceReference)],
  [
    "an attribute deleted",
    false,
    change((text, random) => at(text, / [\w:]+="[^"]*"/g, random, "")),
  ],
  ["a tag deleted", false, change((text, random) => at(text, /<[^>]*>/g, random, ""))],
  ["a tag repeated", false, change((text, random) => at(text, /<[^>]*>/g, random, null))],
  ["something put into a part", false, change(insert)],
];

function flipBits({ bytes }: Seed, dice: Random): Uint8Array {
  const flipped = bytes.slice();
  for (let left = 1 + dice.below(8); left > 0; left--) {
    const place = dice.below(bytes.length);
    flipped[place] = (flipped[place] ?? 0) ^ (1 << dice.below(8));
  }
  return flipped;
}

/** The directory is at the end of the file: names, sizes, checksums, places. */
function flipDirectory(seed: Seed, dice: Random): Uint8Array {
  const flipped = seed.bytes.slice();
  const length = Math.min(flipped.length, 70 * Object.keys(seed.texts).length);
  for (let left = 1 + dice.below(3); left > 0; left--)
    flipped[flipped.length - 1 - dice.below(length)] = dice.below(256);
  return flipped;
}

function cutOut({ bytes }: Seed, dice: Random): Uint8Array {
  const from = dice.below(bytes.length);
  const to = from + 1 + dice.below(64);
  return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(to)]);
}

/** The workbook with one part as `damaged` makes it; null leaves it out. */
function parts(
  { texts }: Seed,
  dice: Random,
  damaged: (text: string) => string | null,
): Uint8Array {
  const names = Object.keys(texts);
  const chosen = names[dice.below(names.length)];
  const entries = Object.entries(texts).flatMap(([name, text]) => {
    const result = name === chosen ? damaged(text) : text;
    return result === null ? [] : [[name, strToU8(result)] as const];
  });
  return zipSync(Object.fromEntries(entries), { level: 0 });
}

function change(make: Change): Way[2] {
  return (seed, random) => parts(seed, random, (text) => make(text, random));
}

function swapParts(seed: Seed, random: Random): Uint8Array {
  const all = Object.values(seed.texts);
  return parts(seed, random, () => all[random.below(all.length)] ?? "");
}

function dropPiece(text: string, dice: Random): string {
  const from = dice.below(text.length);
  return text.slice(0, from) + text.slice(from + 1 + dice.below(40));
}

function repeatPiece(text: string, dice: Random): string {
  const from = dice.below(text.length);
  const to = from + 1 + dice.below(200);
  return text.slice(0, to) + text.slice(from, to).repeat(1 + dice.below(20)) + text.slice(to);
}

/** Replaces one of the places that match; null writes the place twice. */
function at(text: string, pattern: RegExp, dice: Random, by: string | null): string {
  const found = [...text.matchAll(pattern)];
  const one = found[dice.below(found.length)];
  if (!one) return text;
  const end = one.index + one[0].length;
  return text.slice(0, one.index) + (by ?? one[0] + one[0]) + text.slice(end);
}

function replaceNumber(text: string, random: Random): string {
  return at(text, /(?<=["=>A-Z])-?\d+(?:\.\d+)?(?=["<: ])/g, random, random.pick(NUMBERS));
}

function replaceReference(text: string, random: Random): string {
  return at(text, /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/g, random, random.pick(REFERENCES));
}

function insert(text: string, random: Random): string {
  return at(text, />(?=<)/g, random, `>${random.pick(INSERTED)}`);
}

const NUMBERS: readonly [string, ...string[]] = [
  "-1",
  "0",
  "1.5",
  "99999",
  "65490",
  "1048577",
  "16385",
  "4294967295",
  "-2147483648",
  "1e9",
  "1E308",
  "1e999",
  "NaN",
  "Infinity",
  "0x10",
  "9007199254740993",
  "",
  " 7 ",
  "１２",
  "99999999999999999999",
];

const REFERENCES: readonly [string, ...string[]] = [
  "XFD1048577",
  "XFE1",
  "A0",
  "A1:XFD1048576",
  "A:XFD",
  "1:1048576",
  "ZZZZ1",
  "A99999999",
  "XFD1:A1",
  "A1:A1048576",
  "A1 B2 C3",
  "",
  "A",
  "1",
  "#REF!",
  "Sheet1!A1",
  "B2:A1",
];

const INSERTED: readonly [string, ...string[]] = [
  "<a>".repeat(5_000),
  `${"<a>".repeat(2_000)}${"</a>".repeat(2_000)}`,
  "<!DOCTYPE x>",
  "<!-- -- -->",
  "<![CDATA[",
  "<!--",
  "&bomb;",
  "&#xFFFFFFFF;",
  "&#0;",
  "\u0000",
  "\uFFFF",
  "]]>",
  "<",
  ">",
  '"',
  "<c/>",
  '<c r="A1"/>',
  '<row r="1"/>',
  "</row>",
  "</sheetData>",
  "<sheetData/>",
  "<v>1</v>",
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:XFD1048576">1</f>',
  '<c r="XFD1048577"><v>1</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '<col min="1" max="4294967295" width="1"/>',
  '<col min="-99999999" max="16384" hidden="1"/>',
  '<hyperlink ref="A1:XFD1048576" location="x"/>',
  '<sheet name="x" sheetId="1" xmlns:r="urn:relationships" r:id="rId1"/>',
  '<Relationship Id="rId1" Type="x" Target="../../../../etc/passwd"/>',
  '<definedName name="x">A1</definedName>',
  '<definedName name="x" localSheetId="4294967295">"</definedName>',
  `<definedName name="y">${'"'.repeat(9_999)}</definedName>`,
  `<f>${"_xlfn.LET(".repeat(3_000)}</f>`,
  `<f>${"_xlfn.ANCHORARRAY(".repeat(1_500)}</f>`,
  `<f>${"'".repeat(9_999)}</f>`,
  `<f>${"[".repeat(9_999)}</f>`,
  "<is><t>x</t></is>",
  "<si/>",
  "<xf/>",
  "<comment/>",
  '<comment ref="XFE1" authorId="9"><text/></comment>',
  '<dataValidation sqref="A1:XFD1048576" type="list"/>',
  '<conditionalFormatting sqref="A1:XFD1048576"/>',
];
