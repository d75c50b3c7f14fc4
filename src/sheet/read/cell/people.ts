import type { Person } from "../../../core";
import { blankMarks } from "../vocabulary/rows";
import { compact, evened, isErrorValue } from "./text";

/** Whom the name and id cells of a row name. */
export interface Named {
  readonly people: readonly Person[];
  /** A whole team, as in "A组全体"; then nobody is named. */
  readonly team: string | null;
}

const separators = /[、,;/&+|\n\r]+/;
const severalCharacters = /^\p{Script=Han}{2,}$/u;
const identifier = /^(?=.*\d)[a-z0-9_-]{1,20}$/i;
const bracketed =
  /^(.*?)\s*[([【〔]\s*(?:工号|编号|no\.?|id)?\s*[:.]?\s*([^)\]】〕]*)[)\]】〕]\s*$/i;
const nameThenId = /^(\p{Script=Han}{2,6})\s*[-:]?\s*([a-z]{0,3}\d{2,})$/iu;
const idThenName = /^([a-z]{0,3}\d{2,})\s*[-:]?\s*(\p{Script=Han}{2,6})$/iu;
/** 马超?, 魏延各1次, 姜维等3人: doubt, a count or others beside a name, which leave open whom a row concerns. */
const leavesOpen = /\?|各.*次$|等[\d一二三四五六七八九十几多]*[人名位]?$/;
/** A mark for a footnote: *马超, 马超★. */
const footnote = /^[*※★☆△▲]+|[※★☆△▲]+$/g;
/** What whoever has no name is called by: 客服01 is a person, and so is 客服02. */
const calledByRole =
  /^(?:[员員]工|[职職][员員]|坐席|座席|(?:客服|话务|話務|接线|接線)?(?:[专專]?[员員]|代表)?)$/;
const wholeTeam = /^(.{1,20}?)(?:全体|全员|全组)(?:人员|成员|员工|坐席|同事)?$/;
const everybody = /^(?:全体|全员|全组|所有)(.{0,12}?)(?:人员|成员|员工|坐席|同事|人)?$/;
/** Surnames of two characters, which people set apart from the given name. */
export const longSurnames = new Set([
  "欧阳",
  "司马",
  "上官",
  "诸葛",
  "夏侯",
  "皇甫",
  "尉迟",
  "公孙",
  "慕容",
  "令狐",
  "司徒",
  "东方",
  "南宫",
  "端木",
  "闻人",
  "万俟",
  "拓跋",
  "申屠",
  "宇文",
  "长孙",
  "钟离",
  "轩辕",
  "濮阳",
  "淳于",
  "呼延",
  "西门",
  "独孤",
  "司空",
  "澹台",
  "赫连",
]);

/**
 * Reads the people of a row.
 * @param names the name cell's text; several people may stand in it
 * @param ids the id cell's text; as many as names, or one
 */
export function readPeople(names: string, ids: string, teams: string | null): Named {
  const team = teams !== null && isErrorValue(teams) ? null : teams;
  const given = pieces(ids);
  const whole = wholeTeam.exec(evened(names)) ?? everybody.exec(evened(names));
  if (whole) return { people: [], team: whole[1] ?? null };
  if (leavesOpen.test(evened(names))) return { people: [], team: null };
  const named = joinLooseIds(pieces(names).flatMap(separateNames).map(nameAndId));
  if (named.length === 0)
    return { people: given.map((id) => ({ id, name: null, team })), team: null };
  const paired = given.length === named.length;
  const people = named.map((person, index) => ({
    id: (paired ? given[index] : undefined) ?? person.id,
    name: person.name,
    team,
  }));
  return { people: distinct(people), team: null };
}

interface NameAndId {
  readonly id: string | null;
  readonly name: string | null;
}

function pieces(text: string): readonly string[] {
  const evenedText = evened(text.slice(0, 2000));
  // #N/A is nobody; its stroke would make two people of it.
  if (isErrorValue(evenedText)) return [];
  return evenedText
    .split(separators)
    .map((piece) => piece.replace(footnote, "").trim())
    .filter((piece) => piece !== "" && !blankMarks.has(compact(piece)));
}

/** "张三 李四" are two people, "张 三" and "欧阳 娜娜" one. */
function separateNames(piece: string): readonly string[] {
  const words = piece.split(/\s+/);
  const several =
    words.length > 1 &&
    words.every((word) => severalCharacters.test(word)) &&
    !longSurnames.has(words[0] ?? "");
  return several ? words : [piece];
}

function nameAndId(piece: string): NameAndId {
  const inBrackets = bracketed.exec(piece);
  if (inBrackets) {
    const [, name = "", inside = ""] = inBrackets;
    const id = inside.trim();
    return { id: identifier.test(id) ? id : null, name: closed(name) };
  }
  const ahead = nameThenId.exec(piece);
  if (ahead) {
    const [, name = "", id = ""] = ahead;
    return { id, name: calledByRole.test(name) ? name + id : name };
  }
  const behind = idThenName.exec(piece);
  if (behind) return { id: behind[1] ?? null, name: behind[2] ?? null };
  return identifier.test(piece) ? { id: piece, name: null } : { id: null, name: closed(piece) };
}

/** Spaces within a Chinese name go; between words of another script one stays. */
function closed(name: string): string | null {
  const single = name.replace(/\s+/g, " ").trim();
  const tight = single.replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
  return tight === "" ? null : tight;
}

/** "张三/1023": a piece that is only an id belongs to the name before it. */
function joinLooseIds(found: readonly NameAndId[]): readonly NameAndId[] {
  const joined: NameAndId[] = [];
  for (const person of found) {
    const last = joined.at(-1);
    if (last && last.id === null && person.name === null)
      joined[joined.length - 1] = { ...last, id: person.id };
    else joined.push(person);
  }
  return joined;
}

function distinct(people: readonly Person[]): readonly Person[] {
  if (people.length < 2) return people;
  const seen = new Map(
    people.map((person) => [`${person.id ?? ""}\n${person.name ?? ""}`, person]),
  );
  return [...seen.values()];
}
