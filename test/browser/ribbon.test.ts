import type { FrameLocator, Page } from "playwright-core";
import { type Scalar, Workbook, emptyCell } from "../../src/host/model";
import { saveXlsx } from "../../src/host/xlsx";
import {
  addressesOf,
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
  await pane(page).getByRole("button", { name: "开始评分" }).waitFor();
});

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
    await ribbon().getByText("评分窗格", { exact: true }).waitFor();
    const labels = await ribbon()
      .locator("> *")
      .evaluateAll((all) => all.map((each) => (each.querySelector("summary") ?? each).textContent));
    expect(labels).toEqual([
      "评分窗格",
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
});

/** Opens a workbook of these sheets; the pane then shows its first page. Those named 锁 are protected. */
async function openBook(
  sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>>,
): Promise<void> {
  const workbook = new Workbook("book.xlsx");
  for (const [name, values] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        if (value !== null) sheet.put(r, c, { ...emptyCell, value });
      }),
    );
    sheet.protected = name.startsWith("锁");
  }
  const buffer = Buffer.from(saveXlsx(workbook));
  await page.locator("input[type=file]").setInputFiles({ name: "book.xlsx", mimeType: "", buffer });
  await page.getByRole("heading", { name: "book.xlsx" }).waitFor();
  await page.getByRole("tab", { name: Object.keys(sheets)[0] ?? "" }).waitFor();
}

/** One built-in rulebook, and only one, has all of these. */
const certain = [
  ["日期", "工号", "姓名", "考核项目", "数量"],
  ["2026-03-02", "1", "张三", "擅自更改客户资料", 1],
  ["2026-03-03", "2", "李四", "上班做与工作无关的事", 2],
];
const results = ["考核汇总", "扣分明细", "待确认", "图表", "运行记录"];

describe("a workbook whose rules are certain", () => {
  it("is scored by the ribbon alone, and the pane shows the results, too", async () => {
    await openBook({ 台账: certain });
    await press("评分窗格");
    await pane(page).getByText("2 条记录").first().waitFor();
    await press("为本工作簿评分");
    await page.getByRole("tab", { name: "考核汇总", selected: true }).waitFor();
    expect(await tabs()).toEqual(["台账", ...results]);
    await pane(page).getByRole("tab", { name: "排名" }).waitFor();
    const rows = await pane(page).getByRole("listitem").allInnerTexts();
    expect(rows.map((row) => /张三|李四/.exec(row)?.[0])).toEqual(["李四", "张三"]);
    await picture(page, "ribbon-scored");
  });

  it("is scored into the same sheets when the button is pressed again", async () => {
    await openSheet(page, "台账");
    await press("为本工作簿评分");
    await page.getByRole("tab", { name: "考核汇总", selected: true }).waitFor();
    expect(await tabs()).toEqual(["台账", ...results]);
  });

  it("is told by the ribbon what was done already", async () => {
    await press("结果", "标出依据");
    expect(await said("highlighted")).toMatch(/^已标出 \d+ 个单元格/);
    await press("结果", "标出依据");
    expect(await said("highlighted-again")).toMatch(/^已标出 \d+ 个单元格/);
    await press("结果", "取消标色");
    await press("结果", "取消标色");
    expect(await said("nothing-highlighted")).toContain("没有标出的单元格");
    await press("发送前", "固定为数值");
    expect(await said("frozen-results")).toMatch(/^已把 \d+ 个公式固定为数值/);
    await press("发送前", "固定为数值");
    expect(await said("nothing-to-freeze")).toContain("没有可以固定的内容");
    await press("发送前", "恢复公式");
    expect(await said("thawed-results")).toMatch(/^已恢复 \d+ 个公式/);
    await press("发送前", "恢复公式");
    expect(await said("nothing-frozen")).toContain("不需要恢复");
  });

  it("is scored by the workbook's own table where it has one", async () => {
    await pane(page).getByRole("button", { name: "设置" }).click();
    await pane(page).getByRole("button", { name: "写成规则表，以便修改" }).click();
    await page.getByRole("tab", { name: "考核规则", selected: true }).waitFor();
    await openSheet(page, "台账");
    await press("为本工作簿评分");
    await page.getByRole("tab", { name: "考核汇总", selected: true }).waitFor();
    const [points = ""] = await addressesOf(page, "得分");
    await goTo(page, `B${Number(points.replace(/\D+/, "")) + 1}`);
    expect(await page.getByLabel("编辑栏").inputValue()).toMatch(/^=KPISCORES\(.*考核规则.*!/);
  });
});

describe("a workbook in which there is nothing to do", () => {
  it("is told so by each button, with a next step", async () => {
    await openBook({ Sheet1: [] });
    await pane(page).getByText("没有认出考核记录").waitFor();
    const nothing = [
      [["为本工作簿评分"], "工作簿里没有任何内容"],
      [["结果", "标出依据"], "还没有评过分"],
      [["结果", "取消标色"], "没有标出的单元格"],
      [["结果", "撤回本次评分"], "没有可以撤回的评分"],
      [["发送前", "固定为数值"], "没有可以固定的内容"],
      [["发送前", "恢复公式"], "不需要恢复"],
    ] as const;
    for (const [path, sentence] of nothing) {
      await press(...path);
      expect(await said(`empty-${path.at(-1)}`)).toContain(sentence);
    }
    await press("插入模板", "考核台账");
    await page.getByRole("tab", { name: "考核台账", selected: true }).waitFor();
    await press("插入模板", "考核台账");
    await page.getByRole("tab", { name: "考核台账 (2)", selected: true }).waitFor();
  });

  it("is scored where a sheet is protected, whose cells then take no colour", async () => {
    await openBook({ 锁: certain });
    await pane(page).getByText("2 条记录").first().waitFor();
    await press("为本工作簿评分");
    await page.getByRole("tab", { name: "考核汇总", selected: true }).waitFor();
    await press("结果", "标出依据");
    expect(await said("protected")).toContain("工作表“锁”受保护");
  });
});

describe("a sheet without a header", () => {
  it("is understood once a person has said what its columns hold, and a double click scores once", async () => {
    await openBook({
      "3月": [
        ["2026-03-02", "张三", "赵云", "上班做与工作无关的事", 2],
        ["2026-03-03", "李四", "赵云", "擅自更改客户资料", 1],
        ["2026-03-04", "王五", "马超", "上班做与工作无关的事", 3],
      ],
    });
    await pane(page).getByText("下面的表没有表头").waitFor();
    await picture(page, "unheaded-before");
    const start = pane(page).getByRole("button", { name: "开始评分" });
    expect(await start.isDisabled()).toBe(true);
    const column = (letter: string) =>
      pane(page).getByRole("combobox", { name: new RegExp(`^${letter} 列`) });
    await column("B").selectOption({ label: "姓名" });
    await page.getByRole("tab", { name: "裁定与答复" }).waitFor();
    await column("E").selectOption({ label: "次数" });
    await pane(page).getByText("3 条记录").first().waitFor();
    await picture(page, "unheaded-after");
    await start.dblclick();
    await pane(page).getByRole("tab", { name: "排名" }).waitFor();
    expect(await pane(page).getByRole("listitem").count()).toBe(3);
    expect(await tabs()).toEqual(["3月", "裁定与答复", ...results]);
  });

  it("reports no error, and asks nobody but its own machine", () => {
    expect(browser.errors).toEqual([]);
    expect(browser.outside).toEqual([]);
  });
});
