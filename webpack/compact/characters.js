/**
 * OpenCC's table of characters, "traditional simplified|…", said in half of the size. Compressed, a
 * Chinese character costs two bytes, but a short distance mostly one: Unicode sorts by radical, so that
 * simplified characters that follow each other come from neighbours, or from one near by.
 */
const [fromBefore, fromBeside] = [80, 1088];
/** How far a mark of one byte, and one of two, may point. */
const [near, wide] = [44, 900];

module.exports = function compactCharacters(source) {
  const [, table] = /(["'`])(.*)\1/s.exec(source)?.slice(1) ?? [];
  if (!table) throw new Error("the table of characters is not one text");
  const pairs = table
    .split("|")
    .filter((pair) => pair.length === 3)
    .map((pair) => [pair.charCodeAt(2), pair.charCodeAt(0)])
    .sort(([to, from], [otherTo, otherFrom]) => to - otherTo || from - otherFrom);
  const simplified = pairs.map(([to]) => to);
  const traditional = pairs.map(([, from]) => from);
  return `${read}
const simplified = read(${JSON.stringify(marks(simplified, []))}, []);
const traditional = read(${JSON.stringify(marks(traditional, simplified))}, simplified);
export default traditional.map((from, at) => String.fromCharCode(from, 32, simplified[at])).join("|");`;
};

/** Each character as its distance to the one before it, to the one beside it, or as itself. */
function marks(codes, beside) {
  const mark = (code, at) => {
    const step = code - (codes[at - 1] ?? 0);
    const aside = code - beside[at];
    if (Math.abs(step) <= near) return fromBefore + step;
    return Math.abs(aside) <= wide ? fromBeside + aside : code;
  };
  return String.fromCharCode(...codes.map(mark));
}

/** What the built file reads the distances with. */
const read = `function read(marks, beside) {
  let before = 0;
  return Array.from(marks, (mark, at) => {
    const code = mark.charCodeAt(0);
    before = code < 128 ? before + code - ${fromBefore} : code < 2048 ? beside[at] + code - ${fromBeside} : code;
    return before;
  });
}`;
