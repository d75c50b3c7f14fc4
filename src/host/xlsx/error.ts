/**
 * Why a file could not be opened. `legacyXls` is the format before 2007 (WPS's own .et as well), `xlsb`
 * the binary one of today, `textFile` a table as text or web page, whatever the file is called.
 */
export type XlsxErrorCode =
  | "notXlsx"
  | "encrypted"
  | "legacyXls"
  | "xlsb"
  | "openDocument"
  | "textFile"
  | "damaged"
  | "tooLarge";

/** A file that cannot be opened; `part` names the place inside the package where one is to blame. */
export class XlsxError extends Error {
  readonly code: XlsxErrorCode;
  readonly part: string | null;
  constructor(code: XlsxErrorCode, part: string | null = null, options?: ErrorOptions) {
    super(part === null ? code : `${code}: ${part}`, options);
    this.name = "XlsxError";
    this.code = code;
    this.part = part;
  }
}

/** An error met while a part was read, as one that names the part. */
export const inPart = (cause: unknown, part: string): XlsxError =>
  cause instanceof XlsxError
    ? new XlsxError(cause.code, cause.part ?? part, { cause })
    : new XlsxError("damaged", part, { cause });
