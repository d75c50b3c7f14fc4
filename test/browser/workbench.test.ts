import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/host/xlsx";
import { goTo, openSheet, openWorkbench, shownIn, typeInto, untilShown } from "./book";
import { type Browser, inChromium, picture } from "./chromium";

const openBrowser = inChromium();

const sample = join(__dirname, "../../assets/samples/outbound-agent-2026-03.xlsx");
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser({ width: 1366, height: 768 });
  page = await browser.context.newPage();
  await openWorkbench(page, browser.address);
});

const editor = () => page.locator("textarea.editor");
const formulaBar = () => page.getByLabel("编辑栏");

describe("the workbench", () => {
  it("opens with the sample workbook, dates shown as dates", async () => {
    await picture(page, "workbench");
    expect(await page.title()).toContain("工作台");
    expect(await shownIn(page, "E2")).toBe("考核项目");
    expect(await shownIn(page, "A3")).toMatch(/^2026\/3\/\d+$/);
  });

  it("takes what is typed and calculates what depends on it", async () => {
    await typeInto(page, "L3", "=F3*2+1");
    await typeInto(page, "F3", "4");
    await untilShown(page, "L3", "9");
    await goTo(page, "L3");
    expect(await formulaBar().inputValue()).toBe("=F3*2+1");
  });

  it("gives up an edit on Escape, edits on F2, clears on Delete", async () => {
    await typeInto(page, "K5", "原来的");
    await goTo(page, "K5");
    await page.keyboard.type("别的");
    await page.keyboard.press("Escape");
    expect(await shownIn(page, "K5")).toBe("原来的");
    await page.keyboard.press("F2");
    await page.keyboard.type("话");
    await page.keyboard.press("Enter");
    await untilShown(page, "K5", "原来的话");
    await goTo(page, "K5");
    await page.keyboard.press("Delete");
    await page.locator('[data-cell="K5"]').waitFor({ state: "detached" });
  });

  it("lets an input method compose Chinese in a cell without taking its keys", async () => {
    await goTo(page, "K6");
    const keyboard = await browser.context.newCDPSession(page);
    const composition = { selectionStart: 2, selectionEnd: 2 };
    await keyboard.send("Input.imeSetComposition", { text: "ni", ...composition });
    expect(await editor().inputValue()).toBe("ni");
    // The Enter that ends a composition belongs to the input method.
    await editor().dispatchEvent("keydown", { key: "Enter", isComposing: true });
    expect(await page.getByLabel("名称框").inputValue()).toBe("K6");
    await keyboard.send("Input.insertText", { text: "你好" });
    await page.keyboard.press("Enter");
    await untilShown(page, "K6", "你好");
  });

  it("keeps the head of the table in view and finds a far cell", async () => {
    await goTo(page, "E110");
    await page.locator('[data-cell="E110"]').waitFor();
    expect(await page.locator('[data-cell="E2"]').isVisible()).toBe(true);
    expect(await page.locator('[data-cell="E3"]').count()).toBe(0);
  });

  it("downloads the workbook with what was changed", async () => {
    await typeInto(page, "K7", "=1+1");
    await untilShown(page, "K7", "2");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "下载" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("outbound-agent-2026-03.xlsx");
    const saved = openXlsx(new Uint8Array(readFileSync(await download.path())), "saved.xlsx");
    expect(saved.sheets.map(({ name }) => name)).toEqual(
      openXlsx(new Uint8Array(readFileSync(sample)), "sample.xlsx").sheets.map(({ name }) => name),
    );
    expect(saved.sheet("台账")?.cell(6, 10)).toMatchObject({ formula: "=1+1", value: 2 });
  });

  it("opens another workbook, and forgets the one before", async () => {
    await typeInto(page, "K3", "旧的");
    const file = { mimeType: "", buffer: readFileSync(sample) };
    await page.locator("input[type=file]").setInputFiles({ ...file, name: "四月.xlsx" });
    await page.getByRole("heading", { name: "四月.xlsx" }).waitFor();
    expect(await shownIn(page, "K3")).toBe("");
    await openSheet(page, "花名册");
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe("花名册");
  });

  it("says in one sentence why a file cannot be opened, and keeps the workbook", async () => {
    await openSheet(page, "台账");
    const file = { name: "考核.xlsx", mimeType: "", buffer: Buffer.from("not a workbook") };
    await page.locator("input[type=file]").setInputFiles(file);
    expect(await page.getByRole("alert").locator("p").innerText()).toBe(
      "打不开“考核.xlsx”：它的内容是文本或网页。请在 Excel 中打开并另存为 .xlsx 后再打开。",
    );
    expect(await shownIn(page, "E2")).toBe("考核项目");
  });

  it("asks no machine but its own for anything, and reports no error", () => {
    expect(browser.outside).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
