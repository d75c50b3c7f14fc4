import { readSheet, told } from "./listed";

const codes = (text: string) => readSheet("desk", text).issues.map(({ code }) => code);

describe("a sheet in which nothing is recognised", () => {
  it("is asked about where figures stand behind texts", () => {
    expect(codes("员工|赵云\n甲事|2\n乙事|1")).toEqual(["unknownLayout"]);
  });

  it("is left alone where it only tells something", () => {
    expect(codes("使用说明\n1|请先填写台账\n2|再打开加载项\n版本|3")).toEqual([]);
  });
});

const unheard = (rulebook: string, text: string) =>
  readSheet(rulebook, text).issues.flatMap((one) =>
    one.code === "unheardRows" ? [`${one.cell} ${one.facts.rows}`] : [],
  );

describe("rows that no reader took", () => {
  const ledger = "日期|姓名|事项|扣分\n2026-03-02|李四|早退|1\n2026-03-03|张三|迟到|1";

  it("are asked about where a sentence beside a table tells of one of its people", () => {
    expect(unheard("attendance", `${ledger}\n\n另：\n张三：旷工一天，扣5分`)).toEqual(["A6 6"]);
    expect(unheard("attendance", `李四 3月漏打卡一次，扣0.5分\n${ledger}`)).toEqual(["A1 1"]);
  });

  it("are asked about where a sheet is nothing but sentences", () => {
    expect(
      unheard("attendance", "三月情况\n1、张三3月2日迟到一次\n2、李四：早退\n3、全员正常"),
    ).toEqual(["A2 2-3"]);
    expect(unheard("attendance", "制度\n1、迟到扣1分\n2、高峰期早退扣2分")).toEqual([]);
  });

  it("are asked about where somebody unheard of is charged with what the rulebook knows", () => {
    expect(unheard("attendance", "群通报\n通报：敖丙迟到，扣1分\n好的")).toEqual(["A2 2"]);
    expect(unheard("attendance", "制度\n夜班迟到扣1分，员工早退扣2分")).toEqual([]);
  });

  it("are asked about where a sentence charges somebody on a certain day, whoever that is", () => {
    const report =
      "一、出勤正常\n1. 5月5日，夜班小陈迟到，扣1分。\n2. 5月8日，念其新入职，不予扣分。";
    expect(unheard("attendance", report)).toEqual(["A2 2-3"]);
    const letter = "通知\n我部张三（工号318）于2026年2月11日迟到，扣1分。\n2026年2月13日";
    expect(unheard("attendance", letter)).toEqual(["A2 2"]);
    expect(unheard("attendance", "制度\n自2026年1月1日起迟到扣1分")).toEqual([]);
  });

  it("are asked about in lines pasted from a chat, each with its day and its name", () => {
    const chat = "2026年3月考勤问题\n3.2 潘悦 迟到8分钟\n3/6 左明 早退\n3月9日 习安 旷工半天";
    expect(unheard("attendance", chat)).toEqual(["A2 2-4"]);
  });

  it("are asked about below labels with their values, which head no table", () => {
    const form = "姓名|张三|月份|2026年8月\n本月扣分|8月3日迟到，扣1分||";
    expect(told(readSheet("attendance", form))).toEqual([]);
    expect(unheard("attendance", form)).toEqual(["A2 2"]);
  });

  it("are left alone where they charge nobody", () => {
    const notes = ["注：每次迟到扣1分", "制表人：张三", "合计||2|2", "成绩 90-94分 为良好"];
    for (const line of notes) expect(unheard("attendance", `${ledger}\n\n${line}`)).toEqual([]);
  });

  it("are asked about in a table like none that is known, where labels name the person", () => {
    const sheet =
      "考核表\n被考核人|张三|月份|2026年3月\n指标|权重|目标|完成|得分\n接通率|50%|95%|96%|50\n满意度|50%|98%|97%|49";
    expect(unheard("attendance", sheet)).toEqual([]);
    expect(
      unheard("attendance", `${sheet}\n扣分的事|日期|依据|次数|扣分\n早退|4月9日|打卡|1|1`),
    ).toEqual(["A7 7"]);
  });

  it("are asked about in a sheet of sentences that begin with a day", () => {
    expect(unheard("attendance", "3月5日 张三 迟到，扣1分\n3月8日，李四 旷工一天，扣5分")).toEqual([
      "A1 1-2",
    ]);
    expect(unheard("attendance", "3月5日起执行新办法，迟到扣1分\n3月8日停电")).toEqual([]);
  });
});
