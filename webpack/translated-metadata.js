const { readFileSync } = require("node:fs");
const { Compilation, sources } = require("webpack");

const name = "TranslatedMetadata";

/** Puts another language's descriptions into the metadata that was generated from functions.ts. */
module.exports = class TranslatedMetadata {
  /**
   * @param metadata the generated asset, such as functions.en.json
   * @param help the file with the descriptions
   */
  constructor({ metadata, help }) {
    this.metadata = metadata;
    this.help = help;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      compilation.fileDependencies.add(this.help);
      const stage = Compilation.PROCESS_ASSETS_STAGE_DERIVED;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const help = JSON.parse(readFileSync(this.help, "utf8"));
        compilation.updateAsset(this.metadata, (asset) => {
          const { functions, ...rest } = JSON.parse(asset.source().toString());
          const translated = { ...rest, functions: functions.map((one) => described(one, help)) };
          return new sources.RawSource(`${JSON.stringify(translated, null, 4)}\n`);
        });
      });
    });
  }
};

function described(one, help) {
  const { description, parameters } = help[one.id] ?? {};
  if (!description) throw new Error(`no description of ${one.id}`);
  return {
    ...one,
    description,
    parameters: one.parameters.map((parameter) => {
      const said = parameters[parameter.name];
      if (!said) throw new Error(`no description of ${one.id}'s ${parameter.name}`);
      return { ...parameter, description: said };
    }),
  };
}
