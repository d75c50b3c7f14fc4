type Hostile = readonly [name: string, piece: string, end?: string];

/** Pieces of texts that make careless readers go back and forth, some with what stands behind them all. */
export const hostile: readonly Hostile[] = [
  ["one digit for ever", "1"],
  ["digits parted by blanks", "1 "],
  ["letters taken for digits", "lO"],
  ["numerals", "一"],
  ["scales", "万亿"],
  ["每 after 每", "每"],
  ["brackets that never close", "（扣"],
  ["lines without an end", "扣\n"],
  ["numbers that run on", "1、"],
  ["fractions of fractions", "百分之"],
  ["slashes", "1分/人"],
  ["marks", "：，"],
  ["pinyin that never closes", "规(g"],
  ["headings in headings", "一、甲\n（一）乙\n1、丙\n①丁\n"],
  ["limits without figures", "超过不足以上"],
  ["limits after limits", "超过1次"],
  ["points of no rate", "每1点"],
  ["brackets in brackets", "（【〔(扣"],
  ["half a character", "\ud83d扣\udc00"],
  ["characters of two units", "𠮷😀扣1分"],
  ["marks that combine", "扣\u0301\u0302"],
  ["from right to left", "\u202e扣\u200f1分"],
  ["consequences that are none", "停班，每通报全，"],
  ["lists and aims", "目标值95%，每低以下：、"],
  ["either of limits", "当月累计3次或"],
  ["cells of a table", "扣1分\t10\t加分\t每月2次\t"],
  ["sanctions said again", "记过一次视为旷工或早退，被"],
  ["one clause of many rules", "迟到超过5分钟的，每次扣1分；情节严重的加倍，最高扣10分，"],
  ["words that bend far before a rule", "上下", "。扣1分"],
  ["those who bear what nobody says", "由"],
  ["conditions that nothing follows from", "未到者由的，一律"],
  ["exemptions far before a rule", "+免奖励", "。扣1分"],
];

export const hostileText = ([, piece, end = ""]: Hostile, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length)) + end;
