import type { Rulebook } from "../../../core";
import { daysInFigures } from "../cell/day";
import { cellText, evened } from "../cell/text";
import { matchClause } from "../clause/match";
import { readItemText } from "../clause/wording";
import { dateAhead, stateIn } from "../events/events";
import { knownHeader } from "../header";
import { isPersonName } from "../personName";

/** Who did what, in words: 陆瑶、冯凯上班迟到. */
export interface Telling {
  /** As written; empty where the words name nobody. */
  readonly names: readonly string[];
  /** What they did, with its day before it. */
  readonly text: string;
  /** A mark sets a name apart, as in 孟德：迟到 or 陆瑶、冯凯迟到; 高峰期迟到 may name nobody. */
  readonly apart: boolean;
}

const longest = 1000;
const mark = /([,;。、!\n])/;
const bullet = /^\s*\(?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[).、]\s*(?=\D|\d{1,2}月)/;
const bullets = /(^|[\s,;。])\(?\d{1,2}\s*[、).]\s*(?=\p{Script=Han})/gu;
/** What people are called before their names. */
const called =
  /^(?:[我本各]?[部组班]?(?:话务员|坐席员?|座席员?|客服(?:人员|代表)?|员工|专员|组员|同事|[一二三四五六七八九十\d]+组))(?=\p{Script=Han}{2})/u;
