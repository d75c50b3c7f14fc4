import { readSheet, told } from "./listed";

describe("headers that nobody has listed are known by their parts", () => {
  it("whom an event concerns, and not whoever else is named beside", () => {
    const reading = readSheet(
      "desk",
      `
2026年5月售后回访登记
登记日期|来电人|业主姓名|受理主管|责任客服|主要问题|扣点|办结时间
5月4日|杨先生|李女士|孙主管|周瑜|响应超时|0.5|5月6日
5月9日|王女士|赵先生|孙主管|鲁肃|工单错误|1|5月9日
`,
    );
    expect(told(reading)).toEqual(["F3 周瑜 Z.2 =0.5 2026-05-04", "F4 鲁肃 Z.1 =1 2026-05-09"]);
  });

  it("when, how often and how much, with the units in the cells", () => {
    const reading = readSheet(
      "attendance",
      "2026年7月\n违纪日|职工姓名|类型|多少次|实扣分\n7/2|马岱|漏打卡|三次|扣1.5分\n7/9|关兴|旷工|半天|2.5分",
    );
    expect(told(reading)).toEqual([
      "C3 马岱 K.4 x3 =1.5 2026-07-02",
      "C4 关兴 K.3 x0.5 =2.5 2026-07-09",
    ]);
  });

  it("on which day, asked as people speak", () => {
    const row = (head: string) =>
      told(readSheet("attendance", `2026年7月\n${head}|姓名|违纪|扣分\n7月2日|马岱|迟到|1`));
    for (const head of ["哪天", "什么时候", "几号"])
      expect(row(head)).toEqual(["C3 马岱 K.1 =1 2026-07-02"]);
  });

  it("who it was, asked as people speak", () => {
    const row = (head: string) =>
      told(readSheet("attendance", `日期|${head}|违纪|扣分\n2026-07-02|马岱|迟到|1`));
    for (const head of ["谁", "哪位", "何人"])
      expect(row(head)).toEqual(["C2 马岱 K.1 =1 2026-07-02"]);
  });

  it("in two languages in one cell, either first", () => {
    const reading = readSheet(
      "desk",
      "June 2026\n日期 Date|Staff/员工|事项 What|扣分 Points\n2026.6.2|Ann|工单差错|1\n2026.6.3|Bob|漏回访|0.5",
    );
    expect(told(reading)).toEqual(["C3 Ann Z.1 =1 2026-06-02", "C4 Bob Z.5 =0.5 2026-06-03"]);
  });

  it("nicknames where there is no other name", () => {
    const rows = "日期|昵称|事项|扣分\n2026.4.2|一朵云|响应超时|0.5\n2026.4.3|阿May|工单差错|1";
    expect(told(readSheet("desk", rows)).map((line) => line.split(" ")[1])).toEqual([
      "一朵云",
      "阿May",
    ]);
  });
});

describe("a second column of the same meaning", () => {
  it("is asked about where it says another figure, and read where the first is blank", () => {
    const reading = readSheet(
      "desk",
      "姓名|扣分项|应扣|实扣\n赵云|工单差错|1|1\n马超|工单差错|2|1\n黄忠|工单差错|1|",
    );
    expect(told(reading)).toEqual([
      "B2 赵云 Z.1 =1",
      "B3 马超 Z.1 unreadableFigure@D3",
      "B4 黄忠 Z.1 =1",
    ]);
  });

  it("of fines and of rewards is read where the other is blank", () => {
    const reading = readSheet(
      "rewards-penalties",
      "姓名|日期|事由|奖励金额|罚款金额\n赵云|2026.3.2|上班聊天||10\n马超|2026.3.4|客户来信表扬|50|0",
    );
    expect(reading.records.map(({ figure }) => figure && Number(figure.numerator))).toEqual([
      10, 50,
    ]);
  });
});

describe("a record is withdrawn", () => {
  const voidOf = (heads: string, row: string) => {
    const { records } = readSheet("desk", `姓名|扣分项|${heads}\n赵云|工单差错|${row}`);
    return records.map((record) => [record.void, ...record.issues.map(({ cell }) => cell)]);
  };

  it.each([
    ["复核意见", "申诉成立", [true]],
    ["申诉进展", "申诉成功，已撤销扣分", [true]],
    ["申诉进展", "申诉被驳回，维持原扣分", [false]],
    ["申诉进展", "申诉中", [false, "C2"]],
    ["is_cancel", "Y", [true]],
    ["是否作废", "否", [false]],
    ["是否有效", "否", [true]],
    ["本人确认", "作废", [true]],
    ["本人确认", "已签", [false]],
    ["备注", "主管已同意撤销该扣分", [false, "C2"]],
    ["备注", "申诉未成功，不予撤销", [false]],
    ["订单情况", "已取消", [false, "C2"]],
  ])("%s: %s", (head, text, expected) => {
    expect(voidOf(head, text)).toEqual([expected]);
  });

  it("by one column of two, unless they contradict each other", () => {
    expect(voidOf("状态|申诉结果", "已通报|申诉成立")).toEqual([[true]]);
    expect(voidOf("状态|是否撤销", "|是")).toEqual([[true]]);
    expect(voidOf("状态|备注", "已通报|作废")).toEqual([[false, "D2"]]);
  });
});
