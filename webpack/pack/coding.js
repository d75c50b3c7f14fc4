const { distances, read } = require("../compact/distances");
const spell = require("./spell");

/**
 * Arithmetic coding: each step of a text's spelling narrows a range in proportion to the chance that it
 * had, and the digits say where the range is.
 */
const widest = 2 ** 30 - 1;

/** 64 digits that need no escape in a string: the backslash would be the 53rd. */
const digit = (value) => String.fromCharCode(value + 40 + (value > 51));

/** Packs a text as an expression, in JavaScript that stands alone, whose value is the text. */
exports.packed = function packed(text) {
  const letters = [...new Set(text.split(""))].sort();
  const codes = distances(letters.map((letter) => letter.charCodeAt(0)));
  const input = [codes, digitsOf(text, letters)].map((part) => JSON.stringify(part));
  return `(() => {
    ${read}
    const spell = ${spell};
    return (${unpack})(spell, read(${input[0]}), ${text.length}, ${input[1]});
  })()`;
};

function digitsOf(text, letters) {
  const levels = 32 - Math.clz32(letters.length - 1);
  const index = new Map(letters.map((letter, at) => [letter, at]));
  const digits = [];
  let low = 0;
  let high = widest;
  let step = 0;
  spell(letters, text.length, (chance) => {
    const letter = index.get(text[Math.floor(step / levels)]);
    const bit = (letter >> (levels - 1 - (step % levels))) & 1;
    step += 1;
    const middle = low + Math.floor(((high - low) / 65536) * chance);
    if (bit) high = middle;
    else low = middle + 1;
    for (; low >>> 24 === high >>> 24; low = (low << 6) & widest) {
      digits.push(digit(high >>> 24));
      high = ((high << 6) & widest) | 63;
    }
    return bit;
  });
  return digits.join("") + digit(high >>> 24);
}

/** Spells a text as its digits say; its source is copied into the built file. */
function unpack(spell, letters, length, digits) {
  const { floor } = Math;
  const widest = 2 ** 30 - 1;
  let low = 0;
  let high = widest;
  let place = 0;
  let at = 0;
  const read = () => {
    const code = digits.charCodeAt(at) || 40;
    place = ((place << 6) & widest) | (code - 40 - (code > 92 ? 1 : 0));
    at += 1;
  };
  while (at < 5) read();
  return spell(letters, length, (chance) => {
    const middle = low + floor(((high - low) / 65536) * chance);
    const bit = place <= middle ? 1 : 0;
    if (bit) high = middle;
    else low = middle + 1;
    for (; low >>> 24 === high >>> 24; low = (low << 6) & widest) {
      high = ((high << 6) & widest) | 63;
      read();
    }
    return bit;
  });
}
