/**
 * Of the public calendar only which days it names is read, not what they are called: each day is said
 * by its distance to the one before, which is mostly 1.
 */
module.exports = function compactDays(source) {
  const { holidays, workdays } = JSON.parse(source);
  return `${read}
export default { holidays: read("${distances(holidays)}"), workdays: read("${distances(workdays)}") };`;
};

const aDay = 86_400_000;

function distances(days) {
  const numbers = Object.keys(days).map((day) => Date.parse(day) / aDay);
  const sorted = numbers.sort((one, other) => one - other);
  return sorted.map((day, at) => day - (sorted[at - 1] ?? 0)).join(" ");
}

/** What the built file reads the distances with. */
const read = `function read(distances) {
  let day = 0;
  const named = distances.split(" ").map((distance) => {
    day += Number(distance);
    return [new Date(day * ${aDay}).toISOString().slice(0, 10), ""];
  });
  return Object.fromEntries(named);
}`;
