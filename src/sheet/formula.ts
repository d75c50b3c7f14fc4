/** The custom functions of the add-in; the names are its interface. */
const functionNames = new Set([
  "KPISCORE",
  "KPISCORES",
  "KPIBREAKDOWN",
  "KPIPOINTS",
  "KPICLAUSE",
  "KPIGRADE",
  "KPIPAY",
  "KPIYUAN",
  "KPILATE",
  "KPICHECK",
]);

/** A piece of a formula: a reference to cells or to a part of a table, a function's name, or anything else. */
export interface FormulaPiece {
  readonly kind: "reference" | "function" | "other";
  readonly text: string;
}

const piece = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<reference>(?<![!\]\p{L}\p{N}_.:])(?:(?:'(?:[^'[]|'')+'|[\p{L}\p{N}_.]+)!)?` +
      String.raw`(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})` +
      String.raw`(?![\p{L}\p{N}_.(!:[])#?)`,
    String.raw`(?<part>[\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]]|\[[^[\]]*\])*\])`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*(?=\())`,
    String.raw`(?<other>'(?:[^']|'')*'!?|[\p{L}\p{N}_.$\\]+|[\s\S])`,
  ].join("|"),
  "giu",
);

/** Takes a formula to pieces that make it up again when they are joined. */
export const formulaPieces = (formula: string): readonly FormulaPiece[] =>
  Array.from(formula.matchAll(piece), ({ 0: text, groups = {} }) => ({
    kind:
      (groups["reference"] ?? groups["part"]) ? "reference" : groups["call"] ? "function" : "other",
    text,
  }));

/** Whether a formula calls one of the add-in's functions, as Excel spells them with or without the add-in. */
export const callsAddin = (formula: string): boolean =>
  /KPI/i.test(formula) &&
  formulaPieces(formula).some(
    ({ kind, text }) =>
      kind === "function" && functionNames.has(text.toUpperCase().replace(/^_XLDUDF_/, "")),
  );
