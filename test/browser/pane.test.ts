import type { Page } from "playwright-core";
import { pane } from "./book";
import { type Browser, picture, startBrowser } from "./chromium";
import { barriers, openNarrowPane, overflows } from "./narrow-pane";

jest.setTimeout(90_000);

describe("the pane at 320 pixels", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser({ width: 320, height: 720 });
    page = await openNarrowPane(browser);
  });
  afterAll(() => browser.close());

  it("offers what it found, and one thing to do", async () => {
    await pane(page).getByText("120 条记录").first().waitFor();
    await picture(page, "pane-setup");
    expect(await overflows(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
  });

  it("cannot begin without a sheet, and says why", async () => {
    for (const name of ["台账", "花名册"])
      await pane(page).getByLabel(name, { exact: true }).uncheck();
    expect(await pane(page).getByRole("button", { name: "开始评分" }).isDisabled()).toBe(true);
    expect(await pane(page).getByRole("alert").innerText()).toBe("请至少选一张工作表。");
    for (const name of ["台账", "花名册"])
      await pane(page).getByLabel(name, { exact: true }).check();
  });

  it("is worked by the keyboard alone, from the button to a person's card and back", async () => {
    await pane(page).getByRole("button", { name: "开始评分" }).focus();
    await page.keyboard.press("Enter");
    const search = pane(page).getByRole("searchbox");
    await search.waitFor();
    await picture(page, "pane-ranking");
    expect(await barriers(page)).toEqual([]);
    await search.focus();
    await page.keyboard.type("许志远");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane(page)
      .getByRole("heading", { name: /许志远/ })
      .waitFor();
    await picture(page, "pane-person");
    expect(await overflows(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
  });

  it("lists the open questions", async () => {
    await pane(page).getByRole("button", { name: "返回排名" }).click();
    await pane(page)
      .getByRole("tab", { name: /待确认/ })
      .click();
    await pane(page).getByRole("button", { name: "转到 台账!E57" }).waitFor();
    await picture(page, "pane-questions");
    expect(await overflows(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
  });
});

describe("the add-in's own page outside Excel", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await startBrowser({ width: 360, height: 720 }, "dark");
  });
  afterAll(() => browser.close());

  it("takes office.js from beside itself where Microsoft's cannot be reached, and says where it belongs", async () => {
    const page = await browser.context.newPage();
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    await page.goto(`${browser.address}/taskpane.html`);
    await page.getByText("请在 Excel 里打开").waitFor();
    expect(await page.evaluate(() => typeof Office.onReady)).toBe("function");
    expect(new Set(browser.outside.map((url) => new URL(url).hostname))).toEqual(
      new Set(["appsforoffice.microsoft.com"]),
    );
  });

  it("tells what a ribbon command could not do, as text and nothing else", async () => {
    const page = await browser.context.newPage();
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    const sentence = "工作表“<b>台账</b>”受保护，进度 50%。";
    await page.goto(`${browser.address}/notice.html#${encodeURIComponent(sentence)}`);
    await page.getByRole("alert").filter({ hasText: "受保护" }).waitFor();
    expect(await page.getByRole("alert").innerText()).toBe(sentence);
  });
});
