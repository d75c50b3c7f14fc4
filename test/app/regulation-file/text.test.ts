import { regulationText } from "../../../src/app";
import { type Level, paragraph, raw, styled, wordFile } from "./word-file";

const text = (bytes: Uint8Array): Promise<string> => regulationText(bytes, "办法.docx");
const listed = async (level: Level, count: number): Promise<readonly string[]> => {
  const body = Array.from({ length: count }, () => paragraph("甲", [1, 0])).join("");
  return (await text(wordFile(body, [[level]]))).split("\n").map((line) => line.replace(" 甲", ""));
};

test.each<[Level, readonly string[]]>([
  [
    ["chineseCounting", "%1、"],
    ["一、", "二、", "三、"],
  ],
  [
    ["chineseCountingThousand", "（%1）"],
    ["（一）", "（二）", "（三）"],
  ],
  [
    ["decimal", "%1."],
    ["1.", "2.", "3."],
  ],
  [
    ["decimalZero", "%1"],
    ["01", "02", "03"],
  ],
  [
    ["decimalEnclosedCircle", "%1"],
    ["①", "②", "③"],
  ],
  [
    ["upperLetter", "%1、"],
    ["A、", "B、", "C、"],
  ],
  [
    ["lowerRoman", "%1)"],
    ["i)", "ii)", "iii)"],
  ],
  [
    ["chineseLegalSimplified", "%1、"],
    ["壹、", "贰、", "叁、"],
  ],
  [
    ["ideographTraditional", "%1、"],
    ["甲、", "乙、", "丙、"],
  ],
  [
    ["taiwaneseCountingThousand", "第%1條"],
    ["第一條", "第二條", "第三條"],
  ],
])("numbers that Word prints are written down: %j", async (level, labels) => {
  expect(await listed(level, 3)).toEqual(labels);
});

test("long lists count as people do", async () => {
  const labels = await listed(["chineseCounting", "%1"], 21);
  expect([labels[9], labels[10], labels[19], labels[20]]).toEqual(["十", "十一", "二十", "二十一"]);
  const letters = await listed(["upperLetter", "%1"], 27);
  expect(letters[26]).toBe("AA");
});

test("a bullet is no number", async () => {
  expect(await listed(["bullet", "●"], 2)).toEqual(["甲", "甲"]);
});

test("levels begin anew below each other, and a label may name those above", async () => {
  const body = [
    paragraph("现场", [1, 0]),
    paragraph("睡觉", [1, 1]),
    paragraph("离岗", [1, 1]),
    paragraph("考勤", [1, 0]),
    paragraph("迟到", [1, 1]),
  ].join("");
  const levels: Level[] = [
    ["chineseCounting", "第%1章"],
    ["decimal", "%1.%2", '<w:isLgl w:val="1"/>'],
  ];
  expect((await text(wordFile(body, [levels]))).split("\n")).toEqual([
    "第一章 现场",
    "1.1 睡觉",
    "1.2 离岗",
    "第二章 考勤",
    "2.1 迟到",
  ]);
});

test("a list that begins anew counts from its own start; one of the same kind goes on", async () => {
  const body = [[1], [1], [2], [3]].map(([list = 1]) => paragraph("甲", [list, 0])).join("");
  const nums =
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const lines = (await text(wordFile(body, [[["decimal", "%1."]]], { nums }))).split("\n");
  expect(lines).toEqual(["1. 甲", "2. 甲", "3. 甲", "1. 甲"]);
});

test("a style brings its list, and one that is based on it too; a paragraph may leave it", async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>';
  const out = '<w:pPr><w:pStyle w:val="a"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>';
  const body = styled("甲", "a") + styled("乙", "b") + raw(`${out}<w:r><w:t>丙</w:t></w:r>`);
  const lines = (await text(wordFile(body, [[["chineseCounting", "%1、"]]], { styles }))).split(
    "\n",
  );
  expect(lines).toEqual(["一、 甲", "二、 乙", "丙"]);
});

