/** Half of a character beyond the basic plane; a workbook cannot hold it. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Control characters, which XML cannot hold; line breaks and tabs stay. */
const control = /(?![\t\n\r])\p{Cc}/gu;
/** A mobile number, with its country code or parted by spaces or hyphens. */
const mobileNumber = /(?<!\d)((?:\+?86[- ]?)?1[3-9]\d)[- ]?\d{4}[- ]?(\d{4})(?!\d)/g;
const longest = 500;

/**
 * Text of HR's cells as a report quotes it: customers' mobile numbers masked, very long text cut, and
 * nothing in it that a workbook cannot hold.
 */
export function quoted(text: string): string {
  const cut = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return cut
    .replace(mobileNumber, "$1****$2")
    .replace(loneSurrogate, "\ufffd")
    .replace(control, "");
}
