import {
  makePackage,
  officeType,
  relationships,
  sharedStrings,
  styleSheet,
  textsOf,
  worksheet,
  zipTexts,
} from "./package";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const MS2006 = "http://schemas.microsoft.com/office/2006/relationships";
const MS2007 = "http://schemas.microsoft.com/office/2007/relationships";
const MS2017 = "http://schemas.microsoft.com/office/2017/10/relationships";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const TC = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const PERSON = "{11111111-2222-3333-4444-555555555555}";
const THREAD = "{AAAAAAAA-BBBB-CCCC-DDDD-EEEEEEEEEEEE}";

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const ledger = worksheet(
  '<row r="1" spans="1:5" ht="24" customHeight="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s" s="1"><v>1</v></c>' +
    '<c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><r><rPr><b/></rPr><t>合</t></r><r><t>计</t></r></is></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2" s="2"><v>46082</v></c><c r="C2"><v>0.5</v></c>' +
    '<c r="D2"><f t="shared" ref="D2:D4" si="0">C2*2</f><v>1</v></c><c r="E2" cm="1"><f t="array" ref="E2:E3">_xlfn.UNIQUE(C2:C4)</f><v>0.5</v></c></row>' +
    '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3" s="2"><v>46083</v></c><c r="C3"><v>1.5</v></c><c r="D3"><f t="shared" si="0"/><v>3</v></c><c r="E3"><v>1.5</v></c></row>' +
    '<row r="4" hidden="1"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#N/A</v></c><c r="C4"><v>1E-3</v></c><c r="D4"><f t="shared" si="0"/><v>0.002</v></c></row>' +
    '<row r="6"><c r="A6"><v>1</v></c><c r="B6"><f t="dataTable" ref="B6:B7" dt2D="0" dtr="0" r1="A6"/><v>7</v></c></row><row r="7"><c r="B7"><v>8</v></c></row>',
  {
    before:
      '<sheetPr codeName="Ledger"><tabColor theme="4"/></sheetPr><dimension ref="A1:E7"/><sheetViews><sheetView tabSelected="1" workbookViewId="0">' +
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="12" customWidth="1"/><col min="3" max="4" width="9" hidden="1"/></cols>',
    after:
      '<sheetProtection sheet="1" password="CC1A" formatCells="0"/><mergeCells count="1"><mergeCell ref="F1:G1"/></mergeCells>' +
      '<conditionalFormatting sqref="C2:C4"><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A4"><formula1>"张三,李四"</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A2" r:id="rId1" tooltip="网页"/><hyperlink ref="A3" location="透视!A1"/></hyperlinks>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/>' +
      '<headerFooter><oddHeader>&amp;C台账</oddHeader></headerFooter><drawing r:id="rId3"/><legacyDrawing r:id="rId4"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
      `<extLst><ext xmlns:x14="${X14}" uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId8"/></x14:slicerList></ext></extLst>`,
  },
);

const chart =
  `<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>台账!$C$2:$C$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const drawing = (id: string): string =>
  `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="3000000" cy="2000000"/>` +
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${officeType("").slice(0, -1)}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`;

const note =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden">' +
  '<v:textbox><br></v:textbox><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape></xml>';

const styles = styleSheet(
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/><name val="等线"/><family val="2"/></font><font><b/><sz val="11"/><color theme="0"/><name val="等线"/><family val="2"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs>',
);

const cache =
  `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${officeType("").slice(0, -1)}" r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:C4" sheet="台账"/></cacheSource>` +
  '<cacheFields count="1"><cacheField name="姓名" numFmtId="0"><sharedItems count="1"><s v="张三"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>';

