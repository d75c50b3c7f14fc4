/**
 * OpenCC's table of characters, "traditional simplified|…", said in a third of the size: compressed,
 * a Chinese character costs two bytes, but the distance to the one before in the table mostly one.
 */
const digits =
  "!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
/** Digits that stand alone; the others begin a figure of three. */
const alone = 60;

module.exports = function compactCharacters(source) {
  const [, table] = /(["'`])(.*)\1/s.exec(source)?.slice(1) ?? [];
  if (!table) throw new Error("the table of characters is not one text");
  const pairs = table.split("|").filter((pair) => pair.length === 3);
  pairs.sort((one, other) => one.charCodeAt(0) - other.charCodeAt(0));
  const [from, to] = [0, 2].map((at) => distances(pairs.map((pair) => pair.charCodeAt(at))));
  return `const digits = ${JSON.stringify(digits)};
${read}
const from = read(${JSON.stringify(from)});
const to = read(${JSON.stringify(to)});
export default from.map((character, at) => character + " " + to[at]).join("|");`;
};

function distances(codes) {
  let before = 0;
  return codes
    .map((code) => {
      const distance = code - before;
      before = code;
      return figure(distance < 0 ? -2 * distance - 1 : 2 * distance);
    })
    .join("");
}

function figure(number) {
  if (number < alone) return digits[number];
  const rest = number - alone;
  const base = digits.length;
  const places = [
    alone + Math.floor(rest / base ** 2),
    Math.floor(rest / base) % base,
    rest % base,
  ];
  return places.map((place) => digits[place]).join("");
}

/** What the built file reads the distances with. */
const read = `function read(text) {
  const characters = [];
  const next = () => digits.indexOf(text[at++]);
  let at = 0, code = 0;
  while (at < text.length) {
    let number = next();
    if (number >= ${alone}) number = ${alone} + ((number - ${alone}) * digits.length + next()) * digits.length + next();
    code += number % 2 ? -(number + 1) / 2 : number / 2;
    characters.push(String.fromCharCode(code));
  }
  return characters;
}`;
