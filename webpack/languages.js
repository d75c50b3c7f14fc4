/**
 * Whose Excel is to say what another's says: the manifest matches languages to the letter, and whoever it
 * does not name reads its default, Chinese. These are Office's commonest display languages; more may be added.
 */
const alsoFor = {
  "zh-TW": ["zh-HK", "zh-MO"],
  "en-US": (
    "en-GB de-DE es-ES fr-FR it-IT nl-NL pl-PL pt-BR pt-PT ru-RU " +
    "id-ID ja-JP ko-KR ms-MY th-TH tr-TR vi-VN"
  ).split(" "),
};

/** The manifest with what it says in each language said in those that are to read the same. */
module.exports = (manifest) =>
  manifest.replace(/^ *<(?:bt:)?Override Locale="([\w-]+)".*\n/gm, (line, locale) =>
    [locale, ...(alsoFor[locale] ?? [])].map((one) => line.replace(locale, one)).join(""),
  );
