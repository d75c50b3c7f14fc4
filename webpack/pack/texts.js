const { parse } = require("acorn");

/** Shorter ones cost less where they stand than a reference would. */
const shortest = 8;
const isWorthIt = (source) =>
  Buffer.byteLength(source) >= shortest && /[^\0-~]|^.{160}/s.test(source);

/**
 * The texts of a script that are worth packing: its strings, patterns and constant tables with Chinese
 * in them, and long strings. Each with where it stands and how to refer to it.
 * @returns {{ start: number, end: number, text: string, kind: "string" | "piece" | "pattern" | "table" }[]}
 */
module.exports = function textsOf(source) {
  const found = [];
  const visit = (node, functions) => {
    const inside = source.slice(node.start, node.end);
    const text = isWorthIt(inside) ? textOf(node, functions) : null;
    if (text) found.push({ start: node.start, end: node.end, ...text });
    else children(node).forEach((child) => visit(child, functions + (isFunction(node) ? 1 : 0)));
  };
  visit(parse(source, { ecmaVersion: "latest" }), 0);
  return found.sort((one, other) => one.start - other.start);
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
  if (node.type === "TemplateElement") return { kind: "piece", text: node.value.cooked };
  // One that is told to remember where it stopped is made anew for each call.
  if (node.regex) return /[gy]/.test(node.regex.flags) && functions > 1 ? null : pattern(node);
  const constant = constantOf(node);
  if (!constant) return null;
  if (typeof constant.value === "string") return { kind: "string", text: constant.value };
  // A table inside a function is made anew for each call; outside there is but one.
  return functions > 1 ? null : { kind: "table", text: JSON.stringify(constant.value) };
}

const pattern = ({ regex }) => ({ kind: "pattern", text: regex.pattern, flags: regex.flags });

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
        (values) =>
          Object.fromEntries(
            node.properties.map(({ key }, at) => [key.name ?? key.value, values[at]]),
          ),
      );
    default:
      return null;
  }
}

const isPlain = ({ type, kind, computed, method, shorthand }) =>
  type === "Property" && kind === "init" && !computed && !method && !shorthand;

function all(nodes, made) {
  const constants = nodes.map((node) => node && constantOf(node));
  return constants.every(Boolean) ? { value: made(constants.map(({ value }) => value)) } : null;
}
