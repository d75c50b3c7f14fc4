/** OpenCC's table of characters as its package lays it out: "simplified traditional …|…". */
declare module "opencc-js/dict/STCharacters" {
  const characters: string;
  export default characters;
}
