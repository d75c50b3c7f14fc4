/**
 * Numbers as the distance of each to the one before, which is mostly one digit where a character would
 * be two compressed bytes.
 */
const digits =
  "!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
/** Digits that stand alone; the others begin a figure of three. */
const alone = 60;

/** @param {readonly number[]} numbers below 100,000 */
exports.distances = function distances(numbers) {
  let before = 0;
  return numbers
    .map((number) => {
      const distance = number - before;
      before = number;
      return figure(distance < 0 ? -2 * distance - 1 : 2 * distance);
    })
    .join("");
};

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

/** The source of a function `read`, with which the built file reads distances as characters. */
exports.read = `function read(text) {
  const digits = ${JSON.stringify(digits)};
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
