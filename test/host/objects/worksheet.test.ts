import { emptyCell } from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { violations } from "../xlsx/validator";
import { refusal, withOffice } from "../protocol/office";

const given = withOffice();
const names = () => given.host.workbook.sheets.map((sheet) => sheet.name);

test.each([
  ["32 characters", "考".repeat(32)],
  ["a colon", "3:5"],
  ["a bracket", "[1]"],
  ["an apostrophe at its end", "it'"],
  ["nothing", ""],
  ["the reserved word", "History"],
])("a sheet's name with %s is refused", async (_says, name) => {
  const error = await refusal(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().name = name;
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
  expect(names()).toStrictEqual(["Sheet1"]);
});

test("a name that another sheet has, in whatever case, is refused", async () => {
  const error = await refusal(async (context) => {
    context.workbook.worksheets.add("SHEET1");
    await context.sync();
  });
  expect(error.code).toBe("ItemAlreadyExists");
});

test("sheets are moved by their position and deleted", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("二").position = 0;
    worksheets.add("三");
    await context.sync();
    expect(names()).toStrictEqual(["二", "Sheet1", "三"]);
    worksheets.getItem("Sheet1").delete();
    await context.sync();
    expect(names()).toStrictEqual(["二", "三"]);
  });
});

test("the last sheet that can be seen can be neither deleted nor hidden", async () => {
  const remove = await refusal(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    await context.sync();
  });
  const hide = await refusal(async (context) => {
    context.workbook.worksheets.getFirst().visibility = "Hidden";
    await context.sync();
  });
  expect([remove.code, hide.code]).toStrictEqual(["InvalidOperation", "InvalidOperation"]);
});

test("no sheet is added where the workbook's structure is protected", async () => {
  given.host.workbook.structureProtected = true;
  const error = await refusal(async (context) => {
    context.workbook.worksheets.add("新");
    await context.sync();
  });
  expect(error.code).toBe("AccessDenied");
});

test("panes are frozen at rows, at a block, and let go", async () => {
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject();
    rows.load("address");
    await context.sync();
    expect(rows.address).toBe("Sheet1!1:2");
    freezePanes.freezeAt("A1:B3");
    await context.sync();
    expect(given.host.workbook.active.frozen).toStrictEqual({ rows: 3, columns: 2 });
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    none.load("address");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});

test("filter buttons are put on a block and taken away", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.autoFilter.apply(sheet.getRange("A1:C9"));
    sheet.autoFilter.load("enabled");
    await context.sync();
    expect(sheet.autoFilter.enabled).toBe(true);
    expect(given.host.workbook.active.autoFilter).toStrictEqual({
      row: 0,
      column: 0,
      rows: 9,
      columns: 3,
    });
    sheet.autoFilter.remove();
    await context.sync();
    expect(given.host.workbook.active.autoFilter).toBeNull();
  });
});

test("a name stands for cells, and can be asked for where it may be missing", async () => {
  await Excel.run(async (context) => {
    const { workbook } = context;
    workbook.names.add("记录", workbook.worksheets.getActiveWorksheet().getRange("A1:C9"), "本月");
    const [name, missing] = [
      workbook.names.getItemOrNullObject("记录"),
      workbook.names.getItemOrNullObject("无"),
    ];
    name.load("formula,value,type,comment");
    const cells = name.getRange();
    cells.load("address");
    missing.load("name");
    await context.sync();
    expect([name.formula, name.value, name.type, name.comment]).toStrictEqual([
      "=Sheet1!$A$1:$C$9",
      "Sheet1!A1:C9",
      "Range",
      "本月",
    ]);
    expect(cells.address).toBe("Sheet1!A1:C9");
    expect(missing.isNullObject).toBe(true);
    name.delete();
    await context.sync();
    expect(given.host.workbook.names).toStrictEqual([]);
  });
});

test("a formula spills, and its reach can be asked for", async () => {
  given.host.functions.setMetadata([{ id: "PAIR", name: "PAIR", parameters: [] }]);
  CustomFunctions.associate("PAIR", () => [["甲", 98]]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").formulas = [["=PAIR()"]];
    await context.sync();
    const spilled = sheet.getRange("A1").getSpillingToRangeOrNullObject();
    spilled.load("address,values");
    const dependent = sheet.getRange("D1");
    dependent.formulas = [["=B1*2"]];
    dependent.load("values");
    await context.sync();
    expect([spilled.address, spilled.values]).toStrictEqual(["Sheet1!A1:B1", [["甲", 98]]]);
    expect(dependent.values).toStrictEqual([[196]]);
  });
});

/** The workbook as it comes back from a file that is sound by Microsoft's rules. */
function kept() {
  const saved = saveXlsx(given.host.workbook);
  expect(violations(saved)).toStrictEqual([]);
  return openXlsx(saved, "again.xlsx");
}

