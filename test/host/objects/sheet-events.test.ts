import { eventsSent, withOffice } from "../protocol/office";

withOffice();

test("whoever listens is told of looks that changed and of formulas calculated", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B1").formulas = [["=A1*2"]];
    await context.sync();
    await eventsSent();
    sheet.onFormatChanged.add(async ({ address }) => {
      told.push(`look ${address}`);
      return Promise.resolve();
    });
    context.workbook.worksheets.onCalculated.add(async ({ worksheetId }) => {
      told.push(worksheetId === "" ? "nowhere" : "calculated");
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1:A2").format.fill.color = "#FFEE00";
    sheet.getRange("A1").values = [[4]];
    await context.sync();
    await eventsSent();
  });
  expect(told).toEqual(["look A1:A2", "calculated"]);
});

test("a sheet tells when another comes in front of it", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const second = worksheets.add("二");
    const first = worksheets.getItem("Sheet1");
    first.onDeactivated.add(async () => {
      told.push("left");
      return Promise.resolve();
    });
    await context.sync();
    second.activate();
    await context.sync();
    await eventsSent();
  });
  expect(told).toEqual(["left"]);
});
