import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import holidays from "chinese-days/dist/chinese-days.json";
import { loadRulebook } from "../../src/core";

const loader = (name: string) =>
  require(`../../webpack/compact/${name}`) as (source: string) => string;
const [compactCharacters, compactDays, compactRulebook] = [
  loader("characters"),
  loader("days"),
  loader("rulebook"),
];

/** What a module made by the build exports. */
const exported = (module: string): unknown =>
  runInNewContext(`${module.replace("export default", "const exported =")}\nexported`);

test("the table of characters is the same said shortly, but for what lies beyond the first plane", () => {
  const source = readFileSync(require.resolve("opencc-js/dict/TSCharacters"), "utf8");
  const [, table = ""] = /"(.*)"/s.exec(source) ?? [];
  const pairs = table.split("|").filter(({ length }) => length === 3);
  expect(pairs.length).toBeGreaterThan(2900);
  expect(new Set(String(exported(compactCharacters(source))).split("|"))).toEqual(new Set(pairs));
});

test("the public calendar names the same days said shortly", () => {
  const days = exported(compactDays(JSON.stringify(holidays))) as typeof holidays;
  expect(Object.keys(days.holidays)).toEqual(Object.keys(holidays.holidays).sort());
  expect(Object.keys(days.workdays)).toEqual(Object.keys(holidays.workdays).sort());
});

test.each(["call-quality", "outbound-agent", "rewards-penalties", "service-kpi", "service-norms"])(
  "%s without its source and assumptions still loads, and scores by the same clauses",
  (name) => {
    const source = readFileSync(`rules/${name}.json`, "utf8");
    const [whole, short] = [JSON.parse(source) as unknown, exported(compactRulebook(source))].map(
      (rulebook) => loadRulebook(JSON.parse(JSON.stringify(rulebook))),
    );
    if (!whole || !short || !("rulebook" in whole) || !("rulebook" in short))
      throw new Error("refused");
    expect(short.rulebook).toEqual({
      ...whole.rulebook,
      source: { document: "–" },
      assumptions: [],
    });
  },
);