const metadata =
  `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" cellMeta="1"/></metadataTypes>` +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const sheetParts: Readonly<Record<string, { text: string; type?: string }>> = {
  "xl/worksheets/_rels/sheet1.xml.rels": {
    text: relationships(
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/?a=1&amp;b=2" TargetMode="External"/>',
      relation("rId2", officeType("printerSettings"), "../printerSettings/printerSettings1.bin"),
      relation("rId3", officeType("drawing"), "..\\drawings\\drawing1.xml"),
      relation("rId4", officeType("vmlDrawing"), "/xl/drawings/vmlDrawing1.vml"),
      relation("rId5", officeType("table"), "../tables/table1.xml"),
      relation("rId6", officeType("comments"), "../comments1.xml"),
      relation("rId7", `${MS2017}/threadedComment`, "../threadedComments/threadedComment1.xml"),
      relation("rId8", `${MS2007}/slicer`, "../slicers/slicer1.xml"),
    ),
  },
  "xl/printerSettings/printerSettings1.bin": {
    text: "\u0000\u0001printer",
    type: `${SHEET_ML}.printerSettings`,
  },
  "xl/drawings/drawing1.xml": {
    text: drawing("rId1"),
    type: "application/vnd.openxmlformats-officedocument.drawing+xml",
  },
  "xl/drawings/_rels/drawing1.xml.rels": {
    text: relationships(relation("rId1", officeType("chart"), "../charts/chart1.xml")),
  },
  "xl/charts/chart1.xml": {
    text: chart,
    type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  },
  "xl/drawings/vmlDrawing1.vml": {
    text: note,
    type: "application/vnd.openxmlformats-officedocument.vmlDrawing",
  },
  "xl/tables/table1.xml": {
    text: `<table xmlns="${MAIN}" id="1" name="台账表" displayName="台账表" ref="A1:C4"><autoFilter ref="A1:C4"/><tableColumns count="3"><tableColumn id="1" name="姓名"/><tableColumn id="2" name="日期"/><tableColumn id="3" name="扣分"/></tableColumns></table>`,
    type: `${SHEET_ML}.table+xml`,
  },
  "xl/comments1.xml": {
    text: `<comments xmlns="${MAIN}"><authors><author>tc=${THREAD}</author></authors><commentList><comment ref="A2" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
    type: `${SHEET_ML}.comments+xml`,
  },
  "xl/threadedComments/threadedComment1.xml": {
    text: `<ThreadedComments xmlns="${TC}"><threadedComment ref="A2" dT="2026-03-01T00:00:00.00" personId="${PERSON}" id="${THREAD}"><text>已谈话</text></threadedComment></ThreadedComments>`,
    type: "application/vnd.ms-excel.threadedcomments+xml",
  },
  "xl/slicers/slicer1.xml": {
    text: `<slicers xmlns="${X14}"><slicer name="姓名" cache="切片器_姓名" caption="姓名" rowHeight="241300"/></slicers>`,
    type: "application/vnd.ms-excel.slicer+xml",
  },
  "xl/worksheets/_rels/sheet2.xml.rels": {
    text: relationships(
      relation("rId1", officeType("pivotTable"), "../pivotTables/pivotTable1.xml"),
    ),
  },
  "xl/pivotTables/pivotTable1.xml": {
    text: `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1" dataCaption="值"><location ref="A1:B3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="1"><pivotField axis="axisRow" showAll="0"><items count="2"><item x="0"/><item t="default"/></items></pivotField></pivotFields></pivotTableDefinition>`,
    type: `${SHEET_ML}.pivotTable+xml`,
  },
  "xl/pivotTables/_rels/pivotTable1.xml.rels": {
    text: relationships(
      relation(
        "rId1",
        officeType("pivotCacheDefinition"),
        "../pivotCache/pivotCacheDefinition1.xml",
      ),
    ),
  },
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": {
    text: relationships(
      relation("rId1", officeType("pivotCacheRecords"), "pivotCacheRecords1.xml"),
    ),
  },
  "xl/pivotCache/pivotCacheRecords1.xml": {
    text: `<pivotCacheRecords xmlns="${MAIN}" count="1"><r><x v="0"/></r></pivotCacheRecords>`,
    type: `${SHEET_ML}.pivotCacheRecords+xml`,
  },
  "xl/chartsheets/_rels/sheet1.xml.rels": {
    text: relationships(relation("rId1", officeType("drawing"), "../drawings/drawing2.xml")),
  },
  "xl/drawings/drawing2.xml": {
    text: drawing("rId1"),
    type: "application/vnd.openxmlformats-officedocument.drawing+xml",
  },
  "xl/drawings/_rels/drawing2.xml.rels": {
    text: relationships(relation("rId1", officeType("chart"), "../charts/chart1.xml")),
  },
  "customXml/_rels/item1.xml.rels": {
    text: relationships(relation("rId1", officeType("customXmlProps"), "itemProps1.xml")),
  },
  "customXml/itemProps1.xml": {
    text: '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{99999999-0000-0000-0000-000000000000}"/>',
    type: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  },
};

/** By the last word of a relationship's type: those that are Microsoft's own, not the standard's. */
const OWN_TYPES: Readonly<Record<string, string>> = {
  vbaProject: MS2006,
  slicerCache: MS2007,
  person: MS2017,
};

/**
 * A workbook with macros that has of everything a little: chart, chart sheet, pivot table, slicer,
 * threaded comment, note box, table, what-if table, dynamic array, printer settings, custom XML.
 */
export function richWorkbook(): Uint8Array {
  const texts = textsOf(
    makePackage({
      sheets: {
        台账: ledger,
        透视: worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>行标签</t></is></c></row>'),
        底稿: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
      },
      beforeSheets:
        '<workbookPr codeName="ThisWorkbook"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice xmlns:x15="urn:x" Requires="x15"/></mc:AlternateContent><bookViews><workbookView activeTab="0"/></bookViews>',
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">台账!$1:$1</definedName><definedName name="满分">100</definedName><definedName name="隐藏" hidden="1">台账!$C$2</definedName></definedNames>' +
        '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rIdPivot"/></pivotCaches>' +
        `<extLst><ext xmlns:x14="${X14}" uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}"><x14:slicerCaches><x14:slicerCache r:id="rIdSlicer"/></x14:slicerCaches></ext></extLst>`,
      styles,
      strings: sharedStrings(
        '<si><t>姓名</t><rPh sb="0" eb="2"><t>xingming</t></rPh><phoneticPr fontId="0"/></si><si><t>日期</t></si><si><r><t>扣</t></r><r><rPr><b/></rPr><t>分</t></r></si><si><t xml:space="preserve"> 张三</t></si><si><t>李_x0041_四</t></si>',
      ),
      parts: {
        "xl/vbaProject.bin": {
          text: "\u0000macros\u0007",
          kind: "vbaProject",
          type: "application/vnd.ms-office.vbaProject",
        },
        "xl/calcChain.xml": {
          text: `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="E2" i="1"/></calcChain>`,
          kind: "calcChain",
          type: `${SHEET_ML}.calcChain+xml`,
        },
        "xl/metadata.xml": {
          text: metadata,
          kind: "sheetMetadata",
          type: `${SHEET_ML}.sheetMetadata+xml`,
        },
        "xl/pivotCache/pivotCacheDefinition1.xml": {
          text: cache,
          kind: "pivotCacheDefinition",
          type: `${SHEET_ML}.pivotCacheDefinition+xml`,
        },
        "xl/slicerCaches/slicerCache1.xml": {
          text: `<slicerCacheDefinition xmlns="${X14}" name="切片器_姓名" sourceName="姓名"/>`,
          kind: "slicerCache",
          type: "application/vnd.ms-excel.slicerCache+xml",
        },
        "xl/persons/person.xml": {
          text: `<personList xmlns="${TC}"><person displayName="主管" id="${PERSON}" userId="1" providerId="None"/></personList>`,
          kind: "person",
          type: "application/vnd.ms-excel.person+xml",
        },
        "xl/chartsheets/sheet1.xml": {
          text: `<chartsheet xmlns="${MAIN}" xmlns:r="${officeType("").slice(0, -1)}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
          kind: "chartsheet",
          type: `${SHEET_ML}.chartsheet+xml`,
        },
        "customXml/item1.xml": { text: '<records xmlns="urn:example"/>', kind: "customXml" },
        ...sheetParts,
      },
    }),
  );
  return zipTexts(finished(texts));
}

/** Gives relationships their real names, and lists the chart sheet, a very hidden sheet, macros. */
function finished(texts: Readonly<Record<string, string>>): Record<string, string> {
  let rels = (texts["xl/_rels/workbook.xml.rels"] ?? "").replace(
    'Target="customXml',
    'Target="../customXml',
  );
  for (const [kind, base] of Object.entries(OWN_TYPES))
    rels = rels.replace(officeType(kind), `${base}/${kind}`);
  const idOf = (part: string): string =>
    new RegExp(`Id="(rId\\d+)"[^>]*${part}`).exec(rels)?.[1] ?? "";
  const book = (texts["xl/workbook.xml"] ?? "")
    .replace('name="底稿"', 'name="底稿" state="veryHidden"')
    .replace(
      '<sheet name="透视"',
      `<sheet name="图表" sheetId="9" r:id="${idOf("chartsheets/")}"/><sheet name="透视"`,
    )
    .replace("rIdPivot", idOf("pivotCache/"))
    .replace("rIdSlicer", idOf("slicerCaches/"));
  const types = (texts["[Content_Types].xml"] ?? "").replace(
    `${SHEET_ML}.sheet.main+xml`,
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  );
  return {
    ...texts,
    "xl/_rels/workbook.xml.rels": rels,
    "xl/workbook.xml": book,
    "[Content_Types].xml": types,
  };
}
