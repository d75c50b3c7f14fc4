import { type ExpectedRule, bonus, deduct, fine, none } from "./notation";

/** Texts of several lines: which lines are one clause, and what each says. */
export interface LinesLabel {
  readonly name: string;
  readonly text: string;
  readonly clauses: readonly {
    readonly line: number;
    readonly text: string;
    readonly rules: readonly ExpectedRule[];
  }[];
}

export const lines: readonly LinesLabel[] = [
  {
    name: "numbers of pages stand in no clause, not even in one that a page broke",
    text: "— 3 —\n1、未按流程转接，每宗\n第4页 共10页\n扣2分。\n2、漏单，每单扣1分。\n5 / 10",
    clauses: [
      { line: 2, text: "1、未按流程转接，每宗扣2分。", rules: [deduct(2, { per: "case" })] },
      { line: 5, text: "2、漏单，每单扣1分。", rules: [deduct(1, { per: "order" })] },
    ],
  },
  {
    name: "a figure broken from its unit",
    text: "1、未按流程转接，每宗扣2\n\n分。\n\n2、漏单，每单扣1分。",
    clauses: [
      { line: 1, text: "1、未按流程转接，每宗扣2分。", rules: [deduct(2, { per: "case" })] },
      { line: 5, text: "2、漏单，每单扣1分。", rules: [deduct(1, { per: "order" })] },
    ],
  },
  {
    name: "a word broken in two",
    text: "3、在系统里查不到资料时未向后台求证即答复客户，发\n现一次扣3分；",
    clauses: [
      {
        line: 1,
        text: "3、在系统里查不到资料时未向后台求证即答复客户，发现一次扣3分；",
        rules: [deduct(3)],
      },
    ],
  },
  {
    name: "a complete rule without a closing mark keeps the next line apart",
    text: "迟到一次扣2分\n早退一次扣3分",
    clauses: [
      { line: 1, text: "迟到一次扣2分", rules: [deduct(2)] },
      { line: 2, text: "早退一次扣3分", rules: [deduct(3)] },
    ],
  },
  {
    name: "a closing mark keeps the next line apart",
    text: "1、语调平淡。\n占1-2分；",
    clauses: [
      { line: 1, text: "1、语调平淡。", rules: [none()] },
      { line: 2, text: "占1-2分；", rules: [deduct([1, 2])] },
    ],
  },
  {
    name: "a numbered line never joins the one before",
    text: "1、未参加夜班演练\n2、缺席一次扣5分",
    clauses: [
      { line: 1, text: "1、未参加夜班演练", rules: [none()] },
      { line: 2, text: "2、缺席一次扣5分", rules: [deduct(5)] },
    ],
  },
  {
    name: "clauses that run on in one line",
    text: "1、迟到扣1分；2、早退扣2分；3、旷工扣10分。",
    clauses: [
      { line: 1, text: "1、迟到扣1分；", rules: [deduct(1)] },
      { line: 1, text: "2、早退扣2分；", rules: [deduct(2)] },
      { line: 1, text: "3、旷工扣10分。", rules: [deduct(10)] },
    ],
  },
  {
    name: "a table's rows",
    text: "处罚标准\n离岗未报备\t5-50元/次\n错失商机\t20元/单",
    clauses: [
      { line: 2, text: "离岗未报备\t5-50元/次", rules: [fine([5, 50])] },
      { line: 3, text: "错失商机\t20元/单", rules: [fine(20, { per: "order" })] },
    ],
  },
  {
    name: "headings of several kinds are no clauses",
    text: "第一章 总则\n第一条 坐席应着工装。\n第二章 奖惩\n第二条 着装不整，扣1分。\n（一）加分\n① 获表扬加2分。",
    clauses: [
      { line: 2, text: "第一条 坐席应着工装。", rules: [none()] },
      { line: 4, text: "第二条 着装不整，扣1分。", rules: [deduct(1)] },
      { line: 6, text: "① 获表扬加2分。", rules: [bonus(2)] },
    ],
  },
  {
    name: "a heading that ends with a full stop, before its maximum as well",
    text: "一、接听规范。\n1、未报工号，每次扣1分。\n二、纪律。（30分）\n1、脱岗，每次扣2分。",
    clauses: [
      { line: 2, text: "1、未报工号，每次扣1分。", rules: [deduct(1)] },
      { line: 4, text: "1、脱岗，每次扣2分。", rules: [deduct(2)] },
    ],
  },
  {
    name: "a long title without a mark keeps the next line apart",
    text: "某某区综合服务热线受理中心话务人员日常考核细则\n考核每月进行一遍，由班长负责。\n1、脱岗，每次扣2分。",
    clauses: [
      { line: 2, text: "考核每月进行一遍，由班长负责。", rules: [none()] },
      { line: 3, text: "1、脱岗，每次扣2分。", rules: [deduct(2)] },
    ],
  },
  {
    name: "numbers of four parts, and a figure behind a blank that is no number",
    text: "2.1.1 考勤\n2.1.1.1. 早会缺席，扣款5元；\n2.1.1.2 请假 1 至 3 天的，报部门批准。",
    clauses: [
      { line: 2, text: "2.1.1.1. 早会缺席，扣款5元；", rules: [fine(5)] },
      { line: 3, text: "2.1.1.2 请假 1 至 3 天的，报部门批准。", rules: [none()] },
    ],
  },
  {
    name: "the weight of an item in the last cell of its row is no consequence",
    text: "序号\t考评要求\t扣分标准\t分值\n1\t着装统一\t每出现一次扣2分。\t4\n2\t唱收唱付\t漏一次扣0.5分\t6",
    clauses: [
      { line: 1, text: "序号\t考评要求\t扣分标准\t分值", rules: [none()] },
      { line: 2, text: "1\t着装统一\t每出现一次扣2分。\t4", rules: [deduct(2)] },
      { line: 3, text: "2\t唱收唱付\t漏一次扣0.5分\t6", rules: [deduct(0.5)] },
    ],
  },
];
