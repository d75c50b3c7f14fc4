/** What a workbook's file says of itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly lastAuthor: string;
  readonly revision: number;
  /** In ISO 8601; null where the file does not say. */
  readonly created: string | null;
  readonly category: string;
  readonly manager: string;
  readonly company: string;
}

export const noProperties: DocumentProperties = {
  title: "",
  subject: "",
  author: "",
  keywords: "",
  comments: "",
  lastAuthor: "",
  revision: 0,
  created: null,
  category: "",
  manager: "",
  company: "",
};

/** A property of one's own; a moment is kept in ISO 8601. */
export type CustomValue =
  | { readonly type: "String" | "Date"; readonly value: string }
  | { readonly type: "Number" | "Float"; readonly value: number }
  | { readonly type: "Boolean"; readonly value: boolean };

/** Data that an add-in keeps in a file as XML. */
export interface XmlPart {
  readonly id: string;
  readonly xml: string;
}
