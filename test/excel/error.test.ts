import { ExcelError, inOurWords } from "../../src/excel/error";
import { en, zhCN, zhTW } from "../../src/locales";

/** As the client's own, of which only the code and the words are looked at. */
class OfficeError extends Error {
  readonly code: string;
  constructor(code: string) {
    super("words of Excel's own");
    this.code = code;
  }
}

beforeAll(() => Object.assign(globalThis, { OfficeExtension: { Error: OfficeError } }));
afterAll(() => Reflect.deleteProperty(globalThis, "OfficeExtension"));

const meaningOf = (code: string): ExcelError => {
  const error = inOurWords(new OfficeError(code));
  if (!(error instanceof ExcelError)) throw new Error(code);
  return error;
};

test.each([
  ["AccessDenied", "accessDenied", "没有权限修改"],
  ["FormulaLengthExceedsLimit", "formulaTooLong", "请少选几张表"],
  ["RefreshWorkbookLinksBlocked", "linksBlocked", "更新链接或刷新查询"],
  ["PropertyNotLoaded", "ourFault", "（代码 PropertyNotLoaded）"],
  ["GeneralException", "refused", "（代码 GeneralException）"],
  ["CodeOfTomorrow", "refused", "（代码 CodeOfTomorrow）"],
])("%s is told in our own words, never in Excel's, with what to do next", (code, ours, said) => {
  const error = meaningOf(code);
  expect(error.code).toBe(ours);
  const [chinese, ...others] = [zhCN, zhTW, en].map(({ errors }) =>
    (errors[error.code] as (facts: object) => string)(error.facts),
  );
  expect(chinese).toContain(said);
  for (const sentence of [chinese, ...others]) expect(sentence).not.toContain("words of Excel");
});

test("what is not Excel's comes back as it is", () => {
  const fault = new TypeError("ours");
  expect(inOurWords(fault)).toBe(fault);
});
