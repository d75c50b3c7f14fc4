/**
 * Traditional characters that headers, statuses and items of such sheets use, each followed by its
 * simplified form. Only unambiguous pairs: one character, one meaning here.
 */
const pairs =
  "員员號号職职編编隊队組组門门時时間间發发違违規规項项條条獎奖懲惩罰罚備备註注檢检質质監监聽听記记錄录狀状態态數数單单說说內内稱称類类別别處处複复覆复審审覈核簽签" +
  "認认總总計计績绩業业務务責责訴诉銷销廢废駁驳維维無无異异開开會会電电話话資资經经許许領领導导洩泄盜盗竊窃損损壞坏財财設设腦脑裝装軟软帶带機机動动遲迟請请報报際际" +
  "現现場场雜杂髒脏亂乱與与關关東东煙烟換换著着嘩哗爭争對对諉诿絡络體体惡恶糾纠紛纷達达訓训測测題题營营運运離离補补齊齐實实準准確确進进選选過过沒没該该讓让應应當当" +
  "樣样點点線线網网頁页親亲個个們们來来這这見见顧顾賠赔償偿險险勞劳歷历創创戶户園园圍围圖图學学專专將将據据擔担擾扰斷断晝昼暫暂產产畫画療疗碼码禮礼稅税筆笔節节級级" +
  "細细終终給给統统續续則则額额適适連连勵励約约參参標标範范團团曠旷";

const simplified = new Map<string, string>();
const characters = Array.from(pairs);
for (let index = 0; index + 1 < characters.length; index += 2) {
  const [from = "", to = ""] = characters.slice(index, index + 2);
  simplified.set(from, to);
}

/** The text with the characters above in their simplified form. */
export function toSimplified(text: string): string {
  let changed = "";
  for (const character of text) changed += simplified.get(character) ?? character;
  return changed;
}
