import type { Locale } from "../locale";
import { builder } from "./builder";
import { cli } from "./cli";
import { commands } from "./commands";
import { decisions } from "./decisions";
import { drafting } from "./drafting";
import { errors } from "./errors";
import { functions } from "./functions";
import { issueSentence } from "./issues";
import { pane } from "./pane";
import { regulation } from "./regulation";
import { report } from "./report";
import { reports } from "./reports";
import { rules } from "./rules";
import { templates } from "./templates";
import { title } from "./title";

/** Every sentence that a person reads, in English. */
export const en: Locale = {
  builder,
  cli,
  commands,
  decisions,
  drafting,
  errors,
  functions,
  issueSentence,
  pane,
  regulation,
  report,
  reports,
  rules,
  templates,
  title,
};
