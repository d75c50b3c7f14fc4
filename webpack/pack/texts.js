const { parse } = require("acorn");

/** Shorter ones cost less where they stand than a reference would. */
const shortest = 8;
const isWorthIt = (source) =>
  Buffer.byteLength(source) >= shortest && /[^\0-~]|^.{160}/s.test(source);

/** Stands between the pieces of a template. */
const gap = "\v";
/** How the built file reads the text with a number, given the name of the list of all. */
exports.readersOf = (texts) => ({
  string: `(at) => ${texts}[at]`,
  template: `(at, ...given) => String.raw({ raw: ${texts}[at].split(${JSON.stringify(gap)}) }, ...given)`,
  pattern: `((made) => (at, flags) => made[at] ??= new RegExp(${texts}[at], flags))([])`,
  table: `(at) => JSON.parse(${texts}[at])`,
});

/**
 * The texts of a script that are worth packing: strings, templates, patterns and constant tables with
 * Chinese in them, and long strings.
 * @returns {{ text: string, reader: string, places: { start: number, end: number }[], flags?: string }[]}
 *   a template has a place for each piece, the others one
 */
exports.textsOf = function textsOf(script) {
  const found = [];
  const visit = (node, functions) => {
    const inside = script.slice(node.start, node.end);
    const text = isWorthIt(inside) ? textOf(node, functions) : null;
    if (text) found.push({ places: [node], ...text });
    if (text && text.reader !== "template") return;
    children(node).forEach((child) => visit(child, functions + (isFunction(node) ? 1 : 0)));
  };
  visit(parse(script, { ecmaVersion: "latest" }), 0);
  return found;
};

const isFunction = ({ type }) => /Function/.test(type);

function children(node) {
  const values = Object.entries(node).flatMap(([key, value]) => (isName(node, key) ? [] : value));
  return values.filter((value) => typeof value?.type === "string");
}

/** A key cannot refer to a text, and a tagged template would get other pieces. */
const isName = (node, key) =>
  (key === "key" && !node.computed) ||
  (node.type === "TaggedTemplateExpression" && key === "quasi");

function textOf(node, functions) {
  if (node.regex) return patternOf(node.regex, functions);
  if (node.type === "TemplateLiteral" && node.expressions.length) return templateOf(node);
  const constant = constantOf(node);
  if (!constant) return null;
  if (typeof constant.value === "string") return { reader: "string", text: constant.value };
  // A table inside a function is made anew for each call; outside there is but one.
  if (functions > 1) return null;
  return { reader: "table", text: JSON.stringify(constant.value) };
}

/** One that remembers where it stopped is made anew for each call of a function. */
const patternOf = ({ pattern, flags }, functions) =>
  /[gy]/.test(flags) && functions > 1 ? null : { reader: "pattern", text: pattern, flags };

function templateOf({ start, end, quasis, expressions }) {
  const pieces = quasis.map(({ value }) => value.cooked);
  const sure = expressions.every(({ type }) => type !== "SequenceExpression");
  if (!sure || !isWorthIt(pieces.join(""))) return null;
  const places = quasis.map((piece, at) => ({
    start: at === 0 ? start : piece.start - 1,
    end: at === expressions.length ? end : piece.end + 2,
  }));
  return { reader: "template", text: pieces.join(gap), places };
}

/** The value of an expression that JSON can say. */
function constantOf(node) {
  switch (node.type) {
    case "Literal":
      return node.bigint || node.regex ? null : { value: node.value };
    case "TemplateLiteral":
      return node.expressions.length ? null : { value: node.quasis[0].value.cooked };
    case "ArrayExpression":
      return all(node.elements, (values) => values);
    case "ObjectExpression":
      if (!node.properties.every(isPlain)) return null;
      return all(
        node.properties.map(({ value }) => value),
        (values) => Object.fromEntries(node.properties.map((one, at) => [keyOf(one), values[at]])),
      );
    default:
      return null;
  }
}

const isPlain = ({ type, kind, computed, method, shorthand }) =>
  type === "Property" && kind === "init" && !computed && !method && !shorthand;
const keyOf = ({ key }) => key.name ?? key.value;

function all(nodes, made) {
  const constants = nodes.map((node) => node && constantOf(node));
  return constants.every(Boolean) ? { value: made(constants.map(({ value }) => value)) } : null;
}
