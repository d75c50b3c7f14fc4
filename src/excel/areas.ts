/**
 * How long an address list for `getRanges` may be. Microsoft names no limit; a list of 8,207
 * characters was refused (OfficeDev/office-js#5198), and shorter ones were reported to fail where
 * sheet names are counted in (OfficeDev/office-js-docs-pr#2255). Half of it keeps clear of both.
 */
const longestList = 4_000;

/** Joins addresses to lists that `Worksheet.getRanges` takes. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of addresses) {
    if (list.length + 1 + address.length > longestList) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? address : `,${address}`;
  }
  return list === "" ? lists : [...lists, list];
}
