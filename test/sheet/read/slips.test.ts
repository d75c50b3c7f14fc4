import { kinds, readSheet, told } from "./listed";

/* Each item is a clause's own words and its points a number, so that the row looks like a header. */
test("slips of labels and values by turns are an event each, whatever their items are called", () => {
  const slip = (name: string, day: number, item: string, points: number) =>
    `扣分单\n姓名|${name}|工号|51${day}\n日期|2026-04-0${day}|流水|T8${day}\n扣分项目|${item}|扣分|${points}\n处理意见|同意扣分||\n`;
  const sheet = [
    slip("张三", 7, "拒报工号", 10),
    slip("李四", 8, "抢挂电话", 6),
    slip("王五", 9, "漏单", 6),
  ];
  const reading = readSheet("service-norms", sheet.join("\n"));
  expect(kinds(reading)).toEqual(["form", "form", "form"]);
  expect(told(reading)).toEqual([
    "B4 张三 2 =10 2026-04-07",
    "B10 李四 8 =6 2026-04-08",
    "B16 王五 17 =6 2026-04-09",
  ]);
});
