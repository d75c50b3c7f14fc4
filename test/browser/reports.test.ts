import type { Page } from "playwright-core";
import { goTo, openSheet, openWorkbench, pane, typeInto } from "./book";
import { type Browser, inChromium, picture } from "./chromium";
import { barriers, openNarrowPane, overflows } from "./narrow-pane";

const openBrowser = inChromium();

jest.setTimeout(90_000);

describe.each(["light", "dark"] as const)("sheets on request, at 320 pixels, %s", (scheme) => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser({ width: 320, height: 720 }, scheme);
    page = await openNarrowPane(browser);
    await pane(page).getByRole("button", { name: "开始评分" }).click();
    await pane(page).getByRole("tab", { name: "通知与定稿" }).click();
  });
  afterAll(() => browser.close());

  const written = (sheet: string) => pane(page).getByText(`已写入“${sheet}”`);
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });

  it("writes notices, a comparison and a closed month, each on a sheet of its own", async () => {
    await pane(page)
      .getByRole("button", { name: /^生成 \d+ 人的通知单$/ })
      .click();
    await written("考核通知单").waitFor();
    await pane(page).getByRole("button", { name: "开始对比" }).click();
    await written("方案对比").waitFor();
    await pane(page).getByRole("button", { name: "定稿 2026 年 3 月" }).click();
    await written("定稿 2026-03").waitFor();
    for (const name of ["考核通知单", "方案对比", "定稿 2026-03"])
      await tab(name).waitFor({ state: "attached" });
    await picture(page, `${scheme}-reports`);
    expect(await overflows(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
  });

  it("does not close a month twice, and says where its figures are", async () => {
    await pane(page).getByRole("button", { name: "定稿 2026 年 3 月" }).click();
    const said = pane(page).getByText("已经定稿");
    await said.waitFor();
    expect(await said.innerText()).toContain("“定稿 2026-03”");
    await picture(page, `${scheme}-reports-closed`);
    await pane(page).getByRole("button", { name: "关闭" }).click();
  });

  it("writes one person's notice from their card, and leads back", async () => {
    await pane(page).getByRole("tab", { name: "排名" }).click();
    await pane(page).getByRole("searchbox").fill("许志远");
    await pane(page)
      .getByRole("listitem")
      .getByRole("button", { name: /许志远/ })
      .click();
    await pane(page).getByRole("button", { name: "生成本人的通知单" }).click();
    await written("考核通知单").waitFor();
    await picture(page, `${scheme}-person-notice`);
    expect(await barriers(page)).toEqual([]);
    await pane(page).getByRole("button", { name: "返回排名" }).click();
  });
});

describe("a rule table and the built-in edition that it came from", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser({ width: 1366, height: 768 });
    page = await browser.context.newPage();
    await openWorkbench(page, browser.address);
  });
  afterAll(() => browser.close());

  it("writes a built-in rulebook as a table and goes on with it", async () => {
    await pane(page).getByRole("button", { name: "写成规则表，以便修改" }).click();
    await page.getByRole("tab", { name: "考核规则", exact: true }).waitFor();
    const chosen = pane(page).getByLabel("考核规则", { exact: true });
    await pane(page).getByRole("button", { name: "写成规则表" }).waitFor({ state: "detached" });
    expect(await chosen.locator("option:checked").innerText()).toContain("（考核规则）");
  });

  it("shows what a newer edition changes, and takes it over beside the table on a press", async () => {
    await openSheet(page, "考核规则");
    const label = await page
      .locator("[data-cell]", { hasText: /^版本$/ })
      .first()
      .getAttribute("data-cell");
    await typeInto(page, (label ?? "").replace("A", "B"), "2019");
    await typeInto(page, "B10", "90");
    await goTo(page, "A1");
    await pane(page).getByRole("button", { name: "重新读取" }).click();
    await pane(page).getByText("有新版（2020 版）").waitFor();
    await picture(page, "edition-notice");
    await pane(page).getByRole("button", { name: "查看差异" }).click();
    await pane(page)
      .getByRole("heading", { name: /2020 版与现用规则表的差异/ })
      .waitFor();
    await pane(page).getByText("总则：基准分 90 → 100", { exact: true }).waitFor();
    await picture(page, "edition-differences");
    expect(await barriers(page)).toEqual([]);
    await pane(page).getByRole("button", { name: "写入新版并改用" }).click();
    await page.getByRole("tab", { name: /^考核规则.+/ }).waitFor();
    await pane(page).getByText("有新版（2020 版）").waitFor({ state: "detached" });
    await page.getByRole("tab", { name: "考核规则", exact: true }).waitFor();
    expect(browser.errors).toEqual([]);
  });
});
