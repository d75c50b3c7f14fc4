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

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = officeType("").slice(0, -1);
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const MS = "http://schemas.microsoft.com/office";
const RICH = `${MS}/spreadsheetml/2017/richdata`;
const X14 = `xmlns:x14="${MS}/spreadsheetml/2009/9/main" xmlns:xm="${MS}/excel/2006/main"`;
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const BAR = "{DA7ABA51-AAAA-BBBB-0001-000000000001}";

/** Cells as Excel 365 writes them: a picture in a cell, a spilled FILTER, a link to another workbook. */
const rows =
  '<row r="1" spans="1:8" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
  '<row r="2" spans="1:8" ht="15.75" thickBot="1" x14ac:dyDescent="0.3"><c r="A2" s="1"><v>46082</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" t="s"><v>4</v></c>' +
  '<c r="D2" t="e" vm="1"><v>#VALUE!</v></c><c r="E2" t="str" cm="1"><f t="array" aca="1" ref="E2:E3" ca="1">_xlfn._xlws.FILTER(B2:B3,C2:C3&lt;&gt;"")</f><v>张三</v></c>' +
  '<c r="F2"><f>[1]外部!$A$1*1</f><v>5</v></c><c r="G2" t="e"><f>[1]外部!$A$2</f><v>#REF!</v></c></row>' +
  '<row r="3" spans="1:8" x14ac:dyDescent="0.25"><c r="A3" s="1"><v>46083</v></c><c r="B3" t="s"><v>3</v></c><c r="C3" t="s"><v>5</v></c><c r="E3" t="str"><v>张三</v></c>' +
  '<c r="F3" t="e"><f>_xlfn.XLOOKUP("x",B:B,C:C)</f><v>#N/A</v></c><c r="G3" t="str"><f>_xlfn.TEXTJOIN(",",TRUE,B2:B3)</f><v>张三,张三</v></c></row>';

const ledger =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="${MC}" mc:Ignorable="x14ac xr" ` +
  `xmlns:x14ac="${MS}/spreadsheetml/2009/9/ac" xmlns:xr="${MS}/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}">` +
  '<sheetPr filterMode="1" codeName="Sheet1"><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:G3"/><sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0">' +
  '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozenSplit"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
  '<sheetFormatPr baseColWidth="10" defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="11.5703125" bestFit="1" customWidth="1"/><col min="2" max="16384" width="9.140625" style="1"/></cols>' +
  `<sheetData>${rows}</sheetData>` +
  '<sheetProtection algorithmName="SHA-512" hashValue="AAAA" saltValue="AAAA" spinCount="100000" sheet="1" objects="1" scenarios="1"/><protectedRanges><protectedRange sqref="A1:A3" name="区域1"/></protectedRanges>' +
  '<autoFilter ref="A1:C3" xr:uid="{00000000-0009-0000-0000-000000000000}"><filterColumn colId="1"><filters><filter val="张三"/></filters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="J1:K1"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>' +
  `<conditionalFormatting sqref="A2:A3"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${MS}/spreadsheetml/2009/9/main" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${BAR}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<dataValidations count="1" xWindow="1" yWindow="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="B2:B3" xr:uid="{00000000-0002-0000-0000-000000000000}"><formula1>"张三,李四"</formula1></dataValidation></dataValidations>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" fitToHeight="0" orientation="portrait" horizontalDpi="4294967293" r:id="rId1"/>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks><cellWatches><cellWatch r="A1"/></cellWatches><ignoredErrors><ignoredError sqref="B1:B3" numberStoredAsText="1"/></ignoredErrors>' +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${X14}><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="${BAR}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>A2:A3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" ${X14}><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>另表!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>C2:C3</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
  `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" ${X14}><x14:sparklineGroups><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>台账!A2:A3</xm:f><xm:sqref>I2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

/** Dynamic arrays and values with more to them (pictures in cells) are two kinds of metadata. */
const metadata =
  `<metadata xmlns="${MAIN}" xmlns:xlrd="${RICH}" xmlns:xda="${MS}/spreadsheetml/2017/dynamicarray"><metadataTypes count="2"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" cellMeta="1"/><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1"/></metadataTypes>` +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>';

const styles = styleSheet(
  '<numFmts count="2"><numFmt numFmtId="176" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="[DBNum1][$-804]General"/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><scheme val="minor"/></font><font><sz val="9"/><name val="等线"/><charset val="134"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="lightTrellis"><fgColor theme="4"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="2" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"><alignment vertical="center" textRotation="255" shrinkToFit="1" readingOrder="1"/><protection locked="0" hidden="1"/></xf></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/>',
);

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

const parts = {
  "xl/metadata.xml": {
    text: metadata,
    kind: "sheetMetadata",
    type: `${SHEET_ML}.sheetMetadata+xml`,
  },
  "xl/richData/rdrichvalue.xml": {
    text: `<rvData xmlns="${RICH}" count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>`,
    type: "application/vnd.ms-excel.rdrichvalue+xml",
  },
  "xl/externalLinks/externalLink1.xml": {
    text: `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="外部"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
    kind: "externalLink",
    type: `${SHEET_ML}.externalLink+xml`,
  },
  "xl/externalLinks/_rels/externalLink1.xml.rels": {
    text: relationships(
      `<Relationship Id="rId1" Type="${officeType("externalLinkPath")}" Target="file:///C:/HR/去年%20台账.xlsx" TargetMode="External"/>`,
    ),
  },
  // What a company's labels for confidential files leave behind.
  "docMetadata/LabelInfo.xml": {
    text: `<clbl:labelList xmlns:clbl="${MS}/2020/mipLabelMetadata"/>`,
  },
  "xl/worksheets/_rels/sheet1.xml.rels": {
    text: relationships(
      relation("rId1", officeType("printerSettings"), "../printerSettings/printerSettings1.bin"),
    ),
  },
  "xl/printerSettings/printerSettings1.bin": {
    text: "\u0001\u0002",
    type: `${SHEET_ML}.printerSettings`,
  },
};

