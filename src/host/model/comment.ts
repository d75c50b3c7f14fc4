/** A person named in a comment. */
export interface Mention {
  readonly name: string;
  readonly email: string;
  /** Where the name stands in the text, with its "@". */
  readonly start: number;
  readonly length: number;
}

export interface Remark {
  readonly id: string;
  readonly author: string;
  readonly email: string;
  /** In ISO 8601, as UTC. */
  readonly created: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A conversation about a cell. Immutable: a change puts a new one, with the same id, in the list. */
export interface Thread extends Remark {
  readonly row: number;
  readonly column: number;
  readonly resolved: boolean;
  readonly replies: readonly Remark[];
}

/** What those who know notes only are shown in the place of a conversation. */
export const noteOf = ({ text, replies }: Thread): string =>
  [
    "[Threaded comment]",
    "",
    "Your version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924",
    "",
    "Comment:",
    `    ${text}`,
    ...replies.flatMap((reply) => ["Reply:", `    ${reply.text}`]),
  ].join("\n");
