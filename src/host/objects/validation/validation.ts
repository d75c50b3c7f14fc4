import type { Validation } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { flag, omitted, oneOf, record, textArgument } from "../arguments";
import type { Area, ClassOf } from "../kinds";
import { change, contents, remove } from "./blocks";
import { ruleArgument, shownRule } from "./rule";

/** The longest title and message that the file format keeps (ECMA-376-1, 18.3.1.32). */
const longestTitle = 32;
const longestMessage = 255;

function text(value: unknown, longest: number): string {
  const given = omitted(value) ? "" : textArgument(value);
  if (given.length > longest) throw invalidArgument();
  return given;
}

/** A feature that all cells of the block share; null where they differ. */
function shared<T>(area: Area, of: (content: ReturnType<typeof contents>[number]) => T): T | null {
  const values = contents(area).map(of);
  const [first] = values;
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  return first !== undefined && texts.size === 1 ? first : null;
}

/** "MixedCriteria" where only some cells have a rule, "Inconsistent" where they have different ones. */
function type(area: Area): string {
  const rules = contents(area).map(({ rule }) => rule);
  const texts = new Set(rules.map((rule) => JSON.stringify(rule)));
  const [first] = rules;
  if (first && texts.size === 1) return first.kind;
  return rules.some(({ kind }) => kind === "None") ? "MixedCriteria" : "Inconsistent";
}

function setPrompt(area: Area, value: unknown): void {
  const { showPrompt, title, message } = record(value);
  change(area, {
    prompt: {
      showPrompt: omitted(showPrompt) ? true : flag(showPrompt),
      title: text(title, longestTitle),
      message: text(message, longestMessage),
    },
  });
}

const styles: readonly Validation["errorAlert"]["style"][] = ["Stop", "Warning", "Information"];

function setErrorAlert(area: Area, value: unknown): void {
  const { showAlert, style, title, message } = record(value);
  change(area, {
    errorAlert: {
      showAlert: omitted(showAlert) ? true : flag(showAlert),
      style: omitted(style) ? "Stop" : oneOf(style, styles),
      title: text(title, longestTitle),
      message: text(message, longestMessage),
    },
  });
}

export const dataValidationClass: ClassOf<"DataValidation"> = {
  properties: {
    type: { get: type },
    rule: {
      get: (area) => shared(area, ({ rule }) => shownRule(rule)),
      set: (area, value) =>
        change(area, { rule: ruleArgument(value, area.session.workbook.date1904) }),
    },
    prompt: { get: (area) => shared(area, ({ prompt }) => prompt), set: setPrompt },
    errorAlert: { get: (area) => shared(area, ({ errorAlert }) => errorAlert), set: setErrorAlert },
    ignoreBlanks: {
      get: (area) => shared(area, ({ ignoreBlanks }) => ignoreBlanks),
      set: (area, value) => change(area, { ignoreBlanks: flag(value) }),
    },
  },
  methods: { clear: remove },
};
