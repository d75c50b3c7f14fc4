/**
 * The traditional characters that the grammar's vocabulary needs, each before its simplified form.
 * Only for matching: what is shown stays as the source wrote it.
 */
const pairs =
  "罰罚獎奖勵励減减發发現现過过滿满內内達达員员單单題题條条處处項项辦办張张質质電电話话號号" +
  "時时間间鐘钟個个兩两遲迟離离開开職职賠赔償偿責责給给與与為为視视節节嚴严雙双錢钱圓圆" +
  "貳贰陸陆億亿萬万點点評评級级優优績绩資资標标準准規规違违紀纪則则應应須须從从負负檢检" +
  "試试曠旷課课業业務务訓训漲涨補补貼贴終终總总計计記记誡诫懲惩勸劝辭辞報报會会週周後后" +
  "還还進进錄录據据損损壞坏產产團团隊队組组長长領领導导類类額额並并無无沒没數数頂顶" +
  "層层歸归當当來来對对於于寫写經经聲声議议認认該该論论請请調调輕轻運运連连銷销錯错" +
  "閉闭隨随響响順顺斷断況况測测爭争獲获監监種种積积筆笔約约結结統统網网線线練练習习聯联" +
  "脫脱臺台舉举訂订討讨許许訴诉詢询誤误說说識识證证費费賞赏載载適适選选關关險险體体" +
  "驗验動动勞劳協协佔占幣币參参貶贬遺遗遞递陽阳隻只戶户錢钱壓压罷罢屢屡嘉嘉檔档詞词語语" +
  "異异狀状讚赞贊赞屆届將将沖冲實实際际級级採采納纳穩稳態态熱热門门頁页幾几";

const simplifiedOf: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, index) => [
    pairs.charAt(index * 2),
    pairs.charAt(index * 2 + 1),
  ]),
);

/** The character as the vocabulary writes it. */
export const simplified = (character: string): string => simplifiedOf.get(character) ?? character;
