import { languageFor } from "../../src/locales";

test.each([
  ["zh-TW", "zh-TW"],
  ["zh-HK", "zh-TW"],
  ["zh-MO", "zh-TW"],
  ["zh-Hant", "zh-TW"],
  ["zh-Hant-CN", "zh-TW"],
  ["zh_TW.UTF-8", "zh-TW"],
  ["zh-CN", "zh-CN"],
  ["zh-SG", "zh-CN"],
  ["zh", "zh-CN"],
  ["ZH-cn", "zh-CN"],
  ["zh-Hans-HK", "zh-CN"],
  ["en-US", "en"],
  ["en", "en"],
  ["de-DE", "en"],
  ["zha", "en"],
  ["", "en"],
])("who uses %s is spoken to in %s", (tag, language) => {
  expect(languageFor(tag)).toBe(language);
});
