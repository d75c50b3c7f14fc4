const { distances, read } = require("./distances");

/** OpenCC's table of characters, "traditional simplified|…", said in a third of the size. */
module.exports = function compactCharacters(source) {
  const [, table] = /(["'`])(.*)\1/s.exec(source)?.slice(1) ?? [];
  if (!table) throw new Error("the table of characters is not one text");
  const pairs = table.split("|").filter((pair) => pair.length === 3);
  pairs.sort((one, other) => one.charCodeAt(0) - other.charCodeAt(0));
  const [from, to] = [0, 2].map((at) => distances(pairs.map((pair) => pair.charCodeAt(at))));
  return `${read}
const from = read(${JSON.stringify(from)});
const to = read(${JSON.stringify(to)});
export default from.map((character, at) => character + " " + to[at]).join("|");`;
};
