/** The package has no types for its dictionaries. */
declare module "opencc-js/dict/TSCharacters" {
  /** Pairs "traditional simplified", joined by "|". */
  const pairs: string;
  export default pairs;
}
