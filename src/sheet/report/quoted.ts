/** Half of a character beyond the basic plane; a workbook cannot hold it. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Control characters, which XML cannot hold; line breaks and tabs stay. */
const control = /(?![\t\n\r])\p{Cc}/gu;
/** A mobile number, with its country code or parted by spaces or hyphens. */
const mobileNumber = /(?<!\d)((?:\+?86[- ]?)?1[3-9]\d)[- ]?\d{4}[- ]?(\d{4})(?!\d)/g;
/**
 * A landline with its area code (010-12345678, (0571)8765432), or one that the text itself calls a
 * telephone: eight digits alone may be anything.
 */
const landline =
  /(?<!\d)((?:\(0\d{2,3}\)|（0\d{2,3}）|0\d{2,3}[- ])[2-9]\d{2})\d{1,2}(\d{3})(?!\d)/g;
const namedLandline = /((?:电话|座机|固话|来电)[:：]?\s?[2-9]\d{2})\d{1,2}(\d{3})(?!\d)/g;
const longest = 500;

/**
 * Text of HR's cells as a report quotes it: customers' telephone numbers masked, very long text cut, and
 * nothing in it that a workbook cannot hold.
 */
export function quoted(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut
    .replace(mobileNumber, "$1****$2")
    .replace(landline, "$1**$2")
    .replace(namedLandline, "$1**$2")
    .replace(loneSurrogate, "\ufffd")
    .replace(control, "");
}
