import { AppError } from "../../src/app";
import { ExcelError } from "../../src/excel";
import { inOurWords } from "../../src/excel/error";
import { type Locale, en, zhCN, zhTW } from "../../src/locales";
import { problemSentence } from "../../src/taskpane/view/problem";
import { openInOffice, workbookOf } from "../excel/workbook";

const languages: readonly Locale[] = [zhCN, zhTW, en];

/** What tells somebody what to do now. */
const nextStep = /请|請|\b(?:try|select|save|check|choose|press|unhide|update|open|clear|wait)\b/i;

const sentenceOf = (error: unknown, words: Locale = zhCN): string => {
  if (!(error instanceof ExcelError)) throw error;
  return problemSentence(new AppError(error.code, error.facts), words);
};

/** An error as Office.js throws it. */
const refusal = (code: string): Error =>
  Object.assign(Object.create(OfficeExtension.Error.prototype) as Error, { code, message: "No." });

test("every error code of Office.js has a sentence in each language that says what to do next", async () => {
  await openInOffice(workbookOf({ 台账: [["x"]] }));
  const codes = [...Object.values(Excel.ErrorCodes), ...Object.values(OfficeExtension.ErrorCodes)];
  expect(codes.length).toBeGreaterThan(30);
  for (const words of languages) {
    const silent = codes.filter(
      (code) => !nextStep.test(sentenceOf(inOurWords(refusal(code)), words)),
    );
    expect(silent).toEqual([]);
  }
});

test("every code has a sentence of its own, not Excel's", async () => {
  await openInOffice(workbookOf({ 台账: [["x"]] }));
  const codes = [...Object.values(Excel.ErrorCodes), ...Object.values(OfficeExtension.ErrorCodes)];
  const repeated = codes.filter((code) => sentenceOf(inOurWords(refusal(code))).includes("No."));
  expect(repeated).toEqual([]);
});

test("a code that no Excel has today still names itself and a next step", async () => {
  await openInOffice(workbookOf({ 台账: [["x"]] }));
  const sentence = sentenceOf(inOurWords(refusal("FromTheFuture")));
  expect(sentence).toContain("FromTheFuture");
  expect(sentence).toMatch(nextStep);
});

test("what failed in a workbook that cannot be scored says what to do next", () => {
  const problems = [
    new AppError("emptyWorkbook", {}),
    new AppError("nothingToScore", { sheets: ["说明"] }),
    new AppError("nothingInPeriod", { period: "2026-04", periods: ["2026-03"] }),
    new AppError("unknownSheet", { sheet: "三月", sheets: ["台账"] }),
    new AppError("answerNotUnderstood", { answer: "？" }),
    new AppError("cancelled", {}),
    new Error("出错"),
  ];
  expect(problems.filter((one) => !nextStep.test(problemSentence(one, zhCN)))).toEqual([]);
});
