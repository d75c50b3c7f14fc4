/**
 * Spells a text letter by letter, each letter as yes-or-no steps down a tree. What went before foretells
 * each step: how such steps went after the same letters, and which letter followed longer ones last; a
 * mixer learns whom to trust where. The same run packs a text in the build and unpacks it at start, so
 * that it calculates with nothing but what every engine rounds alike: no Math.exp, no Math.log. It
 * stands alone, for its source is copied into the built file.
 * @param {string} letters the letters of the text, each once
 * @param {number} length how many letters the text has
 * @param {(chance: number) => number} bitOf gives the next step, 0 or 1, told in how many of 65536
 *   cases it would be 1
 * @returns {string} the text
 */
module.exports = function spell(letters, length, bitOf) {
  // Looked up once: a runtime that guards its globals makes each look-up dear.
  const { clz32, imul, max, min } = Math;
  const levels = 32 - clz32(letters.length - 1);
  const kinds = Uint8Array.from(letters, (letter) =>
    letter > "~" ? 3 : /[a-z]/i.test(letter) ? 2 : /[\d ]/.test(letter) ? 1 : 0,
  );
  const spelt = new Uint16Array(length);
  let at = 0;
  let node = 1;
  let level = 0;

  // Chances by their logits and the other way round, in steps of 1/256 and of 1/4096.
  const chances = Float64Array.from({ length: 4096 }, (_, index) => {
    let power = 1 + (2048 - index) / 256 / 4096;
    for (let squared = 0; squared < 12; squared += 1) power *= power;
    return 1 / (1 + power);
  });
  let above = 0;
  const logits = chances.map((_, index) => {
    while (chances[above] < (index + 0.5) / 4096) above += 1;
    return (above - 2048) / 256;
  });

  const mixed = (hash, next) => {
    const product = imul(imul(hash, 0x2f0b4c47) + next + 1, 0x9e3779b1);
    return product ^ (product >>> 15);
  };
  // What went before: 0 to 5 letters, the word so far, the kinds of the last three letters.
  const before = new Int32Array(8);
  let kindsBefore = 0;
  const lookBack = () => {
    for (let back = 1; back <= 5; back += 1) {
      before[back] = mixed(before[back - 1], at < back ? 0 : spelt[at - back]);
    }
    before[7] = mixed(-1, kindsBefore);
  };

  // After few letters: how the steps went, as a chance and, in the lowest 7 bits, the last six.
  const counted = [0, 1, 2, 7];
  const went = new Uint32Array(1 << 22).fill((1 << 22) | 1);
  const places = new Int32Array(counted.length);
  const groups = places.slice();
  const heard = new Float64Array(counted.length << 7).fill(0.5);
  const heardTimes = heard.map(() => 0.5);
  // After more: the letter that followed last, and how often in a row.
  const recalled = [1, 2, 3, 4, 5, 6];
  const followers = new Uint16Array(recalled.length << 17);
  const runs = new Uint8Array(recalled.length << 17);
  const slots = new Int32Array(recalled.length);
  const expected = slots.slice();
  const trusted = slots.slice();
  const right = new Float64Array(recalled.length << 8).fill(0.8);
  const rightTimes = right.map(() => 0.5);

  const inputs = 2 * counted.length + recalled.length;
  const weights = new Float64Array(4 * levels * inputs).fill(0.15);
  const said = new Float64Array(inputs);
  let mixer = 0;

  const foretell = () => {
    let logit = 0;
    // Four steps stand side by side, which is where a machine finds them quickly.
    const first = 1 << (level & 3);
    mixer = (4 * level + (at ? kinds[spelt[at - 1]] : 0)) * inputs;
    for (let which = 0; which < counted.length; which += 1) {
      if (first === 1) groups[which] = (mixed(before[counted[which]] + which, node) >>> 14) << 4;
      const place = groups[which] | first | (node & (first - 1));
      places[which] = place;
      const past = went[place] & 127;
      const fresh = past === 1;
      const one = fresh ? 0 : logits[went[place] >>> 11];
      const other = fresh ? 0 : logits[(heard[(which << 7) | past] * 4096) | 0];
      said[2 * which] = one;
      said[2 * which + 1] = other;
      logit += weights[mixer + 2 * which] * one + weights[mixer + 2 * which + 1] * other;
    }
    for (let which = 0, input = 2 * counted.length; input < inputs; which += 1, input += 1) {
      let one = 0;
      if (expected[which] >> (levels - level) === node) {
        one = logits[(right[(trusted[which] << 4) | level] * 4096) | 0];
        if (((expected[which] >> (levels - level - 1)) & 1) === 0) one = -one;
      }
      said[input] = one;
      logit += weights[mixer + input] * one;
    }
    const chance = chances[min(max(0, (logit * 256 + 2048.5) | 0), 4095)] * 65536;
    return min(max(16, chance | 0), 65520);
  };

  const towards = (list, index, bit, times) => {
    list[index] += (bit - list[index]) / (times[index] + 1);
    if (times[index] < 250) times[index] += 1;
  };
  const learn = (bit, chance) => {
    const error = (bit - chance / 65536) * 0.006;
    for (let input = 0; input < inputs; input += 1) weights[mixer + input] += error * said[input];
    for (let which = 0; which < counted.length; which += 1) {
      const place = places[which];
      const past = went[place] & 127;
      const chanceBefore = went[place] >>> 7;
      const nearer = chanceBefore + (bit * 65535 - chanceBefore) / (32.4 - clz32(past));
      towards(heard, (which << 7) | past, bit, heardTimes);
      const next = past < 64 ? 2 * past + bit : 64 | ((2 * past + bit) & 63);
      went[place] = (nearer << 7) | next;
    }
    for (let which = 0; which < recalled.length; which += 1) {
      if (expected[which] >> (levels - level) !== node) continue;
      const step = (expected[which] >> (levels - level - 1)) & 1;
      towards(right, (trusted[which] << 4) | level, step === bit ? 1 : 0, rightTimes);
    }
  };

  const recall = () => {
    recalled.forEach((past, which) => {
      const slot = (which << 17) | (mixed(before[past], which) >>> 15);
      slots[which] = slot;
      expected[which] = runs[slot] && (1 << levels) | followers[slot];
      trusted[which] = (which << 4) | runs[slot];
    });
  };
  const remember = (letter) => {
    slots.forEach((slot) => {
      runs[slot] = followers[slot] === letter ? min(15, runs[slot] + 1) : 1;
      followers[slot] = letter;
    });
    kindsBefore = ((kindsBefore << 2) | kinds[letter]) & 63;
    before[6] = kinds[letter] < 2 ? 0 : mixed(before[6] || -2, letter);
  };

  for (; at < length; at += 1) {
    lookBack();
    recall();
    node = 1;
    for (level = 0; level < levels; level += 1) {
      const chance = foretell();
      const bit = bitOf(chance);
      learn(bit, chance);
      node = 2 * node + bit;
    }
    spelt[at] = node - (1 << levels);
    remember(spelt[at]);
  }
  return Array.from(spelt, (index) => letters[index]).join("");
};
