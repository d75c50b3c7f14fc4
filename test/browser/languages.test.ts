import type { Page } from "playwright-core";
import { type Locale, en, zhCN, zhTW } from "../../src/locales";
import { pane } from "./book";
import { type Browser, inChromium, picture } from "./chromium";
import { barriers, openNarrowPane, overflows } from "./narrow-pane";

const openBrowser = inChromium();

const locales: [string, Locale][] = [
  ["zh-CN", zhCN],
  ["zh-TW", zhTW],
  ["en", en],
];

describe.each(locales)("the pane at 320 pixels in %s", (language, locale) => {
  let browser: Browser;
  let page: Page;
  const words = locale.pane;

  beforeAll(async () => {
    browser = await openBrowser({ width: 320, height: 720 });
    page = await openNarrowPane(browser, language, words.start);
  });
  afterAll(() => browser.close());

  /** What is wrong with what the pane shows; its picture is kept. */
  const faults = async (name: string): Promise<readonly string[]> => {
    await picture(page, `pane-${language}-${name}`);
    return [...((await overflows(page)) ? ["overflow"] : []), ...(await barriers(page))];
  };

  it("offers what it found", async () => {
    await pane(page).getByText(words.recordCount(120)).first().waitFor();
    expect(await faults("setup")).toEqual([]);
  });

  it("scores, ranks, and names the sheets that it wrote", async () => {
    await pane(page).getByRole("button", { name: words.start }).click();
    await pane(page).getByRole("searchbox").waitFor();
    expect(await faults("ranking")).toEqual([]);
    const { summary, breakdown, issues } = locale.report;
    for (const { name } of [summary, breakdown, issues]) {
      await page.getByRole("tab", { name, exact: true }).waitFor({ state: "attached" });
    }
  });

  it("shows a person's lines", async () => {
    await pane(page).getByRole("searchbox").fill("许志远");
    await pane(page)
      .getByRole("button", { name: /许志远/ })
      .first()
      .click();
    await pane(page)
      .getByRole("heading", { name: /许志远/ })
      .waitFor();
    expect(await faults("person")).toEqual([]);
  });

  it("tells a screen reader which language it speaks, and reports no error", async () => {
    const frame = page.frames().find((each) => each.url().includes("/pane.html"));
    expect(await frame?.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(browser.errors).toEqual([]);
    expect(browser.outside).toEqual([]);
  });
});