const around = (link: string) => ({
  beforeSheets:
    '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="27328"/><workbookPr defaultThemeVersion="166925" codeName="ThisWorkbook"/>' +
    `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x15"><x15ac:absPath url="C:\\HR\\" xmlns:x15ac="${MS}/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><bookViews><workbookView xWindow="-120" windowWidth="29040" windowHeight="15720" activeTab="0"/></bookViews>`,
  afterSheets:
    `<externalReferences><externalReference r:id="${link}"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">台账!$A$1:$C$3</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1:$C$3,台账!$E$1:$F$3</definedName>` +
    '<definedName name="外部名">[1]外部!$A$1</definedName><definedName name="坏">#REF!</definedName><definedName name="加一">_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)</definedName></definedNames><calcPr calcId="191029" iterate="1"/>' +
    `<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="${MS}/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>`,
});

const strings = sharedStrings(
  '<si><t>日期</t><phoneticPr fontId="1" type="noConversion"/></si><si><t>姓名</t></si><si><t>违规项目</t></si><si><t>张三</t><rPh sb="0" eb="1"><t>ZHANG</t></rPh></si>' +
    '<si><r><t xml:space="preserve">打私 </t></r><r><rPr><b/><sz val="9"/></rPr><t>人电话</t></r></si><si><t xml:space="preserve">迟到\n第二行 </t></si>',
);

/** The parts of a workbook as today's Excel saves it, with all that older versions do not know. */
export function modernTexts(): Record<string, string> {
  const sheets = { 台账: ledger, 另表: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') };
  // Two sheets, styles, strings and metadata come before it.
  const texts = textsOf(makePackage({ sheets, ...around("rId6"), styles, strings, parts }));
  const add = (part: string, xml: string): void => {
    texts[part] = (texts[part] ?? "").replace("</Relationships>", `${xml}</Relationships>`);
  };
  add(
    "_rels/.rels",
    relation(
      "rId9",
      `${MS}/2020/02/relationships/classificationlabels`,
      "docMetadata/LabelInfo.xml",
    ),
  );
  add(
    "xl/_rels/workbook.xml.rels",
    relation("rId9", `${MS}/2017/06/relationships/rdRichValue`, "richData/rdrichvalue.xml"),
  );
  return texts;
}

/** The same as WPS saves it: another program's name, pictures in cells of its own kind, more styles. */
export function wpsWorkbook(): Uint8Array {
  const texts = modernTexts();
  const change = (part: string, from: string | RegExp, to: string): void => {
    texts[part] = (texts[part] ?? "").replaceAll(from, to);
  };
  change("xl/workbook.xml", 'appName="xl"', 'appName="WPS 表格"');
  change(
    "xl/worksheets/sheet1.xml",
    / x14ac:dyDescent="[^"]*"(?=>)(?<=<row[^>]*)/g,
    ' s="1" customFormat="1"',
  );
  change(
    "xl/worksheets/sheet1.xml",
    "<f>[1]外部!$A$1*1</f><v>5</v>",
    "<f>[1]外部!$A$1</f><v>5</v>",
  );
  change(
    "xl/worksheets/sheet1.xml",
    '<c r="G2" t="e"><f>[1]外部!$A$2</f><v>#REF!</v></c>',
    '<c r="G2" t="str"><f>DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>',
  );
  texts["xl/cellimages.xml"] =
    '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>';
  change(
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    `${relation("rId10", "http://www.wps.cn/officeDocument/2020/cellImage", "cellimages.xml")}</Relationships>`,
  );
  change(
    "[Content_Types].xml",
    "</Types>",
    '<Override PartName="/xl/cellimages.xml" ContentType="application/vnd.wps-officedocument.cellimage+xml"/></Types>',
  );
  return zipTexts(texts);
}
