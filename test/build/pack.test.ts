import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { acts } from "../../src/sheet/read/vocabulary/synonyms/acts";

const { packTexts } = require("../../webpack/pack/plugin") as {
  packTexts: (script: string) => string;
};
const { packed } = require("../../webpack/pack/coding") as { packed: (text: string) => string };

/** What a script hands over, before and after its texts were packed, both as JSON. */
const handedOver = (script: string): readonly string[] =>
  [script, packTexts(script)].map((source) => {
    const context = { given: [] as unknown[] };
    runInNewContext(source, context);
    return JSON.stringify(context.given);
  });

test.each([
  ["strings", `given.push("现场吃东西", '吸烟\\n“打电话”', "x" + "未按时到岗")`],
  ["a string after a word", `given.push((()=>{for(let e of"迟到早退旷工")return"扣罚分数"+e})())`],
  ["pieces of a template", `let n=3;given.push(\`扣除\${n}分，原因是\${n}次。\`, \`没有空隙的\`)`],
  ["a tagged template", `given.push(String.raw\`反斜线\\d在内\${1}反斜线\\d在内\`)`],
  ["patterns", `given.push(/^(?:扣分|罚款)$/u.test("罚款"), "扣罚扣罚".replace(/扣罚扣?/g, "罚"))`],
  [
    "a pattern that remembers",
    `let t=e=>/扣分扣分|罚款/g.exec(e);given.push(t("扣罚款"), t("罚款"))`,
  ],
  [
    "a pattern in a function",
    `let t=()=>()=>/扣分扣分|罚款/i;given.push(t()().source, t()().flags)`,
  ],
  [
    "a table",
    `given.push(["员工姓名",{"扣分":[1,"分数分数"],"a-b":null,c:!0}], {"迟到":["晚到","来晚"]})`,
  ],
  [
    "a table made for each call",
    `let t=()=>()=>["员工","姓名"],a=t()();a.push(1);given.push(a,t()())`,
  ],
  ["keys", `given.push({"被考核人姓名":1}["被考核人姓名"], {"扣分扣分":x=>x}["扣分扣分"](2))`],
  ["a long text without Chinese", `given.push("${"abc ".repeat(60)}")`],
  ["no text", `given.push(1)`],
])("a script with %s does the same when they are packed", (_what, script) => {
  const [before, after] = handedOver(`(()=>{"use strict";${script}})()`);
  expect(before).not.toBe("[]");
  expect(after).toBe(before);
});

test("a script takes no name from those it uses", () => {
  const [before, after] = handedOver(`let $$="甲乙丙丁",$_="戊己庚辛";given.push($$,$_)`);
  expect(after).toBe(before);
});

test("any text is unpacked as it was packed", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 200 }),
    fc.array(fc.constantFrom("扣分", "迟到", '","', "0.5"), { minLength: 1, maxLength: 200 }),
  );
  fc.assert(
    fc.property(texts, (given) => {
      const text = typeof given === "string" ? given : given.join("");
      expect(runInNewContext(packed(text))).toBe(text);
    }),
    { numRuns: 12 },
  );
});

test("Chinese text takes a sixth less than gzip makes of it", () => {
  const text = acts.join("\n");
  const size = (source: string) => gzipSync(source).byteLength;
  expect(size(packed(text)) - size(packed("。"))).toBeLessThan((size(text) * 5) / 6);
});
