/** Pieces of texts that make careless readers go back and forth. */
export const hostile: readonly (readonly [name: string, piece: string])[] = [
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
];
