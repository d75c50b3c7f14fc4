import type { FunctionWords } from "../function-words";
import { decisions } from "./decisions";
import { functions } from "./functions";
import { hints } from "./hints";
import { issueSentence } from "./issues";
import { rules } from "./rules";
import { title } from "./title";

/** What the custom functions say, in traditional Chinese, as in Taiwan. */
export const functionsZhTW: FunctionWords = {
  ...functions,
  decisions,
  hints,
  issueSentence,
  rules,
  title,
};
