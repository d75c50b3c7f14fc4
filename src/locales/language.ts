/** The languages that the product speaks. */
export const languages = ["zh-CN", "zh-TW", "en"] as const;
/** One of them, as HTML and Office name it. */
export type Language = (typeof languages)[number];

const traditional = new Set(["tw", "hk", "mo", "hant"]);

/**
 * The product's language for one that a person uses; English for whoever reads no Chinese.
 * @param tag as Office, a browser or a shell names it: "zh-HK", "zh-Hans-CN", "en-US", "zh_TW.UTF-8"
 */
export function languageFor(tag: string): Language {
  const [language, ...parts] = tag.toLowerCase().split(/[-_.@]/);
  if (language !== "zh") return "en";
  const written = parts.includes("hans") ? [] : parts;
  return written.some((part) => traditional.has(part)) ? "zh-TW" : "zh-CN";
}
