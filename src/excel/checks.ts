import { type CellCheck, rectName } from "../sheet";

/** Lets cells check what is entered. A doubted entry is warned about and may be kept: the reader asks. */
export function applyChecks(sheet: Excel.Worksheet, checks: readonly CellCheck[]): void {
  for (const check of checks) {
    const { dataValidation } = sheet.getRange(rectName(check.at));
    dataValidation.rule = ruleOf(check);
    dataValidation.errorAlert = {
      style: "Warning",
      showAlert: !("list" in check),
      title: "title" in check ? check.title : "",
      message: "message" in check ? check.message : "",
    };
  }
}

function ruleOf(check: CellCheck): Excel.DataValidationRule {
  if ("list" in check) return { list: { inCellDropDown: true, source: check.list } };
  if ("custom" in check) return { custom: { formula: check.custom } };
  const [formula1, formula2] = check.decimal;
  return { decimal: { operator: "Between", formula1, formula2 } };
}