test("marked changes are taken as made, and a deleted paragraph is not counted", async () => {
  const deleted =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>' +
    '<w:del w:id="2" w:author="a"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>';
  const changed = raw(
    '<w:r><w:t>扣</w:t></w:r><w:del w:id="3" w:author="a"><w:r><w:delText>2</w:delText></w:r></w:del>' +
      '<w:ins w:id="4" w:author="a"><w:r><w:t>3</w:t></w:r></w:ins><w:r><w:t>分</w:t></w:r>',
  );
  const body = paragraph("甲", [1, 0]) + deleted + paragraph("乙", [1, 0]) + changed;
  const lines = (await text(wordFile(body, [[["decimal", "%1."]]]))).split("\n");
  expect(lines.filter(Boolean)).toEqual(["1. 甲", "2. 乙", "扣3分"]);
});

test("a table's rows are lines; a table of rates is written out, its merged groups too", async () => {
  const cell = (inner: string, more = ""): string =>
    `<w:tc><w:tcPr>${more}</w:tcPr>${paragraph(inner)}</w:tc>`;
  const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
  const begins = '<w:vMerge w:val="restart"/>';
  const rates =
    row(cell("项目"), cell("违规行为描述"), cell("扣分标准")) +
    row(cell("纪律", begins), cell("值班时间睡觉"), cell("2")) +
    row(cell("", "<w:vMerge/>"), cell("钥匙没有登记"), cell("0.5-1"));
  const plain = row(cell("岗位"), cell("人数")) + row(cell("前台"), cell("3"));
  const body = `<w:tbl>${rates}</w:tbl><w:tbl>${plain}</w:tbl>`;
  expect((await text(wordFile(body))).split("\n")).toEqual([
    "第1章 纪律",
    "1、值班时间睡觉\t扣2分",
    "2、钥匙没有登记\t扣0.5-1分",
    "岗位\t人数",
    "前台\t3",
  ]);
});

test("a text box is read once, though Word writes it twice", async () => {
  const boxed = `<w:txbxContent>${paragraph("离岗，每次扣2分。", [1, 0])}</w:txbxContent>`;
  const box =
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${boxed}</mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${boxed}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const body = raw(`<w:r><w:t>注意：</w:t></w:r>${box}`) + paragraph("睡觉，每次扣1分。", [1, 0]);
  const lines = (await text(wordFile(body, [[["decimal", "%1."]]]))).split("\n");
  expect(lines).toEqual(["注意：", "1. 离岗，每次扣2分。", "2. 睡觉，每次扣1分。"]);
});

test("a line broken within a paragraph is two lines, a tab parts columns", async () => {
  const body = raw("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r>");
  expect(await text(wordFile(body))).toBe("甲\n乙\t丙");
});

test.each([
  ["旧.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])],
  ["改名.docx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])],
  ["打印.txt", new Uint8Array([0x25, 0x50, 0x44, 0x46])],
  ["金山.wps", new Uint8Array([1, 2])],
])("%s is told to be saved otherwise", async (file, bytes) => {
  await expect(regulationText(bytes, file)).rejects.toMatchObject({
    code: "otherFile",
    facts: { file },
  });
});

test.each([
  ["坏.docx", new Uint8Array([0x50, 0x4b, 3, 4])],
  ["空.docx", new Uint8Array()],
  ["图.txt", new Uint8Array([0xff, 0xd8, 0, 0])],
])("%s cannot be read", async (file, bytes) => {
  await expect(regulationText(bytes, file)).rejects.toMatchObject({ code: "unreadableFile" });
});

test.each<[string, readonly number[]]>([
  ["UTF-8", [0xe6, 0x89, 0xa3, 0x31]],
  ["GB18030", [0xbf, 0xdb, 0x31]],
  ["UTF-16", [0xff, 0xfe, 0x63, 0x62, 0x31, 0]],
  ["UTF-16, the greater byte first", [0xfe, 0xff, 0x62, 0x63, 0, 0x31]],
])("text in %s is read", async (_name, bytes) => {
  expect(await regulationText(new Uint8Array(bytes), "规定.txt")).toBe("扣1");
});
