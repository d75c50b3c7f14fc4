import type { Page } from "playwright-core";
import {
  addressesOf,
  fillOf,
  goTo,
  openSheet,
  openWorkbench,
  pane,
  shownIn,
  typeInto,
  untilShown,
} from "./book";
import { type Browser, inChromium, picture } from "./chromium";

const openBrowser = inChromium();

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ width: 1366, height: 768 });
  page = await browser.context.newPage();
  await openWorkbench(page, browser.address);
  await pane(page).getByRole("button", { name: "开始评分" }).click();
  await pane(page).getByRole("tab", { name: "排名" }).waitFor();
});

/** The address of a person's score on the sheet of results, which stays sorted by score. */
async function scoreCell(name: string): Promise<string> {
  await openSheet(page, "考核汇总");
  await page
    .locator("[data-cell]", { hasText: new RegExp(`^${name}$`) })
    .first()
    .waitFor();
  // Remarks beside the ranking name people too.
  const where = (await addressesOf(page, name)).find((address) => address.startsWith("C")) ?? "";
  const [score = ""] = await addressesOf(page, "得分");
  return score.replace(/\d+/, "") + where.replace(/\D+/, "");
}

describe("the main job, from the pane", () => {
  it("writes sheets of its own behind HR's and shows the summary", async () => {
    const tabs = await page.getByRole("tab").allInnerTexts();
    const own = ["考核汇总", "扣分明细", "待确认", "图表", "运行记录"];
    expect(tabs).toEqual(["台账", "花名册", "说明", ...own]);
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("考核汇总");
    await picture(page, "scored-summary");
  });

  it("colours deductions and bonuses apart, and each line leads to its cell", async () => {
    await openSheet(page, "扣分明细");
    await page.locator("[data-cell='A4']").waitFor();
    await picture(page, "scored-breakdown");
    const [bonus = ""] = await addressesOf(page, "现场管理：当月无扣分奖励");
    const colours = [await fillOf(page, bonus)];
    // The first deductions stand below those without any, where nothing is drawn before it is scrolled to.
    await page.locator(`[data-cell="${bonus}"]`).hover();
    await page.mouse.wheel(0, 600);
    const deduction = page.locator("[data-cell]", { hasText: /^表达不清/ }).first();
    await deduction.waitFor();
    colours.push(await fillOf(page, (await deduction.getAttribute("data-cell")) ?? ""));
    expect(colours[0]).not.toBe(colours[1]);
    expect(colours).not.toContain("rgba(0, 0, 0, 0)");
  });

  it("asks about what it did not understand", async () => {
    await openSheet(page, "待确认");
    await page.locator("[data-cell]", { hasText: "工位摆放绿植" }).first().waitFor();
    await picture(page, "scored-questions");
    await pane(page)
      .getByRole("tab", { name: /待确认/ })
      .click();
    expect(await pane(page).getByText("工位摆放绿植").count()).toBeGreaterThan(0);
    await pane(page).getByRole("tab", { name: "排名" }).click();
  });

  it("follows the selection: a row of the ledger, and a person of another sheet", async () => {
    await openSheet(page, "台账");
    await goTo(page, "C4");
    const strip = pane(page).getByRole("region", { name: "所选：台账!C4" });
    await strip.getByText("表达不清").waitFor();
    expect(await strip.innerText()).toContain("吴家豪");
    await picture(page, "followed-row");
    await openSheet(page, "花名册");
    await goTo(page, "A3");
    const other = pane(page).getByRole("region", { name: "所选：花名册!A3" });
    await other.getByRole("button").waitFor();
    await other.getByRole("button").click();
    await pane(page).getByRole("button", { name: "返回排名" }).click();
  });

  it("changes the score on the sheet of results when a ledger cell is edited", async () => {
    // Row 4: 吴家豪, 表达不清, three times at 0.1 point each; five times cost 0.2 more.
    const before = Number(await shownIn(page, await scoreCell("吴家豪")));
    await openSheet(page, "台账");
    expect([await shownIn(page, "C4"), await shownIn(page, "F4")]).toEqual(["吴家豪", "3"]);
    await typeInto(page, "F4", "5");
    await untilShown(page, "F4", "5");
    const after = String(Math.round((before - 0.2) * 10) / 10);
    await untilShown(page, await scoreCell("吴家豪"), after);
    await pane(page).getByText("“台账”在评分后改过").waitFor();
    await picture(page, "recalculated");
  });

  it("shows a person's lines and goes to the cell that proves one", async () => {
    await pane(page).getByRole("searchbox").fill("吴家豪");
    await pane(page)
      .getByRole("listitem")
      .getByRole("button", { name: /吴家豪/ })
      .click();
    await pane(page).getByText("0.1 分 × 3").first().waitFor();
    await picture(page, "person");
    await pane(page).getByRole("button", { name: "转到 台账!E4", exact: true }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>(".name-box")?.value === "E4",
    );
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("台账");
  });

  it("scores again into the same sheets", async () => {
    await pane(page).getByRole("button", { name: "返回排名" }).click();
    await pane(page).getByRole("button", { name: "设置" }).click();
    await pane(page).getByRole("button", { name: "重新评分" }).click();
    await pane(page).getByRole("tab", { name: "排名" }).waitFor();
    expect(await page.getByRole("tab").count()).toBe(8);
    await goTo(page, "A1");
  });

  it("says that its sheet is called otherwise, and finds a cited cell below rows that came above it", async () => {
    const frame = page.frames().find((each) => each.url().endsWith("/pane.html"));
    await frame?.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("台账");
        sheet.getRange("1:2").insert("Down");
        sheet.name = "3月台账";
        await context.sync();
      }),
    );
    await goTo(page, "B2");
    await pane(page).getByText("“台账”在评分后改名为“3月台账”").waitFor();
    await picture(page, "sheet-renamed");
    await pane(page).getByRole("searchbox").fill("吴家豪");
    await pane(page)
      .getByRole("listitem")
      .getByRole("button", { name: /吴家豪/ })
      .click();
    await pane(page).getByRole("button", { name: "转到 台账!E4", exact: true }).first().click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>(".name-box")?.value === "E6",
    );
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("3月台账");
  });

  it("asks no machine but its own for anything, and reports no error", () => {
    expect(browser.outside).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
