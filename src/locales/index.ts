import { cli } from "./zh-CN/cli";
import { decisions } from "./zh-CN/decisions";
import { drafting } from "./zh-CN/drafting";
import { errors } from "./zh-CN/errors";
import { functions } from "./zh-CN/functions";
import { issueSentence } from "./zh-CN/issues";
import { pane } from "./zh-CN/pane";
import { regulation } from "./zh-CN/regulation";
import { report } from "./zh-CN/report";
import { rules } from "./zh-CN/rules";
import { templates } from "./zh-CN/templates";

/** Every sentence that a person reads, in simplified Chinese. */
export const zhCN = {
  cli,
  decisions,
  drafting,
  errors,
  functions,
  issueSentence,
  pane,
  regulation,
  report,
  rules,
  templates,
};

/** What every language must offer. */
export type Locale = typeof zhCN;

export { issueSentence };
