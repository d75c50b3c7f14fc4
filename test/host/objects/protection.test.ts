import { legacyHash } from "../../../src/host/model";
import { refusal, withOffice } from "../protocol/office";

const given = withOffice();
const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

const refused = async (work: (sheet: Excel.Worksheet) => void): Promise<string> => {
  const error = await refusal(async (context) => {
    work(first(context));
    await context.sync();
  });
  return error.code;
};

async function protect(options?: Excel.WorksheetProtectionOptions, password?: string) {
  await Excel.run(async (context) => {
    first(context).protection.protect(options, password);
    await context.sync();
  });
}

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
  ["formulas", (sheet) => (sheet.getRange("A1:B1").formulas = [["=1", "=2"]])],
  ["contents cleared", (sheet) => sheet.getRange("A1").clear("Contents")],
  ["a link", (sheet) => (sheet.getRange("A1").hyperlink = { address: "https://a.example" })],
  ["looks", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
  ["a width", (sheet) => (sheet.getRange("A1").format.columnWidth = 90)],
  ["hidden rows", (sheet) => (sheet.getRange("1:1").rowHidden = true)],
  ["merged cells", (sheet) => sheet.getRange("A1:B1").merge()],
  ["a filter", (sheet) => sheet.autoFilter.apply("A1:B2")],
  ["print set-up", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
])("a protected sheet refuses %s", async (_says, work) => {
  await protect();
  expect(await refused(work)).toBe("AccessDenied");
});

test("cells that are not locked take values, formats where the options allow them", async () => {
  const { workbook } = given.host;
  const cell = workbook.active.cell(1, 1);
  workbook.active.put(1, 1, { ...cell, style: workbook.styles.derive(0, { locked: false }) });
  await protect({ allowFormatCells: true, allowFormatRows: true });
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("B2").values = [[5]];
    sheet.getRange("A1").format.fill.color = "#FFEE00";
    sheet.getRange("1:1").rowHidden = true;
    sheet.protection.load("protected,options");
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options).toMatchObject({
      allowFormatCells: true,
      allowSort: false,
      selectionMode: "Normal",
    });
  });
  expect(workbook.active.value(1, 1)).toBe(5);
  expect(await refused((sheet) => (sheet.getRange("B2:B3").values = [[1], [2]]))).toBe(
    "AccessDenied",
  );
});

test("a protected sheet is not protected twice, and opens to its password only", async () => {
  await protect(undefined, "口令1");
  expect(await refused((sheet) => sheet.protection.protect())).toBe("InvalidOperation");
  expect(await refused((sheet) => sheet.protection.unprotect("wrong"))).toBe("AccessDenied");
  expect(await refused((sheet) => sheet.protection.unprotect())).toBe("AccessDenied");
  await Excel.run(async (context) => {
    first(context).protection.unprotect("口令1");
    first(context).getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(given.host.workbook.active.protected).toBe(false);
});

test("a protected structure takes no new, renamed, moved, hidden or deleted sheet", async () => {
  given.host.workbook.addSheet("二");
  await Excel.run(async (context) => {
    context.workbook.protection.protect("x");
    context.workbook.protection.load("protected");
    await context.sync();
    expect(context.workbook.protection.protected).toBe(true);
  });
  const works: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => (sheet.name = "新"),
    (sheet) => (sheet.position = 1),
    (sheet) => (sheet.visibility = "Hidden"),
    (sheet) => sheet.delete(),
    (sheet) => void sheet.context.workbook.worksheets.add("新"),
    (sheet) => sheet.context.workbook.protection.unprotect("y"),
  ];
  for (const work of works) expect(await refused(work)).toBe("AccessDenied");
  await Excel.run(async (context) => {
    context.workbook.protection.unprotect("x");
    context.workbook.worksheets.add("新");
    await context.sync();
  });
});

// "password" is the example of ECMA-376's own readers: 83AF.
test("passwords are kept as files keep them", () => {
  expect(legacyHash("password")).toBe("83AF");
});

test("a password that a newer file keeps is checked by its own rules", async () => {
  const sheet = given.host.workbook.active;
  sheet.protected = true;
  // SHA-512 of the salt and "kpi" in UTF-16, then once more with the round's number.
  sheet.password = {
    kind: "iterated",
    algorithm: "SHA-512",
    salt: "AAECAwQFBgcICQoLDA0ODw==",
    spins: 1,
    hash: "EZqzAVS+LQFM3QTwSKxdFdm8PEHkZ9mG3ZaOQP3SxBSeA/SFEaQTx/s1UwQ+NcYip5B2P1+w3Qc0fgKBZpN3Aw==",
  };
  expect(await refused((one) => one.protection.unprotect("KPI"))).toBe("AccessDenied");
  await Excel.run(async (context) => {
    first(context).protection.unprotect("kpi");
    await context.sync();
  });
  expect(sheet.protected).toBe(false);
});
