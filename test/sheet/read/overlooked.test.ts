import { readSheet } from "./listed";

const codes = (text: string) => readSheet("desk", text).issues.map(({ code }) => code);

describe("a sheet in which nothing is recognised", () => {
  it("is asked about where figures stand behind texts", () => {
    expect(codes("员工|赵云\n甲事|2\n乙事|1")).toEqual(["unknownLayout"]);
  });

  it("is left alone where it only tells something", () => {
    expect(codes("使用说明\n1|请先填写台账\n2|再打开加载项\n版本|3")).toEqual([]);
  });
});
