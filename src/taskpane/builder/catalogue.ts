import type { Language } from "../../locales";
import type { Parameter } from "./check";

/** A function as Excel's own help describes it. */
export interface Described {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
}

/** The pane's folder, which the workbench's page is not in. */
declare const __webpack_public_path__: string;

const files: Readonly<Record<Language, string>> = {
  "zh-CN": "functions.json",
  "zh-TW": "functions.zh-TW.json",
  en: "functions.en.json",
};

/** The descriptions that Excel shows, in the language; they stand beside the pane. */
export async function functionsIn(language: Language): Promise<readonly Described[]> {
  const response = await fetch(`${__webpack_public_path__}${files[language]}`);
  const { functions } = (await response.json()) as { functions: readonly Described[] };
  return functions;
}
