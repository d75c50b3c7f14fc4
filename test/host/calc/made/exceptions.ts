interface Exception {
  /** What Excel gives, by its documentation. */
  readonly excel: string | number | boolean;
  readonly because: string;
}

const support = "https://support.microsoft.com/office";
const tooMany = (name: string, page: string) => ({
  excel: "#NUM!",
  because: `${name} gives #NUM! beyond the data: ${support}/${page}`,
});
const asWord = (excel: string) => ({
  excel,
  because:
    "a truth is no number to Excel and joins texts as TRUE or FALSE (ECMA-376 part 1, 18.17.2)",
});

/** Formulas for which Excel is documented to give something else than LibreOffice. */
export const exceptions: Readonly<Record<string, Exception>> = {
  "LARGE(D3:D3,2)": tooMany("LARGE", "large-function-3af0af19-1190-42bb-bb8b-01672ec00a64"),
  "SMALL(C12:C12,4)": tooMany("SMALL", "small-function-17da8222-7c82-42b2-961b-14c45384df07"),
  "MODE.SNGL(I1:I12)": {
    excel: "#N/A",
    because: `no number comes twice: ${support}/mode-sngl-function-f1267c16-66c6-4386-959f-8fba5f8bb7f8`,
  },
  "VLOOKUP(I10,I1:K12,4,FALSE)": {
    excel: "#REF!",
    because: `the table has three columns: ${support}/vlookup-function-0bbc8083-26fe-4963-8ab8-93a18ad188a1`,
  },
  "INDEX(A1:A12,13)": {
    excel: "#REF!",
    because: `the block has twelve rows: ${support}/index-function-a5dcf0dd-996d-40a4-a822-b56b061328bd`,
  },
  'DATEVALUE("2026/3/5")': {
    excel: 46086,
    because: `its example "2011/02/23": ${support}/datevalue-function-df8b07d4-7761-4a93-bc33-b7471bbff252`,
  },
  'NUMBERVALUE("1,234.5")': {
    excel: 1234.5,
    because: `left out, the signs are the locale's: ${support}/numbervalue-function-1b05c8cf-2bfa-4437-af70-596c7ea7d879`,
  },
  "CONCATENATE(A7,C6,H5)": asWord("周八FALSE"),
  "CONCATENATE(A7,C6,H9)": asWord("周八FALSE"),
  "CONCATENATE(A7,C4,H12)": asWord("周八12FALSE"),
  "CONCATENATE(A4,C4,H2)": asWord("赵六12FALSE"),
  "CONCATENATE(A3,D12,H9)": asWord("王五6.5FALSE"),
};
