import type { ConditionalRule, TextOperator } from "../../model";

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * The formula that Excel stores beside a rule of a fixed kind, for the first cell of its block;
 * without "=", null for kinds that have none.
 */
export function ruleFormulaOf(rule: ConditionalRule, cell: string): string | null {
  if (rule.kind === "ContainsText") return textFormula(rule.operator, quoted(rule.text), cell);
  if (rule.kind !== "PresetCriteria") return null;
  switch (rule.criterion) {
    case "Blanks":
      return `LEN(TRIM(${cell}))=0`;
    case "NonBlanks":
      return `LEN(TRIM(${cell}))>0`;
    case "Errors":
      return `ISERROR(${cell})`;
    case "NonErrors":
      return `NOT(ISERROR(${cell}))`;
    default:
      return periodFormulas(cell)[rule.criterion] ?? null;
  }
}

function textFormula(operator: TextOperator, text: string, cell: string): string {
  switch (operator) {
    case "Contains":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "NotContains":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "EndsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
  }
}

function periodFormulas(cell: string): Readonly<Record<string, string>> {
  const day = `FLOOR(${cell},1)`;
  const back = `TODAY()-ROUNDDOWN(${cell},0)`;
  const ahead = `ROUNDDOWN(${cell},0)-TODAY()`;
  const month = (shift: string): string => {
    const then = shift === "" ? "TODAY()" : `EDATE(TODAY(),0${shift})`;
    return `AND(MONTH(${cell})=MONTH(${then}),YEAR(${cell})=YEAR(${then}))`;
  };
  return {
    Yesterday: `${day}=TODAY()-1`,
    Today: `${day}=TODAY()`,
    Tomorrow: `${day}=TODAY()+1`,
    LastSevenDays: `AND(TODAY()-${day}<=6,${day}<=TODAY())`,
    LastWeek: `AND(${back}>=(WEEKDAY(TODAY())),${back}<(WEEKDAY(TODAY())+7))`,
    ThisWeek: `AND(${back}<=WEEKDAY(TODAY())-1,${ahead}<=7-WEEKDAY(TODAY()))`,
    NextWeek: `AND(${ahead}>(7-WEEKDAY(TODAY())),${ahead}<(15-WEEKDAY(TODAY())))`,
    LastMonth: month("-1"),
    ThisMonth: month(""),
    NextMonth: month("+1"),
  };
}
