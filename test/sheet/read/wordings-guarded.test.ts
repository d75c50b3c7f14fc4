import { matchClause } from "../../../src/sheet";
import { builtInRulebook } from "../../../src/rulebooks";

function clauseOf(text: string, id: string): string | null {
  const rulebook = builtInRulebook(id);
  if (!rulebook) throw new Error(`the rulebook ${id} is missing`);
  return matchClause(text, rulebook).clause;
}

describe("what tells of no event of the staff's is asked", () => {
  it.each([
    ["本月没有上班玩手机", "outbound-agent"],
    ["没有提前挂机", "service-norms"],
    ["没有漏单", "service-norms"],
    ["语气不生硬", "service-norms"],
    ["从不迟到", "rewards-penalties"],
    ["没有泄露客户资料", "service-kpi"],
    ["普通话标准", "rewards-penalties"],
    ["禁止现场吸烟", "outbound-agent"],
    ["严禁泄露客户资料", "outbound-agent"],
    ["如迟到则扣分", "outbound-agent"],
    ["迟到者扣0.2分", "outbound-agent"],
    ["劝阻他人打架", "outbound-agent"],
    ["疑似泄露客户资料", "outbound-agent"],
    ["误判为漏单", "service-norms"],
    ["客户骂人", "rewards-penalties"],
    ["被客户骂", "call-quality"],
    ["客户态度生硬", "service-norms"],
    ["客户提前挂机", "service-norms"],
  ])("%s", (text, rulebook) => {
    expect(clauseOf(text, rulebook)).toBeNull();
  });
});

describe("two events in one wording are asked", () => {
  it.each([
    ["日报月报都迟交", "outbound-agent"],
    ["玩手机还吃零食", "outbound-agent"],
    ["监听态度差，被客户投诉", "outbound-agent"],
    ["漏单还填错工单", "service-norms"],
    ["态度生硬又不报工号", "service-norms"],
    ["语速快吐字不清", "call-quality"],
    ["答非所问还没条理", "call-quality"],
    ["换班没登记还误班", "rewards-penalties"],
    ["受到客户表扬后迟到", "call-quality"],
  ])("%s", (text, rulebook) => {
    expect(clauseOf(text, rulebook)).toBeNull();
  });
});

describe("what stands around an event is no part of it", () => {
  it.each([
    ["孙丽 3.12 晚班 提前挂机（郑凯报）", "service-norms", "8"],
    ["工单号W20260311：内容不完整被退单", "service-norms", "13"],
    ["2026年3月5日 9:40 小吴 上班看小说", "outbound-agent", "1.2"],
    ["录音0311-7，客户咨询资费时语速过快", "call-quality", "1.B.5"],
    ["跟客户说“不知道”，语气生硬", "service-norms", "1"],
  ])("%s", (text, rulebook, clause) => {
    expect(clauseOf(text, rulebook)).toBe(clause);
  });
});

describe("a figure that reaches the clause's limit says so", () => {
  it.each([
    ["静默20秒", "call-quality", "1.B.7"],
    ["静默半分钟", "call-quality", "1.B.7"],
    ["静默5秒", "call-quality", null],
    ["响铃四声未接起", "rewards-penalties", "T.1"],
  ])("%s", (text, rulebook, clause) => {
    expect(clauseOf(text, rulebook)).toBe(clause);
  });
});

describe("one wrong character that sounds or looks alike is mended", () => {
  it.each([
    ["埋怨其它部门", "service-norms", "7"],
    ["提前卦机", "service-norms", "8"],
    ["表答不清", "outbound-agent", "6.1"],
    ["消及怠工", "outbound-agent", "1.8"],
  ])("%s", (text, rulebook, clause) => {
    expect(clauseOf(text, rulebook)).toBe(clause);
  });
});
