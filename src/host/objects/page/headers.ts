import type { HeaderFooter, Page } from "../../model";
import type { Property } from "../../protocol/office-class";
import { flag, oneOf, textArgument } from "../arguments";
import { type ClassOf, type Kinds, type OnSheet, office } from "../kinds";
import { changePage } from "./layout";

type Pages = "odd" | "even" | "first";
type Self = Kinds["HeaderFooter"];

const part = (key: keyof HeaderFooter): Property<Self> => ({
  get: ({ sheet, pages }) => sheet.page[pages][key],
  set: (self, value) => {
    const changed = { ...self.sheet.page[self.pages], [key]: textArgument(value) };
    changePage(self, { [self.pages]: changed });
  },
});

/** What stands above and below pages; codes such as &P stand as they are typed. */
export const headerFooterClass: ClassOf<"HeaderFooter"> = {
  properties: {
    leftHeader: part("leftHeader"),
    centerHeader: part("centerHeader"),
    rightHeader: part("rightHeader"),
    leftFooter: part("leftFooter"),
    centerFooter: part("centerFooter"),
    rightFooter: part("rightFooter"),
  },
};

const states = {
  Default: [false, false],
  FirstAndDefault: [true, false],
  OddAndEven: [false, true],
  FirstOddAndEven: [true, true],
} as const;
type State = keyof typeof states;
const stateNames = Object.keys(states) as State[];

const stateOf = ({ differentFirst, differentOddEven }: Page): State | undefined =>
  stateNames.find(
    (name) => states[name][0] === differentFirst && states[name][1] === differentOddEven,
  );

const of = ({ session, sheet }: OnSheet, pages: Pages) =>
  office("HeaderFooter", { session, sheet, pages });

export const headerFooterGroupClass: ClassOf<"HeaderFooterGroup"> = {
  properties: {
    state: {
      get: ({ sheet }) => stateOf(sheet.page),
      set(self, value) {
        const [differentFirst, differentOddEven] = states[oneOf(value, stateNames)];
        changePage(self, { differentFirst, differentOddEven });
      },
    },
    useSheetMargins: {
      get: ({ sheet }) => sheet.page.headerMargins,
      set: (self, value) => changePage(self, { headerMargins: flag(value) }),
    },
    useSheetScale: {
      get: ({ sheet }) => sheet.page.headerScale,
      set: (self, value) => changePage(self, { headerScale: flag(value) }),
    },
  },
  links: {
    // Without different odd and even pages, the odd ones' are every page's.
    defaultForAllPages: (self) => of(self, "odd"),
    oddPages: (self) => of(self, "odd"),
    evenPages: (self) => of(self, "even"),
    firstPage: (self) => of(self, "first"),
  },
};
