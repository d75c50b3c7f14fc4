import type { FrameLocator, Page } from "playwright-core";
import { goTo, openSheet, openWorkbench, pane, shownIn, typeInto, untilShown } from "./book";
import { type Browser, picture, startBrowser } from "./chromium";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser({ width: 1366, height: 768 });
  page = await browser.context.newPage();
  await openWorkbench(page, browser.address);
  await pane(page).getByRole("button", { name: "开始评分" }).waitFor();
});
afterAll(() => browser.close());

const ribbon = () => page.getByRole("toolbar");

async function press(...path: readonly string[]): Promise<void> {
  for (const name of path) await ribbon().getByText(name, { exact: true }).click();
}

/** What the add-in's window says; closes it. */
async function said(name: string): Promise<string> {
  const window = page.getByRole("dialog");
  const sentence = window.frameLocator("iframe").getByRole("alert");
  await sentence.filter({ hasText: /./ }).waitFor();
  const text = await sentence.innerText();
  await picture(page, `ribbon-${name}`);
  await window.getByRole("button", { name: "知道了" }).click();
  return text;
}

async function fromCellMenu(cell: string, item: string): Promise<void> {
  await page.locator(`[data-cell="${cell}"]`).click({ button: "right" });
  await page.getByRole("menuitem", { name: item }).click();
}

const tabs = () => page.getByRole("tab").allInnerTexts();

describe("the ribbon", () => {
  it("has the buttons of the manifest", async () => {
    await ribbon().getByText("评分", { exact: true }).waitFor();
    const labels = await ribbon()
      .locator("> *")
      .evaluateAll((all) => all.map((each) => (each.querySelector("summary") ?? each).textContent));
    expect(labels).toEqual([
      "评分",
      "为本工作簿评分",
      "插入模板",
      "结果",
      "发送前",
      "公式助手",
      "帮助",
    ]);
    await press("插入模板");
    await picture(page, "ribbon-menu");
    await page.keyboard.press("Escape");
  });

  it("says how the add-in is used", async () => {
    await press("帮助");
    expect(await said("help")).toContain("打开台账");
  });

  it("says which clause the text of a cell means", async () => {
    await fromCellMenu("E4", "这是哪一条");
    expect(await said("which-clause")).toMatch(/^“表达不清”：《.+》第 .+ 条/);
  });

  it("opens a cell's menu by key, and gives the focus back on Escape", async () => {
    await goTo(page, "E4");
    await page.keyboard.press("ContextMenu");
    const items = page.getByRole("menuitem");
    await items.first().waitFor();
    await page.keyboard.press("ArrowUp");
    expect(await items.last().evaluate((item) => item === document.activeElement)).toBe(true);
    await page.keyboard.press("Escape");
    await items.first().waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("editor");
  });

  it("does not score by rules that are not certain, and says where to choose them", async () => {
    await press("为本工作簿评分");
    expect(await said("choose-rulebook")).toContain("无法判断该用哪套考核规则");
    await pane(page).getByRole("button", { name: "开始评分" }).click();
    await page.getByRole("tab", { name: "考核汇总", selected: true }).waitFor();
    expect(await tabs()).toContain("扣分明细");
  });

  it("explains the score of the person in a cell's row", async () => {
    await openSheet(page, "台账");
    await fromCellMenu("C4", "解释这个得分");
    expect(await said("explained")).toMatch(/^吴家豪（上次评分，共 \d+ 条）：/);
  });

  it.each([
    ["考核台账", "考核台账"],
    ["录音质检表", "质检记录"],
    ["月度登记表", "月度登记"],
    ["每日检查表", "现场检查"],
  ])("inserts the form %s and goes to its first row", async (button, sheet) => {
    await press("插入模板", button);
    await page.getByRole("tab", { name: sheet, selected: true }).waitFor();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>(".name-box")?.value === "A3",
    );
    await picture(page, `ribbon-template-${button}`);
    expect(await shownIn(page, "A1")).not.toBe("");
  });

  it("freezes formulas to values and brings them back", async () => {
    await typeInto(page, "L3", '=KPICLAUSE("1.3","outbound-agent")');
    await untilShown(page, "L3", "1.3");
    await press("发送前", "固定为数值");
    expect(await said("frozen")).toMatch(/^已把 \d+ 个公式固定为数值/);
    await goTo(page, "L3");
    const bar = page.getByLabel("编辑栏");
    expect(await bar.inputValue()).not.toContain("KPICLAUSE");
    await press("发送前", "恢复公式");
    expect(await said("thawed")).toMatch(/^已恢复 \d+ 个公式/);
    await goTo(page, "L3");
    expect(await bar.inputValue()).toContain("KPICLAUSE");
  });

  it("takes the run back", async () => {
    await press("结果", "撤回本次评分");
    expect(await said("taken-back")).toContain("已撤回本次评分");
    expect(await tabs()).not.toContain("考核汇总");
  });
});

describe("the formula builder", () => {
  const builder = (): FrameLocator => page.frameLocator('iframe[src="pane.html?page=builder"]');
  const argument = (label: string) => builder().getByLabel(label, { exact: true });

  it("opens from the ribbon and takes an argument from the selection", async () => {
    await openSheet(page, "台账");
    await press("公式助手");
    await argument("函数").waitFor();
    await picture(page, "builder-empty");
    await goTo(page, "A2:I122");
    await builder().getByRole("button", { name: "考核记录：用所选区域" }).click();
    await builder().getByText("=KPISCORE(台账!A2:I122)").waitFor();
    expect(await argument("考核记录").inputValue()).toBe("台账!A2:I122");
  });

  it("says what is wrong with an argument", async () => {
    await argument("考核规则").fill("outbound");
    await builder().getByText("没有这套规则").waitFor();
    expect(
      await builder()
        .getByRole("button", { name: /^插入到/ })
        .isDisabled(),
    ).toBe(true);
    await argument("考核规则").fill("outbound-agent");
    await argument("考核对象").fill("吴家豪");
  });

  it("shows the value that the cell then has, and writes over a filled one only when told", async () => {
    const value = builder().getByRole("region", { name: "公式" });
    await value.getByText(/^\d+(\.\d+)?$/).waitFor();
    const shown = await value.getByText(/^\d+(\.\d+)?$/).innerText();
    await goTo(page, "E4");
    await builder().getByRole("button", { name: "插入到 台账!E4" }).click();
    await builder().getByText("台账!E4 在公式要读取的区域里").waitFor();
    await typeInto(page, "L4", "留着");
    await goTo(page, "L4");
    await builder().getByRole("button", { name: "插入到 台账!L4" }).click();
    await builder().getByText("台账!L4 里已有内容").waitFor();
    expect(await shownIn(page, "L4")).toBe("留着");
    await builder().getByRole("button", { name: "覆盖原有内容" }).click();
    await untilShown(page, "L4", shown);
    await picture(page, "builder-inserted");
  });

  it("reports no error, and asks nobody but its own machine", () => {
    expect(browser.errors).toEqual([]);
    expect(browser.outside).toEqual([]);
  });
});
