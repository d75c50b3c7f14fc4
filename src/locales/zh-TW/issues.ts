import type { ClauseCandidate, Counted, Issue, IssueCode, IssueFacts } from "../../core";
import { sentenceFor } from "../sentence";
import { list, quoted } from "./phrases";

const counted: Readonly<Record<Counted, string>> = {
  occurrence: "次數",
  person: "人數",
  case: "件數",
  day: "天數",
  hour: "小時數",
  minute: "分鐘數",
  question: "題數",
  order: "筆數",
  recording: "錄音數",
  month: "月數",
};

const columns: Readonly<Record<string, string>> = { clause_item: "考核項目（或事由）" };

const answerColumns: Readonly<Record<IssueFacts["unreadableAnswer"]["column"], string>> = {
  kind: "類別",
  cell: "儲存格",
  text: "讀到的內容",
  answer: "答覆",
  rulebook: "規則",
};

const answerAdvice: Readonly<Record<IssueFacts["unreadableAnswer"]["column"], string>> = {
  kind: "請照抄別的列的類別，或刪去這一列。",
  cell: "請寫成 C7 這樣，並寫明表名。",
  text: "請寫上表裡的原文。",
  answer: "請按「可選答覆」改寫，或刪去這一列重新答覆。",
  rulebook: "請寫上考核規則的名稱。",
};

/** What a column that was not understood seems to hold. */
const held = {
  people: "人名",
  days: "日期",
  figures: "分數、金額或次數",
  status: "是否有效的標記",
  events: "扣分或加分的事項",
};

