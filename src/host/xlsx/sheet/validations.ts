import { type Sheet, type Validation, type ValidationRule, noValidation } from "../../model";
import { shiftFormula } from "../formula/shift";
import { fromStorage, toStorage } from "../formula/storage";
import { type Element, attribute, child, children, flag } from "../xml/element";
import { insertOrdered, qualified } from "../xml/patch";
import { escapeAttribute, escapeText, fromXstring, toXstring } from "../xml/text";
import { words } from "../xml/words";
import { worksheetOrder } from "./order";
import type { SheetPatch } from "./sheet-patch";
import { originOf, readSqref, sqref } from "./sqref";

/** Reads a sheet's data validations (ECMA-376 part 1, 18.3.1.33), in the order of the file. */
export function loadValidations(sheet: Sheet, root: Element): void {
  sheet.validations = children(child(root, "dataValidations"), "dataValidation").map(
    readValidation,
  );
}

function readValidation(one: Element): Validation {
  const rects = readSqref(attribute(one, "sqref"));
  const text = (name: string): string => fromXstring(attribute(one, name) ?? "");
  return {
    rects,
    origin: originOf(rects),
    rule: readRule(one),
    ignoreBlanks: flag(one, "allowBlank"),
    prompt: {
      showPrompt: flag(one, "showInputMessage"),
      title: text("promptTitle"),
      message: text("prompt"),
    },
    errorAlert: {
      showAlert: flag(one, "showErrorMessage"),
      style: alerts.read(attribute(one, "errorStyle")) ?? "Stop",
      title: text("errorTitle"),
      message: text("error"),
    },
  };
}

const alerts = words({ Stop: "stop", Warning: "warning", Information: "information" });
const kinds = words({
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
});
const operators = words({
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
});

function readRule(one: Element): ValidationRule {
  const type = attribute(one, "type") ?? "none";
  const formula = (name: string): string | null => {
    const element = child(one, name);
    return element ? fromStorage(fromXstring(element.text)) : null;
  };
  const formula1 = formula("formula1") ?? "=";
  if (type === "list") {
    const literal = /^="(.*)"$/s.exec(formula1)?.[1];
    const source = literal === undefined ? formula1 : literal.replaceAll('""', '"');
    return { kind: "List", source, inCellDropDown: !flag(one, "showDropDown") };
  }
  if (type === "custom") return { kind: "Custom", formula: formula1 };
  const kind = kinds.read(type);
  if (!kind) return noValidation.rule;
  const operator = operators.read(attribute(one, "operator")) ?? "Between";
  return { kind, operator, formula1, formula2: formula("formula2") };
}

/** Takes out the validations that are gone and adds new ones; the others stay as they are written. */
export function patchValidations(target: SheetPatch): void {
  const { sheet, before, root, patch } = target;
  if (sheet.validations === before.validations) return;
  const list = child(root, "dataValidations");
  const elements = children(list, "dataValidation");
  const kept = new Set(sheet.validations);
  before.validations.forEach((one, index) => {
    const element = elements[index];
    if (element && !kept.has(one)) patch.remove(element);
  });
  const had = new Set(before.validations);
  const added = sheet.validations.filter((one) => !had.has(one));
  const xml = added.map((one) => validationXml(target, one)).join("");
  const count = String(sheet.validations.length);
  if (list && sheet.validations.length === 0) patch.remove(list);
  else if (list) {
    patch.append(list, xml);
    patch.attributes(list, { count });
  } else if (xml !== "") {
    const tag = qualified(root, "dataValidations");
    const element = `<${tag} count="${count}">${xml}</${tag}>`;
    insertOrdered(patch, root, "dataValidations", worksheetOrder, element);
  }
}

function validationXml(target: SheetPatch, one: Validation): string {
  const { rule, prompt, errorAlert } = one;
  const tag = qualified(target.root, "dataValidation");
  const attributes = [
    ...ruleAttributes(rule),
    ["errorStyle", errorAlert.style === "Stop" ? "" : alerts.write(errorAlert.style)],
    ["allowBlank", one.ignoreBlanks ? "1" : ""],
    ["showInputMessage", prompt.showPrompt ? "1" : ""],
    ["showErrorMessage", errorAlert.showAlert ? "1" : ""],
    ["errorTitle", toXstring(errorAlert.title)],
    ["error", toXstring(errorAlert.message)],
    ["promptTitle", toXstring(prompt.title)],
    ["prompt", toXstring(prompt.message)],
    ["sqref", sqref(one.rects)],
  ] as const;
  const written = attributes
    .filter(([, value]) => value !== "")
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const [first, second] = formulas(rule).map((formula) => stored(target, one, formula));
  return (
    `<${tag}${written.join("")}>${element(target, "formula1", first)}` +
    `${element(target, "formula2", second)}</${tag}>`
  );
}

function ruleAttributes(rule: ValidationRule): readonly (readonly [string, string])[] {
  if (rule.kind === "None") return [];
  if (rule.kind === "Custom") return [["type", "custom"]];
  if (rule.kind === "List")
    return [
      ["type", "list"],
      ["showDropDown", rule.inCellDropDown ? "" : "1"],
    ];
  return [
    ["type", kinds.write(rule.kind)],
    ["operator", rule.operator === "Between" ? "" : operators.write(rule.operator)],
  ];
}

function formulas(rule: ValidationRule): readonly string[] {
  if (rule.kind === "None") return [];
  if (rule.kind === "Custom") return [rule.formula];
  if (rule.kind !== "List")
    return [rule.formula1, ...(rule.formula2 === null ? [] : [rule.formula2])];
  const { source } = rule;
  return [source.startsWith("=") ? source : `="${source.replaceAll('"', '""')}"`];
}

/** A formula as it reads in the first of the cells that the file names. */
function stored({ addinFunctions }: SheetPatch, { origin, rects }: Validation, formula: string) {
  const first = originOf(rects);
  const shifted = shiftFormula(formula, first.row - origin.row, first.column - origin.column);
  return escapeText(toXstring(toStorage(shifted, addinFunctions)));
}

function element({ root }: SheetPatch, name: string, text: string | undefined): string {
  const tag = qualified(root, name);
  return text === undefined ? "" : `<${tag}>${text}</${tag}>`;
}
