const { minifySync } = require("@swc/core");
const { Compilation, sources } = require("webpack");
const { packed } = require("./coding");
const { readersOf, textsOf } = require("./texts");

const name = "PackTexts";
/** Stands between two texts and in none. */
const between = "\0";
/** Says in one letter, which no text has either, what stands between the strings of lists. */
const comma = "\t";

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
  const found = textsOf(script);
  if (found.some(({ text }) => /[\0\t]/.test(text))) throw new Error("a text holds NUL or tab");
  const [texts, ...free] = freeNames(script);
  const readers = Object.entries(readersOf(texts)).map(([reader, code], at) => [
    reader,
    free[at],
    code,
  ]);
  const names = Object.fromEntries(readers.map(([reader, name]) => [reader, name]));
  const all = found.map(({ text }) => text.replaceAll('","', comma)).join(between);
  const source = `const ${texts} = ${packed(all)}.replaceAll(${JSON.stringify(comma)}, '","')
    .split(${JSON.stringify(between)}), ${readers.map(([, name, code]) => `${name} = ${code}`)};`;
  const { code } = minifySync(source, { compress: true, mangle: true, ecma: 2022 });
  return `(()=>{${code}${referring(script, found, names)}})();`;
}

/** The script with calls of the readers where its texts were. */
function referring(script, found, names) {
  const edits = found.flatMap(({ reader, places, flags }, at) =>
    places.map(({ start, end }, piece) => {
      const call = piece === 0 ? `${names[reader]}(${at}` : "";
      const given = flags ? `,"${flags}"` : "";
      return { start, end, code: `${call}${given}${piece === places.length - 1 ? ")" : ","}` };
    }),
  );
  let rest = "";
  let from = 0;
  for (const { start, end, code } of edits.sort((one, other) => one.start - other.start)) {
    rest += script.slice(from, start);
    rest += /\w$/.test(rest) && /^\w|^\$/.test(code) ? ` ${code}` : code;
    from = end;
  }
  return rest + script.slice(from);
}

/** Short names that the script uses nowhere. */
function freeNames(script) {
  const used = new Set(script.match(/[\w$]+/g));
  const letters = "$_abcdefghijklmnopqrstuvwxyz".split("");
  const names = letters.flatMap((one) => letters.map((other) => one + other));
  return names.filter((one) => !used.has(one));
}

module.exports = { PackTexts, packTexts };
