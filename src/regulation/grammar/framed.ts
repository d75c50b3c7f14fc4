import type { Question } from "../question";
import { bans, isFaulty, isGrave, judges, praises } from "./judged";
import { type Phrase, sentencesOf } from "./phrases";
import type { ClauseState } from "./state";
import { textAt } from "./tape";

/**
 * A condition whose consequence no rule took: 不合格者，停止上线. What follows need not be a word that is
 * known; that something follows from what someone did is enough to ask.
 */
export function unreadFrame(state: ClauseState): Question | null {
  let listed = false;
  for (const phrases of sentencesOf(state)) {
    const ruled = phrases.some((phrase) => phrase.ruled);
    const found =
      unreadConsequence(phrases) ??
      (ruled ? unreadBeforeMore(state, phrases) : listed ? unreadInList(phrases) : null);
    listed = ruled ? phrases.some(({ text }) => LISTS.test(text)) : listed;
    if (found) {
      return { code: "consequenceUnread", facts: { words: state.words(found.from, found.to) } };
    }
  }
  return null;
}

/** 无论原因如何, 经查实, 一票否决: what goes before a consequence that is read. */
const circumstance = /^(?:无论|不论|除|经|视|根据|按|情节|影响|后果|造成)|一票否决/;

/** 未打卡，视为未出勤: a consequence though it names a fault. */
const concluding = /^(?:视[为同]|算|按|由|将|予以|取消|停|暂停|责令|一律|当[月日天场])/;

function unreadConsequence(sentence: readonly Phrase[]): Phrase | null {
  const first = sentence.findIndex(({ ruled }) => ruled);
  const phrases =
    first < 0 ? sentence : sentence.slice(0, first).filter(({ text }) => !circumstance.test(text));
  let before: string | null = null;
  for (const phrase of phrases) {
    const { text } = phrase;
    if (follows(text, first < 0)) return phrase;
    const concludes = before !== null && concluding.test(text) && !ended.test(text);
    if (!concludes && (isCondition(text) || (first < 0 && isFault(text)))) before = text;
    else if (before !== null) {
      if (!isHarmless(text, before)) return phrase;
      // 有疑问的，可在5日内提出: what else is said goes on from there.
      if (!benign.test(text)) before = null;
    }
  }
  return null;
}

/**
 * 发错优惠券，差额自己补，另扣10元: whoever says 另 has named a consequence before, so what stands there
 * and is no rule is one that was not read.
 */
function unreadBeforeMore({ tape }: ClauseState, sentence: readonly Phrase[]): Phrase | null {
  const found = sentence.find((phrase, index) => {
    const next = sentence[index + 1];
    if (index === 0 || phrase.ruled || !next?.ruled) return false;
    return MORE.test(textAt(tape, next.from)) && !isCircumstance(phrase.text);
  });
  return found ?? null;
}

const LISTS = /下列|以下|如下|之一/;
/** 有下列行为之一的，扣3分：推诿；饮酒，由质检员核定: behind what is listed, what is not the same again. */
const unreadInList = (sentence: readonly Phrase[]): Phrase | null =>
  sentence.slice(1).find(({ text }) => MORE.test(text) || isBorne(text) || !judges(text)) ?? null;

const MORE = /^(?:另|并|同时|还|再)/;
const isCircumstance = (text: string): boolean =>
  !isBorne(text) && (circumstance.test(text) || ended.test(text) || judges(text));

/** …of whom something holds, unlike 患者 and 或者. */
const ended =
  /(?:(?<!患|或|前|后|记|作|读|笔|学|使用|消费)者|的|之一|(?:累计|连续|第|满|超过|达到?).{1,6}[次天日]|[次天日]及?以上|(?<![不得能应可许])(?:低于|不足|少于|未达到?|达不到|超过).{1,8})$/;
const begun = /^(?:凡|违反|违者|如有?违|一经|有下列|屡)/;
const supposed =
  /^(?:如|若|倘|一旦|只要|遇|对|因|由于|发现|出现|发生|造成|导致|被)|(?:时|情况下?|后)$/;
const isStrong = (text: string): boolean => ended.test(text) || begun.test(text);
const banned =
  /不得|不准|不许|不能|严禁|禁止|杜绝|避免|防止|不允许|应|须|必须|做到|不(?:无故|擅自|私自|迟到|早退|旷工|脱岗|串岗|离岗)/;
const isCondition = (text: string): boolean =>
  isStrong(text) || (supposed.test(text) && judges(text)) || (isGrave(text) && !banned.test(text));
/** 客户投诉成立，…: a condition without any sign of one. */
const isFault = (text: string): boolean => (isFaulty(text) || praises(text)) && !banned.test(text);

/** What is done about something and costs nobody anything. */
const benign =
  /^(?!.*[并且]).{0,10}(?:记录|登记|备案|上报|整改|改正|纠正|说明|存档|签字|公布|归还|通知|报告|统计|汇总|反馈|提交|批准|审批|审核|受理|生效|为准)$|^评为.{1,4}$/;
const demands =
  /^(?!则|将).{0,6}?(?:应|须|需|要|务必|请|及时|不得|不准|不许|不能|严禁|禁止|不允许)/;
const permits = /^.{0,4}?(?:可|允许|有权|方能)/;
/** What anyone may want or meet with. */
const neutral =
  /需|异议|疑问|申请|请假|因公|因故|换班|调[班休]|加班|客户|用户|来电|紧急|特殊|困难|故障/;

function isHarmless(text: string, condition: string): boolean {
  if (benign.test(text)) return true;
  if (isGrave(condition)) return false;
  const strong = isStrong(condition);
  if (permits.test(text)) return !strong || !judges(condition);
  if (!demands.test(text)) return false;
  return !strong || (neutral.test(condition) && !judges(condition) && !bans(text));
}

/** 违者收回工牌, 逾期冻结账号, 不合格者停用: condition and consequence in one phrase. */
const joined: readonly RegExp[] = [
  /^(违者|违反者|否则|不然|再犯|屡犯|逾期|一经发现|一经查实|超[时出过]部分)(.{2,})$/,
  /^(.*)((?:一律|责令|勒令)请?[离停回换撤调退].*)$/,
  /^(.*(?<!患|或|前|后|记|作|读|笔|学|访|使用|消费)者)(.{2,})$/,
  /^(.+的)((?:一律|将|则|即|由|予以|给予|立即|直接|当月|当日|当场|取消|停|暂停|收回|移交|顺延|转).+)$/,
];
const led = /^(?:否则|不然|再犯|逾期|一经|超[时出过]部分|$)/;
/** 收银短款由当班补足 */
const borne = /(?:承担|补[足齐上]?|垫付|买单|[均分平]摊)$/;
const bearer = /由|自|本人|全[员组班体]/;
const isBorne = (text: string): boolean => borne.test(text) && bearer.test(text);
/** 月度第一名可优先选班 */
const favour = /(?:可|优先|享受|安排)./;

function follows(text: string, ruleless: boolean): boolean {
  if (ended.test(text)) return false;
  if (praises(text) && favour.test(text)) return true;
  if (isBorne(text) && judges(text)) return true;
  return joined.some((form) => {
    const [, condition = "", rest = ""] = form.exec(text) ?? [];
    if (rest === "" || benign.test(rest)) return false;
    if (judges(condition) || led.test(condition)) return true;
    // 与来访者争吵，罚款50元 is what the rule is for.
    return ruleless && condition.endsWith("者") && !isDuty(rest);
  });
}

/** 值班者负责开门 */
const isDuty = (text: string): boolean =>
  demands.test(text) || permits.test(text) || text.startsWith("负责");
