/** Why a file could not be opened. */
type XlsxErrorCode = "notXlsx" | "encrypted" | "legacyXls" | "damaged" | "tooLarge";

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
