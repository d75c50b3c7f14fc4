const { minifySync } = require("@swc/core");
const { Compilation, sources } = require("webpack");
const { packed } = require("./coding");
const textsOf = require("./texts");

const name = "PackTexts";
/** Stands between two texts and in none. */
const between = "\0";

/**
 * Takes the texts out of a minified script and puts one packed text in front of it. Half of the
 * functions is Chinese, of which gzip, with three bytes for each character, makes little less.
 */
class PackTexts {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const cache = compilation.getCache(name);
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async (assets) => {
        for (const [file, asset] of Object.entries(assets)) {
          if (!file.endsWith(".js")) continue;
          const etag = cache.getLazyHashedEtag(asset);
          const script = await cache.providePromise(file, etag, () => withTextsPacked(asset));
          compilation.updateAsset(file, script);
        }
      });
    });
  }
}

const withTextsPacked = (asset) => new sources.RawSource(packTexts(asset.source().toString()));

function packTexts(script) {
  const [texts, patterns, pattern, table] = freeNames(script);
  const found = textsOf(script);
  const refer = {
    string: (at) => `${texts}[${at}]`,
    piece: (at) => `\${${texts}[${at}]}`,
    pattern: (at, { flags }) => `${pattern}(${at}${flags && `,"${flags}"`})`,
    table: (at) => `${table}(${at})`,
  };
  let rest = "";
  let end = 0;
  found.forEach((text, at) => {
    rest += script.slice(end, text.start);
    if (/\w$/.test(rest)) rest += " ";
    rest += refer[text.kind](at, text);
    end = text.end;
  });
  if (found.some(({ text }) => text.includes(between))) throw new Error("a text holds U+0000");
  const all = found.map(({ text }) => text).join(between);
  const { code } = minifySync(
    `const ${texts} = ${packed(all)}.split(${JSON.stringify(between)}), ${patterns} = [],
    ${pattern} = (at, flags) => ${patterns}[at] ??= new RegExp(${texts}[at], flags),
    ${table} = (at) => JSON.parse(${texts}[at]);`,
    { compress: true, mangle: true, ecma: 2022 },
  );
  return `(()=>{${code}${rest}${script.slice(end)}})();`;
}

/** Short names that the script uses nowhere. */
function freeNames(script) {
  const used = new Set(script.match(/[\w$]+/g));
  const letters = "$_abcdefghijklmnopqrstuvwxyz".split("");
  const names = letters.flatMap((one) => letters.map((other) => one + other));
  return names.filter((one) => !used.has(one));
}

module.exports = { PackTexts, packTexts };
