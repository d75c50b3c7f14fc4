/** What the functions say in traditional Chinese; the build puts it in the place of words.ts. */
export { functionsZhTW as words } from "../locales";