test("a conversation about a cell is answered, resolved, kept in the file and moved with its cell", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const comment = sheet.comments.add("B2", "请核对");
    const reply = comment.replies.add("已核对");
    comment.resolved = true;
    comment.replies.add("作废").delete();
    comment.load("content,resolved,authorName,creationDate,contentType");
    reply.load("content,resolved");
    const place = comment.getLocation();
    place.load("address");
    await context.sync();
    expect([comment.content, comment.resolved, comment.contentType]).toStrictEqual([
      "请核对",
      true,
      "Plain",
    ]);
    expect([reply.content, reply.resolved, place.address]).toStrictEqual([
      "已核对",
      true,
      "Sheet1!B2",
    ]);
    expect(comment.creationDate).toBeInstanceOf(Date);
    sheet.getRange("1:1").insert("Down");
    await context.sync();
  });
  const { threads } = given.host.workbook.active;
  expect(threads).toMatchObject([{ row: 2, column: 1, text: "请核对" }]);
  const again = kept().active;
  expect(
    again.threads.map(({ text, replies, resolved }) => [text, replies.length, resolved]),
  ).toEqual([["请核对", 1, true]]);
  expect(again.notes.get("2,1")).toContain("Comment:\n    请核对\nReply:\n    已核对");
});

test("persons are named in comments; a cell takes no second one, and a comment that is gone is missing", async () => {
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    const content = {
      mentions: [{ id: 0, name: "王组长", email: "wang@example.com" }],
      richContent: '<at id="0">王组长</at> 请看',
    };
    const comment = comments.add("Sheet1!A1", content, "Mention");
    comment.load("content,richContent,mentions");
    await context.sync();
    expect(comment.content).toBe("@王组长 请看");
    expect(comment.richContent).toBe(content.richContent);
    expect(comment.mentions).toStrictEqual(content.mentions);
  });
  expect(kept().active.threads[0]?.mentions).toStrictEqual([
    { name: "王组长", email: "wang@example.com", start: 0, length: 4 },
  ]);
  const second = await refusal(async (context) => {
    context.workbook.comments.add("Sheet1!A1", "又");
    await context.sync();
  });
  const missing = await refusal(async (context) => {
    context.workbook.comments.getItemByCell("Sheet1!A1").delete();
    context.workbook.comments.getItemByCell("Sheet1!A1").load("content");
    await context.sync();
  });
  expect([second.code, missing.code]).toStrictEqual(["InvalidOperation", "ItemNotFound"]);
  expect(given.host.workbook.active.notes.size).toBe(0);
});

test("a workbook and its sheets keep what is said of them", async () => {
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "三月考核";
    properties.company = "示例公司";
    properties.custom.add("期间", "2026-03");
    properties.custom.add("人数", 12);
    properties.custom.add("期间", "2026-04");
    const sheet = context.workbook.worksheets.getFirst();
    sheet.customProperties.add("来源", "导出");
    properties.load("title,author");
    properties.custom.load("items/key,items/value,items/type");
    await context.sync();
    expect([properties.title, properties.author]).toStrictEqual(["三月考核", ""]);
    expect(
      properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type]),
    ).toStrictEqual([
      ["期间", "2026-04", "String"],
      ["人数", 12, "Number"],
    ]);
  });
  const book = kept();
  expect(book.properties).toMatchObject({ title: "三月考核", company: "示例公司" });
  expect(book.customProperties.get("人数")).toStrictEqual({ type: "Number", value: 12 });
  expect(book.active.customProperties.get("来源")).toBe("导出");
});

test("XML that an add-in keeps is found by namespace, replaced and taken out", async () => {
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add("<规则 xmlns='urn:kpi'><条/></规则>");
    parts.add("<other/>");
    const own = parts.getByNamespace("urn:kpi");
    const count = own.getCount();
    const only = own.getOnlyItem();
    only.load("id,namespaceUri");
    part.load("id");
    await context.sync();
    expect([count.value, only.id, only.namespaceUri]).toStrictEqual([1, part.id, "urn:kpi"]);
    part.setXml("<规则 xmlns='urn:kpi'/>");
    await context.sync();
    const [first, second] = kept().xmlParts;
    expect([first?.xml, second?.xml]).toStrictEqual(["<规则 xmlns='urn:kpi'/>", "<other/>"]);
    only.delete();
    const gone = parts.getItemOrNullObject(part.id);
    gone.load("id");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
  const error = await refusal(async (context) => {
    context.workbook.customXmlParts.add("<open>");
    await context.sync();
  });
  expect(error.code).toBe("InvalidArgument");
});

test("functions of Excel are called without a cell, in the workbook's own calendar", async () => {
  const { workbook } = given.host;
  workbook.active.put(0, 0, { ...emptyCell, value: 3 });
  workbook.active.put(1, 0, { ...emptyCell, value: 4 });
  const results = () =>
    Excel.run(async (context) => {
      const column = context.workbook.worksheets.getFirst().getRange("A1:A2");
      const { functions } = context.workbook;
      const all = [
        functions.date(2000, 1, 1),
        functions.sum(column, 5),
        functions.countIf(column, ">3"),
        functions.rank_Eq(3, column),
        functions.substitute('a"b', '"', "-"),
      ].map((result) => result.load("value,error"));
      const failed = functions.match(9, column, 0).load("value,error");
      await context.sync();
      return [...all.map(({ value }) => value as unknown), failed.error];
    });
  expect(await results()).toEqual([36_526, 12, 1, 2, "a-b", "#N/A"]);
  workbook.date1904 = true;
  expect((await results())[0]).toBe(35_064);
  workbook.date1904 = false;
});
