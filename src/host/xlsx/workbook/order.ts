/** The order of a workbook's children (ECMA-376 part 1, A.2, CT_Workbook). */
export const workbookOrder: readonly string[] = `
  fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups
  externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr
  smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`
  .trim()
  .split(/\s+/);
