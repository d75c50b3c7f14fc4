import { type CellValue, readBook } from "../../../src/sheet";
import { labelledRulebook } from "../labelled/rulebooks";
import { readSheet, told } from "./listed";

/** The rows as a custom function gets them: nobody knows what is merged. */
function bare(rulebook: string, text: string) {
  const values = text
    .split("\n")
    .map((line) => line.split("|").map((cell): CellValue => (cell === "" ? null : cell)));
  const numbers = values.map((row) => row.map((cell) => (Number(cell) > 0 ? Number(cell) : cell)));
  return readBook(
    [{ sheet: "表", row: 0, column: 0, values: numbers }],
    labelledRulebook(rulebook),
  );
}

const form = (figures: string) =>
  `姓名：张三|||\n类别|项目|分值|${figures}\n工作|工作质量|40|36\n|服务态度|40|\n其他|考勤纪律|20|18`;
const matrix =
  "2026年3月得分表\n姓名|服务态度（40）|考勤纪律（20）|团队协作（20）|总分\n张三|38||19|57\n李四|38|20|19|77";

describe("a figure that may be merged over several items", () => {
  test("of a score is asked about in a bare range: less may have been missed, or more", () => {
    expect(told(bare("review", form("得分")))).toEqual([
      "B3 张三 ? =4 unknownClause@B3",
      "B4 张三 ? notEntered@B4",
      "B5 张三 F.3 =2",
    ]);
  });

  test("of points taken is as many points for whichever of them", () => {
    const points = form("扣分").replace("36", "3").replace("|18", "|");
    expect(told(bare("review", points))).toEqual(["B3 张三 F.1 =3"]);
  });

  test("is a score of its own where the sheet says what is merged", () => {
    expect(told(readSheet("review", form("得分")))).toEqual([
      "B3 张三 F.1 =4",
      "B4 张三 ? notEntered@B4",
      "B5 张三 F.3 =2",
    ]);
  });

  test("across is asked about, as is a score that is missing among others", () => {
    const others = ["D3 张三 F.4 =1", "B4 李四 F.2 =2", "D4 李四 F.4 =1"];
    const own = ["B3 张三 F.2 =2", "C3 张三 ? notEntered@C3"];
    const asked = "B3 张三 ? unclearNumbers@B3";
    expect(told(readSheet("review", matrix))).toEqual([...own, ...others]);
    expect(told(readSheet("review", matrix, ["B3:C3"]))).toEqual([asked, ...others]);
    expect(told(bare("review", matrix))).toEqual([asked, own[1], ...others]);
  });
});
