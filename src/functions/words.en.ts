/** What the functions say in English; the build puts it in the place of words.ts. */
export { functionsEn as words } from "../locales";