/** What each code means: what happened, and what to do next. The place stands beside it. */
const sentences: {
  readonly [Code in IssueCode]: (facts: IssueFacts[Code], text: string) => string;
} = {
  unknownClause: (_facts, text) =>
    text === ""
      ? "這一列沒有寫考核項目，暫不計分。請補上條款號或項目名稱。"
      : `看不懂考核項目${quoted(text)}，暫不計分。請改成條款號或規則裡的說法。`,
  missingSubject: ({ clause }) =>
    `這一列有條款 ${clause} 的事件，但沒有寫是誰，暫不計分。請補上姓名或工號。`,
  missingTeam: ({ clause }) =>
    `條款 ${clause} 依每組每天的人數計算，這一列看不出是哪個組，沒有併入任何組。請補上組別。`,
  ambiguousName: ({ name, ids }) =>
    `「${name}」對應幾個工號：${list(ids)}，不知道算給誰，暫不計分。請寫明工號。`,
  ambiguousId: ({ id, names }) =>
    `工號 ${id} 對應幾個姓名：${list(names)}，已依同一人計分。請核對工號。`,
  sharedRecord: ({ names }) =>
    `一個儲存格裡寫了幾個人：${list(names)}，每人各計一次。若應平攤或只算一人，請拆成幾列。`,
  unreadableDate: (_facts, text) =>
    `看不懂日期${quoted(text)}，也可能被 Excel 改過。請寫成 2026-03-05 這樣。`,
  missingDay: ({ clause }) =>
    `條款 ${clause} 依天計算免扣額，這一列沒有日期，暫依單獨一天計算。請補上日期。`,
  missingPeriod: ({ periods }) =>
    `不知道這一列屬於哪個月（表裡有 ${list(periods)}），暫不計分。請補上日期。`,
  unreadableQuantity: (_facts, text) => `看不懂數量${quoted(text)}，暫依 1 計算。請寫成數字。`,
  unreadableFigure: (_facts, text) =>
    `看不懂分值${quoted(text)}，或它與條款的加扣方向、單位不符，暫依規則計分。請核對後寫成數字。`,
  missingQuantity: ({ clause, per }) =>
    `條款 ${clause} 依${counted[per]}計算，這一列沒有寫，暫依 1 計算。請補上${counted[per]}。`,
  missingMeasure: ({ clause, text }) =>
    `條款 ${clause}（${text}）要看具體數值，這一列沒有寫，暫依達到條件計算。請寫明，如遲到 12 分鐘。`,
  quantityFromFigure: ({ clause, figure, amount, quantity }) =>
    `表裡寫了 ${figure}，條款 ${clause} 每次 ${amount}，像是 ${quantity} 次，但沒有寫數量，暫依 1 次計算。請補上數量。`,
  figureDiffers: ({ clause, figure, expected }) =>
    `表裡寫的是 ${figure}，依條款 ${clause} 應為 ${expected}，已依規則計算。請核對。`,
  missingAmount: ({ clause, least, most }) =>
    `條款 ${clause} 可在 ${least} 到 ${most} 之間評定，這一列沒有寫，暫依 ${least} 計算。請補上分值。`,
  amountOutOfRange: ({ clause, figure, least, most, counted: used }) =>
    `表裡寫的 ${figure} 超出條款 ${clause} 的範圍（${least} 到 ${most}），已依 ${used} 計算。請核對。`,
  missingGrade: ({ clause, labels }) =>
    `條款 ${clause} 要評等級（${list(labels)}），這一列沒有寫，暫不計分。請補上等級。`,
  firstOffenceTie: ({ clause }) =>
    `條款 ${clause} 首次只警告，但有幾條記錄從日期看不出先後，已免去金額最小的一條。請確認哪一條在先。`,
  unknownStatus: (_facts, text) =>
    `看不懂狀態${quoted(text)}，暫依有效記錄計分。若已撤銷，請寫「撤銷」；若維持，請寫「維持」。`,
  errorValue: ({ error }) => `儲存格是公式錯誤 ${error}，沒有讀到內容。請先修好公式。`,
  unknownLayout: () =>
    "這張表裡沒有認出登記表，沒有讀取。若應計分，請在窗格裡說明各欄是什麼，或在標題列寫明姓名、日期、考核項目等欄名。",
  unheardRows: ({ rows }) =>
    `第 ${rows} 列像是有應計分的內容，但沒有讀懂，沒有計分。請改成帶標題列的紀錄表，或確認不必計分。`,
  missingColumn: ({ meaning }) =>
    `標題列裡沒有「${columns[meaning] ?? meaning}」這一欄，沒有讀取。請給這一欄加上欄名。`,
  calendarEnds: ({ clause, year }) =>
    `條款 ${clause} 依工作日算期限，行事曆裡還沒有 ${year} 年的放假安排，暫依 1 次計算。請寫明數量。`,
  missingSince: ({ clause }) =>
    `條款 ${clause} 的期限從某一天算起，但這一列沒有寫那一天，暫依 1 次計算。請寫明數量或起算日期。`,
  unclearDueMonth: ({ clause, period, handedIn }) =>
    `條款 ${clause} 每月有期限，這一列沒有日期，屬於 ${period}，卻在 ${handedIn} 提交，不知道應交的是哪個月，暫依 1 次計算。請寫明日期或數量。`,
  missingRecording: () => "這一列沒有寫錄音編號，依單獨一個錄音計算。請補上錄音編號。",
  missingEntries: ({ clause, days }) =>
    `條款 ${clause} 每個工作日應有一條，這些日子沒有：${list(days)}。`,
  consecutiveDays: ({ clause, name, days }) =>
    `${name}在相連的日子裡有條款 ${clause} 的記錄：${list(days)}。規定不允許連續。`,
  missingTarget: ({ measures }) =>
    `這套規則還沒有設定目標：${list(measures)}，暫不給出得分。請在設定頁按「寫成規則表，以便修改」，在規則表的「指標」列填上目標值，再重新評分。`,
  overOneFifth: ({ withheld, wage, limit }) =>
    `本月罰款 ${withheld} 元，超過月薪資 ${wage} 元的 20%（${limit} 元）。《工資支付暫行規定》第十六條對扣除賠償有此限制，請核對（僅供參考）。`,
  belowMinimumWage: ({ left, minimum, since }) =>
    `扣除後剩餘 ${left} 元，低於所填的最低薪資標準 ${minimum} 元（${since} 起）。請核對（僅供參考）。`,
  missingTime: ({ clause, due }) =>
    `條款 ${clause} 要求 ${due} 前完成，這一列只寫了日期，沒有寫幾點，暫依 1 次計算。請寫明時間或數量。`,
  severalGrades: ({ clause, count }) =>
    `條款 ${clause} 評了 ${count} 次等級，只應有一次，暫都計入。請保留一次，其餘的標為撤銷。`,
  measureWithoutDay: ({ measure }) =>
    `「${measure}」的這個數沒有寫是哪一天，目標是依天定的，暫不計算達成率。請補上日期。`,
  appealUnderReview: (_facts, text) =>
    `${quoted(text)}的申訴待複核，複核前照常計分。複核後請選「維持」或「撤銷」。`,
  unplacedAppeal: ({ cells }, text) =>
    cells.length === 0
      ? `找不到申訴所說的${quoted(text)}，可能改過內容，暫照常計分。請在「扣分明細」裡重新選擇。`
      : `${quoted(text)}有一條申訴，但可能是 ${list(cells)} 中的任何一條，暫照常計分。請在「扣分明細」裡重新選擇。`,
  unreadableAnswer: ({ column }, text) =>
    `看不懂這一列的${answerColumns[column]}${quoted(text)}，沒有採用。${answerAdvice[column]}`,
  notOnRoster: ({ name }) => `名冊裡沒有「${name}」。請核對姓名，或把他加進名冊。`,
  hiddenRows: ({ count, rows }) =>
    `這張表有 ${count} 列被隱藏或篩掉（第 ${list(rows)} 列），也讀取了。若不應計分，請刪除這些列或標為撤銷。`,
  unclearNumbers: ({ header }) =>
    header === ""
      ? "這一欄沒有欄名，看不出這個數字是次數、扣分還是得分，暫不計分。請在答覆裡寫它是「扣分」「次數」或「不讀」，或在窗格的「各欄是什麼」裡選，也可以在第一列寫明欄名。"
      : `看不出「${header}」這一欄的數字是次數、扣分還是得分，暫不計分。請在標題列寫明，例如「${header}（扣分）」。`,
  mayRepeat: ({ sheet }) =>
    sheet === ""
      ? "這張表的其他數字是另一張表逐條記錄的合計，這一個卻對不上，不知道是漏記還是多記，暫不計分。請核對兩張表。"
      : `「${sheet}」裡逐條記了同一人的同一條款，這個數可能是它的合計，但兩邊對不上，暫不計分。請核對兩張表，或只選其中一張。`,
  mayBeCopied: ({ sheet }) =>
    sheet === ""
      ? "這幾列在本表前面一模一樣地出現過，次序也相同，像是重複貼上，暫不計分。請刪去重複的列；確實又發生過的，請在備註裡寫明何時。"
      : `這張表的大多數列在「${sheet}」裡一模一樣，像是它的複本，日期也相同的列只計一次；這一列對不上，或者沒有日期，暫不計分。請刪去複本，或只選其中一張；都要計的，請補上日期。`,
  unclearColumn: ({ header, holds }) =>
    `看不懂「${header}」這一欄，裡面像是${held[holds]}，沒有讀取。請改成寫明用途的欄名，或選「不讀」。`,
  unknownSymbol: ({ symbol }) =>
    `表裡沒有說明符號「${symbol}」是什麼意思，暫不計分。請在表的上方或下方寫圖例，例如「${symbol}：遲到」。`,
  notEntered: ({ name, item }) =>
    `「${name}」的「${item}」是空的，不知道是沒有發生還是沒有輸入，暫不計分。沒有發生請寫 0。`,
  severalEvents: (_facts, text) =>
    `一個儲存格裡寫了幾件事，分不開：${quoted(text)}，暫不計分。請用分號隔開，或每件事寫一列。`,
  mangledDate: (_facts, text) =>
    `${quoted(text)}可能是 Excel 把輸入的內容改成了日期或數字。請核對，並寫成 2026-03-05 這樣，或把儲存格設為文字。`,
  minuteOrPoint: (_facts, text) =>
    `${quoted(text)}裡的「分」可能是分鐘，也可能是分數，暫不計分。請寫成「分鐘」或「扣…分」。`,
  sameIdWritten: ({ ids }) =>
    `工號有幾種寫法：${list(ids)}，可能是同一人，暫依不同的人計分。請統一寫法。`,
};

/** What an issue says, as a plain sentence. */
export const issueSentence = ({ code, facts, text }: Issue): string =>
  sentenceFor(sentences, code, facts, text);

/** The clauses that an item may mean, for a person to choose from; "" where there are none. */
export const issueSuggestion = (issue: Issue): string =>
  issue.code === "unknownClause" ? issue.facts.candidates.map(candidate).join("\n") : "";

const candidate = ({ clause, text, confidence }: ClauseCandidate): string =>
  `${clause} ${text}（${Math.round(confidence * 100)}%）`;
