import { classes } from "../../../src/host/objects";
import type { OfficeClass } from "../../../src/host/protocol";

/** What every client object has, whatever its class. */
const common = new Set(
  "constructor set update load retrieve toJSON setMockData ensureUnchanged track untrack".split(
    " ",
  ),
);

interface Covered {
  readonly name: string;
  readonly members: readonly string[];
  readonly missing: readonly string[];
}

/** The members that the client's own class offers an add-in: values, objects and methods. */
function membersOf(prototype: Readonly<Record<string, unknown>>): readonly string[] {
  const listed = (key: string) => (prototype[key] ?? []) as readonly string[];
  const methods = Object.getOwnPropertyNames(prototype).filter((name) => {
    const { value } = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    return typeof value === "function" && !name.startsWith("_") && !common.has(name);
  });
  const named = [
    ...listed("_scalarPropertyNames"),
    ...listed("_navigationPropertyNames"),
    ...methods,
  ];
  return [...new Set(named)].filter((name) => !name.startsWith("_")).sort();
}

/** Every class of the client, in the order of the alphabet. The client must be loaded. */
function clientClasses(): readonly Covered[] {
  const known: Readonly<Record<string, OfficeClass<never>>> = classes;
  const exported = Excel as unknown as Record<string, { prototype?: Record<string, unknown> }>;
  return Object.keys(exported)
    .sort()
    .flatMap((name) => {
      const prototype = exported[name]?.prototype;
      if (!prototype || !("_className" in prototype)) return [];
      const members = membersOf(prototype);
      const { properties = {}, links = {}, methods = {} } = known[name] ?? {};
      const has = (member: string): boolean =>
        [properties, links, methods].some((table) => Object.hasOwn(table, member));
      return members.length > 0
        ? [{ name, members, missing: members.filter((member) => !has(member)) }]
        : [];
    });
}

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;
const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(", ");

/** How many members of each class the host has. */
export const covered = (): ReadonlyMap<string, number> =>
  new Map(
    clientClasses().map(({ name, members, missing }) => [name, members.length - missing.length]),
  );

/** docs/office-js.md: what the host covers of Office.js, by the client's own metadata. */
export function coverageTable(): string {
  const all = clientClasses();
  const built = all.filter(({ members, missing }) => missing.length < members.length);
  const absent = all.filter((one) => !built.includes(one)).map(({ name }) => name);
  const count = (some: readonly Covered[]): number =>
    some.reduce((sum, { members }) => sum + members.length, 0);
  const total = count(all);
  const has = total - all.reduce((sum, { missing }) => sum + missing.length, 0);
  const lines = built.map(({ name, members, missing }) => {
    const [part, whole] = [members.length - missing.length, members.length];
    const without = missing.length > 0 ? `; without ${code(missing)}` : "";
    return `- \`${name}\` ${part} of ${whole} (${share(part, whole)})${without}`;
  });
  return (
    [
      "# What the host covers of Office.js",
      "Counted from the client's own metadata: properties, objects they lead to, and methods; events are not counted. A member that is not covered is refused with `ApiNotFound`, by its class and name. Made by `WRITE_COVERAGE=1 npx jest test/host/objects/coverage`.",
      `The host has ${has} of the client's ${total} members (${share(has, total)}), and of the classes that it knows at all ${share(has, count(built))}.`,
      "Microsoft's public Excel samples (OfficeDev/office-js-snippets) are an outside measure, taken on 2026-11-22: 131 of them were taken down in short, with the calls that they make, and their functions run in order against the host, each sample on a workbook of its own that was then saved and opened again. 94 ran to the end (311 of 378 functions); before the work of that day 35 did (158 functions). Nine of the others need pivot tables, seven shapes, and eleven what desktop Excel or this version of its client does not have.",
      `## ${built.length} classes that the host knows`,
      lines.join("\n"),
      `## ${absent.length} classes that it does not`,
      code(absent),
      "",
    ]
      .join("\n\n")
      .trimEnd() + "\n"
  );
}
