import { suggestRulebook, surveyWorkbook } from "../../src/app";
import { openInOffice, workbookOf } from "../excel/workbook";
import { outboundAgent, sampleWorkbook } from "./sample";

test("the sample's ledger and roster are recognised, its notes hold no records", async () => {
  await openInOffice(sampleWorkbook());
  const survey = await surveyWorkbook(outboundAgent());
  expect(survey.periods).toEqual(["2026-03"]);
  expect(survey.sheets.map(({ name, records }) => [name, records])).toEqual([
    ["台账", 120],
    ["花名册", 0],
    ["说明", 0],
  ]);
  expect(survey.sheets[0]?.layouts[0]).toMatchObject({
    columns: {
      date: "A",
      employee_id: "B",
      employee_name: "C",
      clause_item: "E",
      points_deducted: "G",
    },
  });
  expect(survey.people).toBe(25);
});

test("the sample's one unknown item is asked about, at its cell", async () => {
  await openInOffice(sampleWorkbook());
  const { issues } = await surveyWorkbook(outboundAgent());
  const unknown = issues.filter(({ code }) => code === "unknownClause");
  expect(unknown.map(({ sheet, text }) => [sheet, text])).toEqual([["台账", "工位摆放绿植"]]);
});

test("a rulebook is suggested when it explains every record, and only then", async () => {
  const header = ["日期", "姓名", "考核项目"];
  await openInOffice(workbookOf({ 台账: [header, ["2026-03-02", "张三", "打私人电话"]] }));
  const rulebook = outboundAgent();
  const foreign = { ...rulebook, id: "other", sections: [] };
  expect(await suggestRulebook([foreign, rulebook])).toBe(rulebook);
  expect(await suggestRulebook([rulebook, { ...rulebook }])).toBeNull();
  expect(await suggestRulebook([foreign])).toBeNull();
});
