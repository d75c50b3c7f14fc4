import fc from "fast-check";
import { Workbook, emptyCell } from "../../src/host/model";
import { fromText, toText } from "../../src/workbench/clipboard";

describe("pasted text", () => {
  it("is cells between tabs and rows between line ends", () => {
    expect(fromText("张三\t2\r\n李四\t3\r\n")).toEqual([
      ["张三", "2"],
      ["李四", "3"],
    ]);
  });

  it("keeps tabs, line ends and quotation marks inside quoted cells", () => {
    expect(fromText('"第一行\n第二行"\t"他说""好"""')).toEqual([["第一行\n第二行", '他说"好"']]);
  });

  it("fills short rows, so that it is always a block", () => {
    expect(fromText("a\nb\tc")).toEqual([
      ["a", ""],
      ["b", "c"],
    ]);
  });
});

it("what is copied can be pasted", () => {
  const text = fc.string({ minLength: 1 }).filter((value) => !value.includes("\r"));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }), (block) => {
      const workbook = new Workbook();
      const sheet = workbook.addSheet("台账");
      block.forEach((row, r) =>
        row.forEach((value, c) => sheet.load(r, c, { ...emptyCell, value })),
      );
      const rect = { row: 0, column: 0, rows: block.length, columns: 2 };
      expect(fromText(toText(sheet, workbook.styles, rect))).toEqual(block);
    }),
  );
});
