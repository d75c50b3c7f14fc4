import { readSheet, told } from "./listed";

const read = (happened: string) =>
  told(readSheet("attendance", `2026年3月考勤\n姓名|情况\n张三|${happened}`)).map((line) =>
    line.replace("B3 张三 ", ""),
  );

test.each([
  ["3月2日、3月5日迟到", ["K.1 2026-03-02", "K.1 2026-03-05"]],
  ["3月2日、5日、9号迟到", ["K.1 2026-03-02", "K.1 2026-03-05", "K.1 2026-03-09"]],
  ["2、5日迟到", ["K.1 2026-03-02", "K.1 2026-03-05"]],
  ["3月2日、5日迟到各2次", ["K.1 x2 2026-03-02", "K.1 x2 2026-03-05"]],
])("%s is an event on each of the days", (happened, records) => {
  expect(read(happened)).toEqual(records);
});

test.each([
  ["3月2日、3月5日迟到共2次", ["K.1 x2 2026-03-02"]],
  ["3月2日、5日迟到，扣2分", ["K.1 =2 2026-03-02"]],
  ["3月2日，迟到", ["K.1 2026-03-02"]],
])("%s has one count or figure for all of it", (happened, records) => {
  expect(read(happened)).toEqual(records);
});

test.each(["3月2日-4日迟到", "3月2日至3月4日迟到"])("%s: how often is asked", (happened) => {
  expect(read(happened)).toEqual(["K.1 unreadableQuantity@B3"]);
});

test("a span of days with a count needs no question", () => {
  expect(read("3月2日至4日迟到2次")).toEqual(["K.1 x2"]);
});

test("a row's figure is parted among the days only where it adds up", () => {
  const rows = "姓名|情况|扣分\n张三|3月2日、5日迟到|2\n李四|3月2日、5日迟到|1";
  expect(told(readSheet("attendance", `2026年3月考勤\n${rows}`))).toEqual([
    "B3 张三 K.1 2026-03-02",
    "B3 张三 K.1 2026-03-05",
    "B4 李四 K.1 =1",
  ]);
});