const identifier = "(?:\\s*\\((?:工号)?\\s*[a-z]{0,3}\\d{2,}\\))?";
/** 张三：迟到, whoever that is; no caption such as 早班： or 备注：. */
const speaker = new RegExp(`^(\\p{Script=Han}{2,4}${identifier})\\s*:\\s*(?=\\S)`, "u");
const caption = /[班组部队注备]$|[一二三四五六七八九十]$/;
const between = /^(?:\s*[和与及跟]\s*|\s+)/;
/** Between somebody and what they did. */
const filler = /^[\s:]*(?:[均都各皆]|一[起同]|于(?=\d))?\s*/;
const setsApart = /^(?:[\s:\d]|[均都各皆]|一[起同]|于\d)/;
/** Somebody set apart from what follows: 张三 3月2日…, 张三于3月2日…, 张三（1023）…. */
const setApart = /^(\p{Script=Han}{2,4}?)(?=[:,、\s(\d]|于|因|本月|当日)/u;

/** A name's third character is none that begins a deed. */
const beginsDeed =
  /[与和及在因于上下未没不迟早晚已被把对是漏忘私擅违无乱打玩看吃睡聊接拒推骂吵客工旷缺脱串离值]$/;

/**
 * Takes a text apart that names people before what they did, each with their own. What names nobody belongs
 * to what stands before it.
 * @returns one telling without names where the text names nobody
 */
export function tellingsIn(text: string, rulebook: Rulebook): readonly Telling[] {
  const whole = daysInFigures(evened(text.slice(0, longest))).replace(bullets, "$1\n");
  const told: { names: string[]; text: string; apart: boolean }[] = [];
  let [names, since]: [string[], string] = [[], ""];
  for (const [index, piece] of whole.split(mark).entries()) {
    if (index % 2 === 1) {
      const last = told.at(-1);
      if (names.length === 0 && last) last.text += piece;
      continue;
    }
    if (piece.trim() === "") continue;
    const { day, people, deed, apart } = partsOf(piece, rulebook);
    const last = told.at(-1);
    if (people.length > 0 && deed === "") {
      names.push(...people);
      since = since || day;
    } else if (names.length + people.length > 0) {
      const listed = names.length > 0;
      told.push({
        names: [...names, ...people],
        text: since + day + deed,
        apart: listed || apart,
      });
      [names, since] = [[], ""];
    } else if (day !== "" && deed === "") since = day;
    else if (last) last.text += piece;
    else told.push({ names: [], text: since + day + deed, apart: false });
  }
  if (names.length > 0) return [{ names: [], text, apart: false }];
  return told.map((one) => ({ ...one, text: cellText(one.text.replace(/[,;。、!\s]+$/, "")) }));
}

interface People {
  readonly people: readonly string[];
  readonly deed: string;
  readonly apart: boolean;
}

interface Parts extends People {
  readonly day: string;
}

function partsOf(piece: string, rulebook: Rulebook): Parts {
  const bare = piece.replace(bullet, "").trim();
  const day = dateAhead.exec(`${bare} `)?.[0].trim() ?? "";
  const rest = bare.slice(day.length).replace(/^[\s:]+/, "");
  const [ahead = "", name = ""] = speaker.exec(rest) ?? [];
  if (name !== "" && !isCaption(name) && !isKnown(name, rulebook))
    return { day, people: [name], deed: rest.slice(ahead.length), apart: true };
  const bearer = rest.replace(called, "");
  const found = peopleAhead(bearer, rulebook);
  return found.people.length > 0
    ? { ...found, day, apart: found.apart || bearer !== rest }
    : { ...found, day, deed: rest };
}

/** The people that a text begins with, where what follows is something that the rulebook knows, or nothing. */
function peopleAhead(text: string, rulebook: Rulebook): People {
  const found = [2, 3, 4].flatMap((length) => {
    const name = new RegExp(`^\\p{Script=Han}{${length}}${identifier}`, "iu").exec(text)?.[0] ?? "";
    if (!isPersonName(name.slice(0, length)) || (length > 2 && beginsDeed.test(name))) return [];
    const behind = text.slice(name.length);
    const more = between.exec(behind)?.[0] ?? "";
    const others = more === "" ? null : peopleAhead(behind.slice(more.length), rulebook);
    if (others && others.people.length > 0)
      return { people: [name, ...others.people], deed: others.deed, apart: true };
    const deed = behind.replace(filler, "");
    const known = deed === "" || isKnown(deed.replace(dateAhead, ""), rulebook);
    const apart = name.length > length || setsApart.test(behind);
    return known ? { people: [name], deed, apart } : [];
  });
  const verbatim = found.filter(({ deed }) => deed === "" || isVerbatim(deed, rulebook));
  const [first, ...others] = verbatim.length > 0 ? verbatim : found;
  return first && others.length === 0 ? first : { people: [], deed: text, apart: false };
}

function isVerbatim(deed: string, rulebook: Rulebook): boolean {
  const { how } = matchClause(stateIn(deed, rulebook), rulebook);
  return how === "text" || how === "alias";
}

/**
 * Whether a text begins with somebody, whatever it tells of them.
 * @param names everybody whom the workbook names
 */
export function beginsWithSomebody(
  text: string,
  names: ReadonlySet<string>,
  rulebook: Rulebook,
): boolean {
  const isSomebody = (name: string, apart: boolean): boolean =>
    names.has(name) || (apart && isPersonName(name.replace(/\s*\(.*$/, "")));
  const told = tellingsIn(text, rulebook);
  if (told.some((one) => one.names.some((name) => isSomebody(name, one.apart)))) return true;
  const bare = text.replace(bullet, "").trim();
  const rest = bare.slice(dateAhead.exec(bare)?.[0].length ?? 0).replace(/^[\s:,、]+/, "");
  const name = setApart.exec(rest.replace(called, ""))?.[1] ?? "";
  return isSomebody(name, true);
}

/** Words that stand before a deed and name nobody. */
const anybody =
  /^(?:如|凡|若|对|因|经|又|再|员工|坐席|座席|客服|人员|本[组部月]|任何|所有|全体|每|无故|多次|恶意|私自|擅自|累计|经常|严重|一般|发现|其他|其它|上班|工作|高峰|期间|节假|周末|月[初底末]|当班|值班|[早中晚夜白]班|新员)/;

/**
 * Whether a text tells of what may be somebody whom nothing else names: two to four characters before the
 * rulebook's own words (敖丙上班玩手机).
 */
export const tellsOfStranger = (text: string, rulebook: Rulebook): boolean =>
  evened(text.slice(0, longest))
    .replace(/^\s*\p{Script=Han}{2,6}\s*:\s*/u, "")
    .split(/[,;。、]/)
    .some((piece) => {
      const deed = readItemText(piece.replace(dateAhead, "")).wording;
      if (anybody.test(deed) || isVerbatim(deed, rulebook)) return false;
      return [2, 3, 4].some(
        (length) => allHan.test(deed.slice(0, length)) && isVerbatim(deed.slice(length), rulebook),
      );
    });

const allHan = /^\p{Script=Han}+$/u;

const isKnown = (text: string, rulebook: Rulebook): boolean =>
  matchClause(stateIn(text, rulebook), rulebook).clause !== null;

const isCaption = (word: string): boolean => caption.test(word) || knownHeader(word) !== null;
