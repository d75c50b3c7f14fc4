import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { pane } from "./book";
import { type Browser, inChromium, picture } from "./chromium";
import { barriers, focused, openNarrowPane, overflows } from "./narrow-pane";

const openBrowser = inChromium();

describe("the pane at 320 pixels", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser({ width: 320, height: 720 });
    page = await openNarrowPane(browser);
  });
  afterAll(() => browser.close());

  it("offers what it found, and one thing to do", async () => {
    await pane(page).getByText("120 条记录").first().waitFor();
    await picture(page, "pane-setup");
    expect(await overflows(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
  });

  it("shows what each column was taken for, and takes a person's word for it", async () => {
    await pane(page).getByText("“台账”认出的列").click();
    const quantity = pane(page).getByLabel("F 列“数量”是什么");
    expect(await quantity.inputValue()).toBe("count");
    await picture(page, "pane-columns");
    expect(await overflows(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
    for (const [meaning, value] of [
      ["不读", ""],
      ["次数", "count"],
    ] as const) {
      await quantity.selectOption({ label: meaning });
      await pane(page).getByText("正在读取工作簿").waitFor({ state: "detached" });
      await pane(page).getByText("裁定与答复", { exact: true }).first().waitFor();
      expect(await quantity.inputValue()).toBe(value);
    }
    await pane(page).getByText("“台账”认出的列").click();
  });

  it("cannot begin without a sheet, and says why", async () => {
    const own = ["台账", "花名册", "裁定与答复"];
    for (const name of own) await pane(page).getByLabel(name, { exact: true }).uncheck();
    expect(await pane(page).getByRole("button", { name: "开始评分" }).isDisabled()).toBe(true);
    expect(await pane(page).getByRole("alert").innerText()).toBe("请至少选一张工作表。");
    for (const name of own) await pane(page).getByLabel(name, { exact: true }).check();
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
    // Past the order and the teams.
    for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane(page)
      .getByRole("heading", { name: /许志远/ })
      .waitFor();
    await picture(page, "pane-person");
    expect(await overflows(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
  });

  it("goes on from a new page's heading, and on Escape back to where it came from", async () => {
    expect(await focused(page)).toMatch(/^h1 许志远/);
    await page.keyboard.press("Escape");
    await pane(page).getByRole("searchbox").waitFor();
    expect(await focused(page)).toMatch(/^button \d+许志远/);
    await pane(page).getByRole("button", { name: "设置" }).press("Enter");
    await pane(page).getByRole("button", { name: "公式助手…" }).press("Enter");
    await pane(page).getByRole("heading", { name: "公式助手" }).waitFor();
    expect(await focused(page)).toBe("h1 公式助手");
    await pane(page).getByLabel("函数", { exact: true }).focus();
    await page.keyboard.press("Escape");
    await pane(page).getByRole("button", { name: "返回上次的结果" }).waitFor();
    expect(await focused(page)).toBe("button 公式助手…");
    await pane(page).getByRole("button", { name: "返回上次的结果" }).press("Enter");
    await pane(page).getByRole("searchbox").waitFor();
    expect(await focused(page)).toBe("button 设置");
  });

  it("says why nobody is listed, and lists everybody again", async () => {
    await pane(page).getByRole("searchbox").fill("没有这个人");
    await pane(page).getByText("没有找到“没有这个人”").waitFor();
    expect(await barriers(page)).toEqual([]);
    await pane(page).getByRole("button", { name: "显示全部" }).press("Enter");
    // 25 people and their three teams.
    expect(await pane(page).getByRole("listitem").count()).toBe(28);
  });

  it("asks one question at a time, and an answer changes the score", async () => {
    await pane(page)
      .getByRole("tab", { name: /待确认/ })
      .click();
    const card = pane(page).getByRole("region", { name: /^第 \d+ 项/ });
    while ((await card.getByText("工位摆放绿植").count()) === 0)
      await card.getByRole("button", { name: "跳过" }).click();
    await card.getByRole("button", { name: "转到 台账!E57" }).waitFor();
    await picture(page, "pane-question");
    expect(await overflows(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
    await card.getByRole("radio").first().check();
    await card.getByRole("button", { name: "确定" }).press("Enter");
    await pane(page).getByText("答复已计入本窗格").waitFor();
    await card.waitFor();
    expect(await focused(page)).toMatch(/^h2 第 \d+ 项/);
    expect(await pane(page).getByText("工位摆放绿植").count()).toBe(0);
    await pane(page).getByRole("tab", { name: "变化 1" }).click();
    await pane(page).getByText(" → ").waitFor();
    await picture(page, "pane-changes");
    expect(await barriers(page)).toEqual([]);
  });

  it("draws charts that read as tables", async () => {
    await pane(page).getByRole("tab", { name: "图表" }).click();
    const sections = pane(page).getByRole("table", { name: "各分类扣分" });
    expect(await sections.getByRole("row", { name: /^现场管理 [\d.]+ 分$/ }).count()).toBe(1);
    await picture(page, "pane-charts");
    expect(await overflows(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
  });

  it("brings the sheets up to date, and lists a team by deductions", async () => {
    await pane(page).getByRole("button", { name: "更新结果" }).click();
    await pane(page).getByText("答复已计入本窗格").waitFor({ state: "detached" });
    await pane(page).getByLabel("排序").selectOption("按扣分");
    await pane(page).getByRole("combobox", { name: "组别" }).selectOption({ index: 1 });
    const team = await pane(page).getByRole("combobox", { name: "组别" }).inputValue();
    const rows = await pane(page).getByRole("listitem").allInnerTexts();
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) expect(row).toContain(team);
    const deducted = rows.map((row) => Number(/扣 ([\d.]+) 分/.exec(row)?.[1] ?? 0));
    expect(deducted).toEqual(deducted.toSorted((a, b) => b - a));
  });

  it("builds formulas, and leads back to the results without scoring again", async () => {
    await pane(page).getByRole("button", { name: "设置" }).click();
    await pane(page).getByRole("button", { name: "公式助手…" }).click();
    await pane(page).getByLabel("函数", { exact: true }).waitFor();
    await picture(page, "pane-builder");
    expect(await overflows(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
    await pane(page).getByRole("button", { name: "返回", exact: true }).click();
    await pane(page).getByRole("button", { name: "返回上次的结果" }).click();
    await pane(page).getByRole("tab", { name: "排名" }).waitFor();
  });
});

describe("the pane in the dark and in forced colours", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser({ width: 320, height: 720 }, "dark");
    page = await openNarrowPane(browser);
  });
  afterAll(() => browser.close());

  /** In dark, then as Windows paints it for people who need contrast. */
  async function looked(name: string): Promise<string[]> {
    await picture(page, `dark-${name}`);
    const found = await barriers(page);
    await page.emulateMedia({ forcedColors: "active" });
    await picture(page, `contrast-${name}`);
    const inContrast = await barriers(page);
    await page.emulateMedia({ forcedColors: "none" });
    return [...found, ...inContrast];
  }

  it("can be read on every page", async () => {
    await pane(page).getByText("“台账”认出的列").click();
    expect(await looked("setup")).toEqual([]);
    await pane(page).getByRole("button", { name: "开始评分" }).click();
    await pane(page).getByRole("searchbox").waitFor();
    expect(await looked("ranking")).toEqual([]);
    await pane(page).getByRole("tab", { name: "图表" }).click();
    expect(await looked("charts")).toEqual([]);
    await pane(page)
      .getByRole("tab", { name: /待确认/ })
      .click();
    expect(await looked("questions")).toEqual([]);
    await pane(page).getByRole("tab", { name: "排名" }).click();
    await pane(page).getByRole("listitem").getByRole("button").nth(5).click();
    await pane(page).getByRole("heading", { name: "扣分与加分明细" }).waitFor();
    expect(await looked("person")).toEqual([]);
  });

  it("can be read while formulas and rules are made", async () => {
    await page.keyboard.press("Escape");
    await pane(page).getByRole("button", { name: "设置" }).click();
    await pane(page).getByRole("button", { name: "公式助手…" }).click();
    await pane(page).getByLabel("考核规则", { exact: true }).fill("outbound");
    await pane(page).getByText("没有这套规则").waitFor();
    expect(await looked("builder")).toEqual([]);
    await pane(page).getByRole("button", { name: "返回", exact: true }).click();
    await pane(page).getByRole("button", { name: "新建规则…" }).click();
    await pane(page).getByLabel("规定的原文").fill("1、睡觉，每次扣2分。\n2、换班扣2。");
    await pane(page).getByRole("button", { name: "读取条款" }).click();
    await pane(page).getByRole("button", { name: /换班/ }).click();
    await pane(page).getByText("更多：条件").click();
    await pane(page).getByLabel("数额").fill("很多");
    await pane(page).getByRole("button", { name: "确定" }).click();
    await pane(page).getByRole("alert").waitFor();
    expect(await looked("reading")).toEqual([]);
  });
});

describe("the pane's policy", () => {
  let browser: Browser;
  let elsewhere: Server;
  const arrived: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser({ width: 320, height: 720 });
    elsewhere = createServer(({ url = "" }, response) => {
      arrived.push(url);
      response.end();
    });
    await new Promise<void>((resolve) => void elsewhere.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    elsewhere.close();
    await browser.close();
  });

  it.each(["taskpane.html", "workbench/pane.html", "workbench/index.html"])(
    "lets %s send nothing to another machine, whatever its code may try",
    async (file) => {
      const page = await browser.context.newPage();
      await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
      await page.goto(`${browser.address}/${file}`);
      const { port } = elsewhere.address() as AddressInfo;
      const refused = await page.evaluate(sendAnyway, `http://127.0.0.1:${port}/scores`);
      expect(refused.toSorted()).toEqual(["connect-src", "img-src", "script-src-elem"]);
      expect(arrived).toEqual([]);
      await page.close();
    },
  );
});

/** Tries three ways out; @returns the rules of the policy that closed them. */
function sendAnyway(address: string): Promise<string[]> {
  const refused: string[] = [];
  const told = new Promise<string[]>((resolve) => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      if (!blockedURI.startsWith(address)) return;
      refused.push(effectiveDirective);
      if (refused.length === 3) resolve(refused);
    });
  });
  void fetch(address, { method: "POST", body: "scores" }).catch(() => undefined);
  new Image().src = `${address}.png`;
  const script = document.createElement("script");
  script.src = `${address}.js`;
  document.head.append(script);
  return told;
}

describe("the add-in's own page outside Excel", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser({ width: 360, height: 720 }, "dark");
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

  it("says what to do where its own files cannot be loaded", async () => {
    const page = await browser.context.newPage();
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    await page.route("**/taskpane.js", (route) => route.abort());
    await page.goto(`${browser.address}/taskpane.html`);
    await page.getByRole("alert").filter({ hasText: "没能装入" }).waitFor();
    await picture(page, "pane-not-loaded");
    expect(await page.getByText("正在启动").count()).toBe(0);
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
