import fc from "fast-check";
import type * as z from "zod/mini";
import { type Rulebook, loadRulebook } from "../../../src/core";
import { rulebookSchema } from "../../../src/core/rulebook/schema";

type Json = Record<string, unknown>;

/** Texts as people write them, and texts that a cell, a list or a figure might be mistaken for. */
const text = fc.oneof(
  fc.constantFrom(
    "现场嘈杂、脏乱",
    "现场吃东西；吸烟",
    "甲=1;乙=2",
    '"引号"',
    "[1]",
    "{}",
    " 前后有空格 ",
    "两\n行",
    "\r\n",
    "=1+1",
    "3-6",
    "3~6",
    "1.10",
    "2020",
    "TRUE",
    "人",
    "person",
    "备注",
    "无\u200b宽",
    "\ufeff",
    "０．５",
    "delay ≥ 2 小时",
    "x 起 3 天",
    "constructor",
    "__proto__",
  ),
  fc.string({ minLength: 1, maxLength: 20, unit: "binary" }),
  fc.string({ minLength: 1, maxLength: 20 }),
);

const figure = fc.oneof(
  fc.integer({ min: 0, max: 31 }),
  fc.integer({ min: -100, max: 50_000 }),
  fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
);

/**
 * Values of a schema, made from the schema itself: a field that it gains is generated, and a table
 * that does not carry the field fails.
 * @param depth how deep lists may still nest
 */
function valuesOf(schema: z.core.$ZodType, depth: number): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = (type: z.core.$ZodType): fc.Arbitrary<unknown> => valuesOf(type, depth);
  const made = (): fc.Arbitrary<unknown> => {
    switch (def.type) {
      case "object": {
        const fields = Object.entries(def.shape);
        const required = fields.filter(([, type]) => !isOptional(type)).map(([name]) => name);
        return fc.record(Object.fromEntries(fields.map(([name, type]) => [name, inner(type)])), {
          requiredKeys: required,
        });
      }
      case "array":
        return depth === 0
          ? fc.constant([])
          : fc.array(valuesOf(def.element, depth - 1), { maxLength: 3 });
      case "tuple":
        return fc.tuple(...def.items.map(inner));
      case "union":
        return fc.oneof(...def.options.map(inner));
      case "nullable":
        return fc.option(inner(def.innerType), { nil: null });
      case "default":
      case "optional":
        return inner(def.innerType);
      case "enum":
        return fc.constantFrom(...Object.values(def.entries));
      case "boolean":
        return fc.boolean();
      case "number":
        return figure;
      case "string":
        return fc.oneof(...patternsOf(def).map((pattern) => fc.stringMatching(pattern)), text);
      default:
        throw new Error(`the test knows no values of ${def.type}`);
    }
  };
  const fits = (value: unknown): boolean => (schema as z.ZodMiniType).safeParse(value).success;
  return def.type === "object" || def.type === "array" ? made() : made().filter(fits);
}

const isOptional = (schema: z.core.$ZodType): boolean => schema._zod.def.type === "optional";

const patternsOf = ({ checks = [] }: z.core.$ZodStringDef): RegExp[] =>
  checks.flatMap(({ _zod: { def } }) =>
    "pattern" in def && def.pattern instanceof RegExp ? [def.pattern] : [],
  );

/** What the schema cannot say: ids are used once, what scores has an amount, a maximum can be met. */
function consistent(json: Json): Json {
  const used = new Set<unknown>();
  const unique = (kind: string, id: unknown): unknown => {
    const free = used.has(`${kind} ${String(id)}`) ? `${kind}-${used.size}` : id;
    used.add(`${kind} ${String(free)}`);
    return free;
  };
  const section = (given: Json): Json => ({
    ...given,
    id: unique("section", given["id"]),
    max: (given["clauses"] as Json[]).length === 0 ? given["max"] : null,
    sections: (given["sections"] as Json[]).map(section),
    clauses: (given["clauses"] as Json[]).map((clause) => ({
      ...clause,
      id: unique("clause", clause["id"]),
      ...amounts(clause),
    })),
  });
  return { ...json, sections: (json["sections"] as Json[]).map(section) };
}

function amounts({ effect, amount, choices }: Json): Json {
  if (effect === "deduct" || effect === "bonus") {
    return amount === null && choices === null ? { amount: 0.5 } : {};
  }
  const listed = Array.isArray(choices) && choices.length > 0;
  if (effect === "grade") return listed ? {} : { choices: [{ label: "优秀", amount: [8, 10] }] };
  return { amount: null };
}

/** Rulebooks with any values in any fields. */
export const rulebooks: fc.Arbitrary<Rulebook> = valuesOf(rulebookSchema, 3)
  .map((json) => loadRulebook(consistent(json as Json)))
  .filter((loaded) => "rulebook" in loaded)
  .map(({ rulebook }) => rulebook);
