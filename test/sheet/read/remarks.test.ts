import { readBook } from "../../../src/sheet";
import { labelledRulebook } from "../labelled/rulebooks";
import { outbound, sheet } from "../outbound";

const rowsOf = (text: string) =>
  text.split("\n").map((line) => line.split("|").map((cell) => cell || null));

type Rulebook = typeof outbound;

/** Each record in short: its clause, whether it was withdrawn, and where words of a row were asked about. */
const told = (text: string, rulebook: Rulebook = outbound) =>
  readBook([sheet(rowsOf(text))], rulebook).records.map(({ clause, void: isVoid, issues }) => ({
    clause,
    isVoid,
    asked: issues
      .filter(({ code }) => code === "unknownStatus" || code === "appealUnderReview")
      .map(({ code, cell }) => `${code} ${cell}`),
  }));

const inLedger = (head: string, said: string) =>
  told(`日期|姓名|违规项目|${head}\n2026-03-02|张三|迟到|${said}`)[0];

const plain = { clause: "2.3", isVoid: false, asked: [] };
const unsure = { ...plain, asked: ["unknownStatus D2"] };

describe("what a row's words say of its record is never passed over", () => {
  it.each([
    "那天打卡機壞了，主管說免罰",
    "班长说不扣",
    "建议免扣",
    "系统故障，申请免扣",
    "免罚，改为警告",
    "首次，暂不扣分",
    "若再犯双倍，本次免扣",
    "两次里有一次因公，只算一次",
    "按一次计",
    "乙方有异议，待复核",
    "应为李四",
    "已和客户确认是系统故障",
    "假条后补，已核准",
    "从轻处理",
    "与上一行重复登记，剔除",
    "下月扣",
    "Waived by the supervisor",
    "agent disputed this",
    "was counted twice, should be one",
    "本人申请免扣",
  ])("in a remark or a ruling: %s", (said) => {
    for (const head of ["备注", "說明", "主管意见", "人資核定", "处理结果"])
      expect([head, inLedger(head, said)]).toEqual([head, unsure]);
  });

  it.each([
    "颱風假，不計",
    "系统故障，免罚",
    "补登已核准，准予免计",
    "经理同意免扣",
    "记错人了，此条不算",
    "听录音后撤回",
    "复核后系客户先挂机，本单作废",
    "上表已扣，本表不重复扣",
  ])("is void and stays visible where it decides, with its reason: %s", (said) => {
    for (const head of ["备注", "說明", "主管意见", "人資核定", "处理结果"])
      expect([head, inLedger(head, said)]).toEqual([head, { ...plain, isVoid: true }]);
  });

  it.each([
    "不予免罚",
    "申诉已驳回",
    "员工申诉，经查不成立，维持",
    "未经批准擅自离岗",
    "无异议",
    "客户要求免费送货",
    "按规定扣分",
    "按公司制度处理",
    "已整改",
    "地铁晚点",
    "no appeal",
    "不计较个人得失",
    "客户争议，影响后续流程",
    "错误登记客户地址",
    "客户取消订单",
    "客户有争议",
    "错误登记了地址",
  ])("but not where it changes nothing: %s", (said) => {
    for (const head of ["备注", "人資核定"])
      expect([head, inLedger(head, said)]).toEqual([head, plain]);
  });

  it.each([
    ["Waived", true, []],
    ["Excused", true, []],
    ["准予免计", true, []],
    ["本条作废", true, []],
    ["Under review", false, ["appealUnderReview D2"]],
    ["Disputed", false, ["appealUnderReview D2"]],
    ["申诉中", false, ["appealUnderReview D2"]],
  ])("in a status or alone in a remark: %s", (said, isVoid, asked) => {
    for (const head of ["状态", "备注"])
      expect(inLedger(head, said)).toEqual({ clause: "2.3", isVoid, asked });
  });

  it("in the words of the event itself, or in a column of no known meaning", () => {
    const inItem = told("日期|姓名|违规项目\n2026-03-02|张三|迟到（地铁故障，不予扣分）");
    expect(inItem.map(({ asked }) => asked)).toEqual([["unknownStatus C2"]]);
    expect(inLedger("补充", "班长定了，只扣一次")).toEqual(unsure);
    expect(inLedger("客户诉求", "要求取消套餐，不同意加价")).toEqual(plain);
  });
});

describe("nor beside a row of several records", () => {
  const attendance = labelledRulebook("attendance");
  const asked = (text: string, rulebook = attendance) =>
    told(text, rulebook).map((record) => [record.clause, record.isVoid, record.asked.join()]);

  it("in a matrix, also under a second heading, and even if the remark is sure by itself", () => {
    for (const head of ["备注", "核定"])
      for (const said of ["其中一次公出，只计一次", "已撤销"])
        expect(
          asked(`2026年3月考勤次数\n姓名|迟到次数|早退次数|${head}\n张三|2|1|${said}\n李四|1|0|`),
        ).toEqual([
          ["K.1", false, "unknownStatus D3"],
          ["K.2", false, "unknownStatus D3"],
          ["K.1", false, ""],
        ]);
  });

  it("in a table of months", () => {
    expect(asked("迟到次数\n姓名|1月|2月|备注\n张三|2|1|2月那次免计\n李四|1|0|")).toEqual([
      ["K.1", false, "unknownStatus D3"],
      ["K.1", false, "unknownStatus D3"],
      ["K.1", false, ""],
    ]);
  });

  it("in a grid of days, and in one that lies on its side", () => {
    expect(
      asked(
        "2026年3月考勤\n姓名|3月2日|3月3日|3月4日|备注\n张三|迟到|||地铁故障，不计\n李四|迟到|公出||",
      ),
    ).toEqual([
      ["K.1", false, "unknownStatus E3"],
      ["K.1", false, ""],
    ]);
    expect(
      asked("2026年3月考勤\n日期|张三|李四|备注\n3月2日|迟到||暴雨，免扣\n3月3日||早退|"),
    ).toEqual([
      ["K.1", false, "unknownStatus D3"],
      ["K.2", false, ""],
    ]);
  });

  it("in items with a column for each person", () => {
    expect(
      asked(
        "2026年3月考勤次数\n项目|张三丰|李四光|备注\n迟到|1|0|系统误判，待核实\n早退|0|1|\n脱岗|0|0|",
      ),
    ).toEqual([
      ["K.1", false, "unknownStatus D3"],
      ["K.2", false, ""],
    ]);
  });

  it("in a form, where a remark tells of one item and decides by itself", () => {
    expect(
      asked(
        "姓名：张三\n日期：2026年3月2日\n扣分项目|扣分|说明\n迟到|1|主管已准免\n早退|1|已撤销\n脱岗|2|",
      ),
    ).toEqual([
      ["K.1", false, "unknownStatus C4"],
      ["K.2", true, ""],
      ["K.5", false, ""],
    ]);
  });
});
