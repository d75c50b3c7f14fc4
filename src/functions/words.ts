/** What the functions say. The build puts words.zh-TW.ts or words.en.ts in this file's place for those languages. */
export { functionsZhCN as words } from "../locales";
