import json from "../../../rules/rewards-penalties.json";
import { toNumber } from "../../../src/core";
import { readBook } from "../../../src/sheet";
import { loaded, sheet } from "../outbound";

const rulebook = loaded(json);

/** What a register's row gives: the sheet's own yuan, and what is asked. */
function read(reason: string, handling: string, money: string | number | null = null) {
  const grid = sheet([
    ["日期", "姓名", "奖惩事由", "奖惩方式", "金额"],
    ["2026-03-02", "钟书瑶", reason, handling, money],
  ]);
  const [record] = readBook([grid], rulebook).records;
  const figure = record?.figure ?? null;
  const asked = record?.issues.map(({ code, cell }) => `${code} ${cell}`) ?? [];
  return { figure: figure && toNumber(figure), asked };
}

test("a way of dealing with it may name the amount", () => {
  expect(read("上班聊天", "罚款10元")).toEqual({ figure: 10, asked: [] });
  expect(read("客户来信表扬", "奖励 50 元")).toEqual({ figure: 50, asked: [] });
});

test("a mere warning is an amount of 0, to be held against the rulebook's", () => {
  expect(read("上班聊天", "警告")).toEqual({ figure: 0, asked: [] });
  expect(read("上班聊天", "口头警告", "")).toEqual({ figure: 0, asked: [] });
});

test("the amount's own column wins", () => {
  expect(read("上班聊天", "罚款", 10)).toEqual({ figure: 10, asked: [] });
  expect(read("上班聊天", "罚款", -10)).toEqual({ figure: 10, asked: [] });
  expect(read("上班聊天", "警告", -10)).toEqual({ figure: 10, asked: [] });
});

test("a word that is not known says nothing", () => {
  expect(read("上班聊天", "谈话")).toEqual({ figure: null, asked: [] });
  expect(read("泄露客户资料", "开除")).toEqual({ figure: null, asked: [] });
});

test("what is still to be decided is asked", () => {
  expect(read("上班聊天", "待定")).toEqual({ figure: null, asked: ["unknownStatus D2"] });
});

test("a fine for a merit and a reward for an offence are asked", () => {
  expect(read("客户来信表扬", "罚款", 50)).toEqual({
    figure: null,
    asked: ["unreadableFigure D2"],
  });
  expect(read("上班聊天", "奖励10元")).toEqual({ figure: null, asked: ["unreadableFigure D2"] });
  expect(read("上班聊天", "罚款", "+10")).toEqual({ figure: null, asked: ["unreadableFigure E2"] });
});

test("a charge among other words is read where it is the only one, else asked about", () => {
  expect(read("上班聊天", "文明办公第2条，扣10元")).toEqual({ figure: 10, asked: [] });
  for (const words of ["警告并罚款10元", "扣10元，班长扣5元", "警告，下次扣10元"])
    expect(read("上班聊天", words)).toMatchObject({ figure: null, asked: [expect.any(String)] });
});
