/** What a workbook that holds our formulas says about the add-in; the same as in manifest.xml. */
export const addinId = "bc5e877f-c67d-48ee-894b-71e70b10c243";
export const version = "0.1.0";
