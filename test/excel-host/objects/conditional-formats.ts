import { isOverlapping } from "../../../src/core/grid/address";
import type { ConditionalFormat, Sheet } from "../book/book";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { type Model, refuseLocked } from "./model";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import type { SheetRange } from "./sheet-range";

/** The conditional formats that touch the cells, and a way to add one over all of them. */
export function conditionalFormatsObject(model: Model, { sheet, areas }: SheetRange): HostObject {
  const here = () =>
    sheet.formats.filter(({ ranges }) =>
      ranges.some((range) => areas.some((area) => isOverlapping(range, area))),
    );
  const made = (format: ConditionalFormat | undefined) =>
    format ? conditionalFormatObject(model, sheet, format) : null;
  return {
    type: "ConditionalFormatCollection",
    items: () => here().map((format) => conditionalFormatObject(model, sheet, format)),
    item: (id: string) => made(here().find((format) => format.id === id)),
    call: {
      GetCount: () => here().length,
      GetItemOrNullObject: (id: string) => made(here().find((format) => format.id === id)),
      GetItemAt: (index: number) => made(here()[index]),
      Add: (type: string) => {
        refuseLocked(model, sheet);
        const format = {
          id: model.book.nextId(),
          type,
          ranges: areas,
          rule: {},
          look: {},
          stopIfTrue: false,
        };
        // [?] Excel gives a new format the highest priority.
        sheet.formats = [format, ...sheet.formats];
        return conditionalFormatObject(model, sheet, format);
      },
      ClearAll: () => {
        refuseLocked(model, sheet);
        const cleared = here();
        sheet.formats = sheet.formats.filter((format) => !cleared.includes(format));
      },
    },
  };
}

const kinds = [
  "Custom",
  "CellValue",
  "TextComparison",
  "ColorScale",
  "DataBar",
  "IconSet",
  "Preset",
  "TopBottom",
];

function conditionalFormatObject(model: Model, sheet: Sheet, format: ConditionalFormat): HostObject {
  const kind = (name: string) => (format.type === name ? ruleObject(model, sheet, format) : null);
  return {
    type: "ConditionalFormat",
    ident: { Id: format.id },
    isAlive: () => sheet.formats.includes(format),
    get: {
      Id: () => format.id,
      Type: () => format.type,
      Priority: () => sheet.formats.indexOf(format),
      StopIfTrue: () => format.stopIfTrue,
    },
    set: {
      StopIfTrue: (value: boolean) => {
        format.stopIfTrue = value;
      },
    },
    child: Object.fromEntries(
      kinds.flatMap((name) => [
        [`${name}OrNullObject`, () => kind(name)],
        // Asking for the wrong kind is an error (OfficeDev/office-js#2180).
        [name, () => kind(name) ?? refuse(`ConditionalFormat.${name}`)],
      ]),
    ),
    call: {
      Delete: () => {
        refuseLocked(model, sheet);
        sheet.formats = sheet.formats.filter((one) => one !== format);
      },
      GetRangeOrNullObject: () =>
        format.ranges.length === 1 && format.ranges[0] ? rangeObject(model, sheet, format.ranges[0]) : null,
      GetRanges: () => rangeAreasObject(model, { sheet, areas: format.ranges }),
    },
  };
}

function refuse(location: string): never {
  throw new HostError("InvalidOperation", location);
}

function ruleObject(model: Model, sheet: Sheet, format: ConditionalFormat): HostObject {
  const isCustom = format.type === "Custom";
  const rule = (): HostObject => ({
    type: "ConditionalFormatRule",
    get: { Formula: () => format.rule["formula"] ?? "" },
    set: {
      Formula: (formula: string) => {
        refuseLocked(model, sheet);
        format.rule["formula"] = formula;
      },
    },
  });
  return {
    type: `${format.type}ConditionalFormat`,
    ...(!isCustom && {
      get: { Rule: () => format.rule },
      set: { Rule: (value: Record<string, unknown>) => Object.assign(format.rule, value) },
    }),
    child: { ...(isCustom && { Rule: rule }), Format: () => lookObject(format) },
  };
}

function lookObject(format: ConditionalFormat): HostObject {
  const part = (type: string, group: string, names: readonly string[]): HostObject => ({
    type,
    get: Object.fromEntries(names.map((name) => [name, () => format.look[`${group}${name}`] ?? null])),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          format.look[`${group}${name}`] = value;
        },
      ]),
    ),
  });
  return {
    type: "ConditionalRangeFormat",
    child: {
      Fill: () => part("ConditionalRangeFill", "fill", ["Color"]),
      Font: () =>
        part("ConditionalRangeFont", "font", ["Color", "Bold", "Italic", "Underline", "Strikethrough"]),
    },
  };
}
