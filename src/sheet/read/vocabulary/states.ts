/** States of a day at work that are no event, unless a clause of the rulebook means them. */
const ordinary: readonly string[] = [
  "出勤",
  "全勤",
  "满勤",
  "正常",
  "正常出勤",
  "到",
  "已到",
  "签到",
  "勤",
  "上班",
  "到岗",
  "在岗",
  "值班",
  "加班",
  "加",
  "班",
  "休息",
  "休",
  "休假",
  "公休",
  "轮休",
  "调休",
  "补休",
  "节假日",
  "法定假",
  "放假",
  "休息并打卡",
  "外勤",
  "外出",
  "出差",
  "公出",
  "培训",
  "请假",
  "假",
  "年假",
  "年休假",
  "事假",
  "病假",
  "婚假",
  "产假",
  "陪产假",
  "丧假",
  "工伤假",
  "哺乳假",
  "育儿假",
  "探亲假",
  "补卡",
  "补卡审批通过",
  "present",
  "normal",
  "rest",
  "off",
  "leave",
  "annual leave",
  "sick leave",
  "overtime",
  "business trip",
];

/** What the letters stand for that nearly every register of attendance uses, where no legend explains them. */
export const shortStates: ReadonlyMap<string, string> = new Map([
  ["迟", "迟到"],
  ["旷", "旷工"],
  ["假", "请假"],
  ["事", "事假"],
  ["病", "病假"],
  ["年", "年假"],
  ["婚", "婚假"],
  ["产", "产假"],
  ["丧", "丧假"],
]);

/** Compared without spaces and case. */
export const ordinaryStates: ReadonlySet<string> = new Set(
  ordinary.map((state) => state.replaceAll(" ", "")),
);

/** Somebody who was not at work. */
export const restDay = /^(?:休|休息|轮休|公休|调休|补休|休假)$/;

/** A part of the day that a line or a state is about. */
export const halfDay = /^(?:上午|下午|am|pm|morning|afternoon)$/i;

/** What a state's name may begin with without becoming another. */
export const partOfDay = /^(?:上午|下午|中午|早上|晚上|上班|下班)/;

/** The name of a day of the week, which tells nothing of what happened on it. */
export const weekday =
  /^(?:周|星期|礼拜)?[一二三四五六日天]$|^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*$/;
