import { type Range, rangeOf, rangeText } from "../../core/grid/address";

/** The range in an address of Excel's: "Sheet1!A1:B2", "'年度 表'!$A$1"; undefined of whole rows and columns. */
export function rangeInAddress(address: string): Range | undefined {
  return rangeOf(address.slice(address.lastIndexOf("!") + 1).trim());
}

/** The ranges of a list of addresses; undefined where one of them is no plain rectangle. */
export function rangesInAddresses(addresses: string): Range[] | undefined {
  const ranges = addresses.split(",").map(rangeInAddress);
  return ranges.every((range) => range !== undefined) ? ranges : undefined;
}

/** Excel refuses long addresses, at 8,192 characters at the latest and mostly before (OfficeDev/office-js#5198). */
const longestAddress = 2000;

/** The ranges as lists of addresses, each short enough for Excel. */
export function addressLists(ranges: readonly Range[]): string[] {
  const lists: string[] = [];
  for (const range of ranges) {
    const last = lists[lists.length - 1];
    const address = rangeText(range);
    if (last === undefined || last.length + address.length >= longestAddress) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
