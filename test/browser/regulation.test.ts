import type { Page } from "playwright-core";
import { paragraph, wordFile } from "../app/regulation-file/word-file";
import { pane } from "./book";
import { type Browser, inChromium, picture } from "./chromium";
import { barriers, focused, openNarrowPane, overflows } from "./narrow-pane";

const openBrowser = inChromium();

const regulation = `前台值班考核办法
每月基准分为100分。
一、纪律（20分）
1、值班时间睡觉，每次扣2分。
2、钥匙没有登记，发现一次扣0.5-1分。
3、私自换班扣2。
4、聊天扣1。
二、礼貌
1、与来访者争吵，每宗罚款50元，并通报批评。
2、收到书面表扬，每次奖励3分。`;

const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

describe("a new rulebook at 320 pixels", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser({ width: 320, height: 720 });
    page = await openNarrowPane(browser);
  });
  afterAll(() => browser.close());

  const button = (name: string | RegExp) => pane(page).getByRole("button", { name });
  const sound = async (name: string): Promise<void> => {
    await picture(page, name);
    expect(await overflows(page)).toBe(false);
    expect(await barriers(page)).toEqual([]);
  };

  it("is pasted, and nothing leaves the machine", async () => {
    await pane(page).getByText("120 条记录").first().waitFor();
    await button("新建规则…").click();
    expect(await button("读取条款").isDisabled()).toBe(true);
    await sound("regulation-source");
    await pane(page).getByLabel("规定的原文").fill(regulation);
    await button("读取条款").click();
    await button(/值班时间睡觉/).waitFor();
    expect(browser.outside).toEqual([]);
  });

  it("shows each line with its reading in words, and asks where the text leaves something open", async () => {
    const said = await Promise.all(
      [/值班时间睡觉/, /钥匙没有登记/, /来访者争吵/, /书面表扬/].map((name) =>
        button(name).innerText(),
      ),
    );
    expect(said[0]).toContain("扣 2 分／次");
    expect(said[0]).toContain("有把握");
    expect(said[1]).toContain("扣 0.5–1 分／次");
    expect(said[2]).toContain("扣 50 元／宗；通报");
    expect(said[3]).toContain("奖 3 分／次");
    const asked = await button(/私自换班/).innerText();
    expect(asked).toContain("请确认");
    expect(asked).toContain("没有写单位");
    await sound("regulation-draft");
  });

  it("takes a reading as it stands by one click, goes on to the next question, and back again", async () => {
    await pane(page).getByText("只看请确认的 2 条").click();
    expect(await button(/值班时间睡觉/).count()).toBe(0);
    expect(await pane(page).locator("mark").allInnerTexts()).toEqual(["扣2", "扣1"]);
    await button("对，就是这样").first().click();
    expect(await focused(page)).toMatch(/^button 对，就是这样/);
    await pane(page).getByText("只看请确认的 1 条").waitFor();
    await button("撤销上一步").click();
    await sound("regulation-questions");
    await button("这 2 条都对").click();
    await button(/值班时间睡觉/).waitFor();
    await button("撤销上一步").click();
    await pane(page).getByText("只看请确认的 2 条").waitFor();
  });

  it("gets a clause by hand, loses it again, and gives its section another maximum", async () => {
    await button("在“礼貌”里加一条").click();
    await page.keyboard.type("冷淡");
    await pane(page).getByLabel("数额").fill("5");
    await pane(page).getByText("更多：条件").click();
    await pane(page).getByLabel("时限").fill("尽快");
    expect(await pane(page).getByRole("alert").innerText()).toContain("每天 10:00");
    await pane(page).getByLabel("时限").fill("每月 5 日前，遇休息日顺延至下一工作日");
    await sound("regulation-added");
    await button("确定").click();
    expect(await button(/冷淡/).innerText()).toContain("时限：每月 5 日，遇节假日顺延");
    await button(/冷淡/).click();
    await button("删去这一条").click();
    await button(/冷淡/).waitFor({ state: "detached" });
    await button("修改分类“礼貌”").click();
    await pane(page).getByLabel("最多扣").fill("60");
    await sound("regulation-section");
    await button("确定").click();
    await pane(page).getByText("最多扣 60").waitFor();
  });

  it("takes a correction by click and by key, refuses what is no figure, and counts the questions left", async () => {
    await button(/私自换班/).focus();
    await page.keyboard.press("Enter");
    await pane(page).getByLabel("数额").fill("很多");
    await button("确定").click();
    expect(await pane(page).getByRole("alert").innerText()).toBe("请填不小于 0 的数字。");
    await page.keyboard.press("Escape");
    await pane(page).getByLabel("数额").waitFor({ state: "detached" });
    expect(await focused(page)).toMatch(/^button 3、私自换班/);
    await page.keyboard.press("Enter");
    await pane(page).getByLabel("数额").fill("1");
    await pane(page).getByLabel("至（可不填）").fill("3");
    await pane(page).getByLabel("每", { exact: true }).selectOption({ label: "天" });
    await button(/私自换班/).scrollIntoViewIfNeeded();
    await sound("regulation-editor");
    await button("确定").click();
    const amended = await button(/私自换班/).innerText();
    expect(amended).toContain("扣 1–3 分／天");
    expect(amended).toContain("已确认");
    expect(amended).not.toContain("没有写单位");
  });

  it("sets steps, a maximum, a multiplier and sanctions under 更多", async () => {
    await button(/书面表扬/).click();
    await pane(page).getByText("更多：条件").click();
    await button("加一档").click();
    await pane(page).getByLabel("第 1 档的情形").fill("来信");
    await pane(page).getByLabel("数额").fill("3");
    await pane(page).getByLabel("每月最多").fill("9");
    await pane(page).getByLabel("加重的倍数").fill("2");
    await pane(page).getByLabel("加重的情形").fill("登报");
    await pane(page).getByLabel("警告", { exact: true }).scrollIntoViewIfNeeded();
    await sound("regulation-more");
    await button("确定").click();
    const said = await button(/书面表扬/).innerText();
    expect(said).toContain("来信：奖 3 分／次");
    expect(said).toContain("最多 9 分");
    expect(said).toContain("已确认");
  });

  it("refuses an amount above the section's most", async () => {
    await button(/值班时间睡觉/).click();
    await pane(page).getByLabel("数额").fill("21");
    await button("确定").click();
    expect(await pane(page).getByRole("alert").innerText()).toContain("不能超过本分类的上限");
    await button(/值班时间睡觉/).click();
    expect(await button(/值班时间睡觉/).innerText()).toContain("扣 2 分／次");
  });

  it("is saved onto a sheet, chosen, and scored by", async () => {
    expect(await pane(page).getByLabel("规则名称").inputValue()).toBe("前台值班考核办法");
    await pane(page).getByLabel("规则名称").fill("前台值班");
    await pane(page).getByLabel("版本").fill("2026 试行");
    expect(await pane(page).getByLabel("基准分").inputValue()).toBe("100");
    await button("保存为规则表").click();
    const choice = pane(page).getByLabel("考核规则", { exact: true }).first();
    await pane(page).getByText("2026 试行 版").waitFor();
    expect(await choice.inputValue()).toBe("sheet:考核规则");
    await pane(page).getByText("考核规则表", { exact: true }).waitFor();
    await sound("regulation-saved");
    await button("修改规则…").click();
    await button(/值班时间睡觉/).click();
    await pane(page).getByLabel("数额").fill("4");
    await button("确定").click();
    await button("保存为规则表").click();
    await button("开始评分").click();
    await pane(page).getByRole("searchbox").waitFor();
    expect(browser.errors).toEqual([]);
  });

  it("comes from a Word file, whose numbers Word does not write down", async () => {
    await page.reload();
    page = await openNarrowPane(browser);
    await button("新建规则…").click();
    const body = [
      paragraph("门卫值班考核办法"),
      paragraph("纪律", [1, 0]),
      paragraph("值班时间睡觉，每次扣2分。", [1, 1]),
      paragraph("钥匙没有登记，每次扣1分。", [1, 1]),
    ].join("");
    const lists = [
      [
        ["chineseCounting", "%1、"],
        ["decimal", "%2."],
      ],
    ] as const;
    const buffer = Buffer.from(wordFile(body, lists));
    const file = pane(page).locator('input[type="file"]');
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(new URL(request.url()).pathname));
    await file.setInputFiles({ name: "办法.docx", mimeType: wordType, buffer });
    await button(/钥匙没有登记/).waitFor();
    // The library for Word files is fetched only now.
    expect(scripts).toContain("/taskpane-docx.js");
    expect(await button(/钥匙没有登记/).innerText()).toMatch(/^2\. 钥匙没有登记，每次扣1分。/);
    expect(await button(/钥匙没有登记/).innerText()).toContain("扣 1 分／次");
    expect(await pane(page).getByText("纪律", { exact: true }).isVisible()).toBe(true);
    await button("改原文").click();
    expect(await pane(page).getByLabel("规定的原文").inputValue()).toContain("一、 纪律\n1. 值班");
    await file.setInputFiles({ name: "旧.doc", mimeType: "application/msword", buffer });
    await pane(page).getByText("“旧.doc”不是 .docx 文件").waitFor();
    await file.setInputFiles({ name: "坏.docx", mimeType: wordType, buffer: Buffer.from("PK") });
    await pane(page).getByText("无法读取文件“坏.docx”").waitFor();
    expect(browser.outside).toEqual([]);
  });
});
