import type { Range } from "../../../src/core/grid/address";
import { cellCount } from "../book/ranges";
import type { HostObject } from "../protocol/host-object";
import { conditionalFormatsObject } from "./conditional-formats";
import type { Model } from "./model";
import { rangeObject } from "./range";
import { rangeFormatObject } from "./range-format";
import { type SheetRange, fullAddress } from "./sheet-range";
import { validationObject } from "./validation";
import { sheetObject } from "./worksheet";

/** Several rectangles of one sheet. */
export function rangeAreasObject(model: Model, of: SheetRange): HostObject {
  const { sheet, areas } = of;
  return {
    type: "RangeAreas",
    subject: of,
    isAlive: () => model.book.sheets.includes(sheet),
    get: {
      Address: () => areas.map((area) => fullAddress(sheet, area)).join(","),
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((sum, area) => sum + cellCount(area), 0),
    },
    child: {
      Areas: () => rangesObject(model, of),
      Worksheet: () => sheetObject(model, sheet),
      Format: () => rangeFormatObject(model, of),
      ConditionalFormats: () => conditionalFormatsObject(model, of),
      DataValidation: () => validationObject(model, of),
    },
  };
}

/** [?] That Excel gives the ranges of the collection no reference of their own. */
function rangesObject(model: Model, { sheet, areas }: SheetRange): HostObject {
  const item = (area: Range) => rangeObject(model, sheet, area);
  return {
    type: "RangeCollection",
    items: () => areas.map(item),
    call: {
      GetCount: () => areas.length,
      GetItemAt: (index: number) => {
        const area = areas[index];
        return area ? item(area) : null;
      },
    },
  };
}
