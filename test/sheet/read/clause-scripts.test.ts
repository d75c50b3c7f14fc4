import { matchClause } from "../../../src/sheet";
import { toSimplified } from "../../../src/sheet/read/vocabulary/traditional";
import { outbound } from "../outbound";

test.each([
  ["異常紀錄彙總", "异常纪录汇总"],
  ["綫路維護", "线路维护"],
  ["羣組", "群组"],
  ["佔線", "占线"],
  ["穿著工衣", "穿着工衣"],
  ["回覆客戶", "回复客户"],
  ["已是简体 1.2", "已是简体 1.2"],
  ["\ud800", "\ud800"],
])("%j in simplified characters", (written, simplified) => {
  expect(toSimplified(written)).toBe(simplified);
});

test("a wording in traditional characters is the wording", () => {
  expect(matchClause("現場嘈雜、髒亂", outbound)).toMatchObject({ clause: "1.1", how: "text" });
});
