import { type Place, type Range, addressText } from "../core/grid/address";
import { firstCell } from "../core/table/table";

/** "B9": how a person names a cell; of a merge its first cell. */
export function cellText(range: Range): string {
  return addressText(firstCell(range));
}

/** "Sheet1 B9", where the sheet is not plain from what stands around. */
export function placeText({ sheet, range }: Place): string {
  return `${sheet} ${cellText(range)}`;
}
