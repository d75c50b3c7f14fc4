export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export const noHeaderFooter: HeaderFooter = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** How a sheet is printed. Immutable: a change puts a new one on the sheet. */
export interface Page {
  readonly orientation: "Portrait" | "Landscape";
  /** The number of the paper size as Windows and the file format count them: 1 Letter, 9 A4. */
  readonly paper: number;
  readonly blackAndWhite: boolean;
  readonly draft: boolean;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly headings: boolean;
  readonly gridlines: boolean;
  /** In points. */
  readonly margins: Readonly<
    Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>
  >;
  /** Percent; counts where the sheet is not fitted to pages. */
  readonly scale: number;
  /** How many pages wide and high, 0 for as many as it takes; null where it is not fitted. */
  readonly fit: { readonly wide: number; readonly high: number } | null;
  /** Null to go on counting from the sheet before. */
  readonly firstNumber: number | null;
  readonly errors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  readonly comments: "NoComments" | "EndSheet" | "InPlace";
  readonly order: "DownThenOver" | "OverThenDown";
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
  readonly headerMargins: boolean;
  readonly headerScale: boolean;
  readonly odd: HeaderFooter;
  readonly even: HeaderFooter;
  readonly first: HeaderFooter;
}

const pointsPerInch = 72;

/** What a new sheet has (ECMA-376 part 1, 18.3.1.62 and 63, defaults). */
export const defaultPage: Page = {
  orientation: "Portrait",
  paper: 1,
  blackAndWhite: false,
  draft: false,
  centerHorizontally: false,
  centerVertically: false,
  headings: false,
  gridlines: false,
  margins: {
    left: 0.7 * pointsPerInch,
    right: 0.7 * pointsPerInch,
    top: 0.75 * pointsPerInch,
    bottom: 0.75 * pointsPerInch,
    header: 0.3 * pointsPerInch,
    footer: 0.3 * pointsPerInch,
  },
  scale: 100,
  fit: null,
  firstNumber: null,
  errors: "AsDisplayed",
  comments: "NoComments",
  order: "DownThenOver",
  differentFirst: false,
  differentOddEven: false,
  headerMargins: true,
  headerScale: true,
  odd: noHeaderFooter,
  even: noHeaderFooter,
  first: noHeaderFooter,
};

/** The pages' bounds that a person set: a break before each of these rows or columns. */
export interface PageBreaks {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}
