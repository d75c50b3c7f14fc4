const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { root } = require("../addresses");
const { bundle, compact, inBrowsers, thoroughMinimizer } = require("../bundle");
const { addinPage } = require("../pages");
const textsFirst = require("../texts-first");
const TranslatedMetadata = require("../translated-metadata");

/** What the functions hold that is mostly words: single ones, rules, patterns, sentences. */
const texts = (language) => [
  "src/sheet/read/vocabulary/{homophones,surnames}.ts",
  "src/sheet/read/vocabulary/synonyms/*.ts",
  "rules/*.json",
  "src/sheet/read/vocabulary/!(headParts|withdrawal|traditional|opencc.d).ts",
  "src/sheet/read/vocabulary/{headParts,withdrawal}.ts",
  `src/locales/${language}/function-words.ts`,
  "src/sheet/rules/names.ts",
  "src/sheet/decisions/words.ts",
];

/**
 * Excel for Windows and Mac run this one without a page: no DOM, no React, one file. There is no
 * asking for the language there, so that the manifest names a script for each.
 * @param name "functions" for zh-CN, "functions.en" for another language
 */
const functions = (mode, name = "functions", language = "zh-CN") => {
  const entry = root("src/functions/functions.ts");
  const common = bundle(mode, name, inBrowsers, { [name]: entry });
  const translated = language !== "zh-CN";
  const words = { [root("src/functions/words.ts")]: root(`src/functions/words.${language}.ts`) };
  const help = root(`src/locales/${language}/function-help.json`);
  return {
    ...common,
    resolve: { ...common.resolve, alias: translated ? words : {} },
    optimization: { minimizer: thoroughMinimizer },
    module: {
      rules: [
        ...common.module.rules,
        { ...compact("rulebook", /rules[\\/][\w-]+\.json$/), type: "javascript/auto" },
        ...textsFirst.rules(entry, texts(language)),
      ],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({
        input: entry,
        output: `${name}.json`,
      }),
      ...(translated ? [new TranslatedMetadata({ metadata: `${name}.json`, help })] : []),
      addinPage(name, "src/functions/functions.html"),
    ],
  };
};

module.exports = [
  (mode) => functions(mode),
  (mode) => functions(mode, "functions.zh-TW", "zh-TW"),
  (mode) => functions(mode, "functions.en", "en"),
];
