import { isOverlapping } from "../../../src/core/grid/address";
import type { HostObject } from "../protocol/host-object";
import { type Model, refuseLocked } from "./model";
import type { SheetRange } from "./sheet-range";

const names = ["Rule", "Prompt", "ErrorAlert", "IgnoreBlanks"];

/** Data validation of the cells: one record over them, as they were set. */
export function validationObject(model: Model, { sheet, areas }: SheetRange): HostObject {
  const here = () =>
    sheet.validations.find(({ ranges }) =>
      ranges.some((range) => areas.some((area) => isOverlapping(range, area))),
    );
  const set = (name: string, value: unknown) => {
    refuseLocked(model, sheet);
    const there = here();
    const settings = { ...there?.settings, [name]: value };
    sheet.validations = [...sheet.validations.filter((one) => one !== there), { ranges: areas, settings }];
  };
  return {
    type: "DataValidation",
    get: {
      ...Object.fromEntries(names.map((name) => [name, () => here()?.settings[name] ?? null])),
      Type: () => Object.keys((here()?.settings["Rule"] as object | undefined) ?? { None: 1 })[0],
    },
    set: Object.fromEntries(
      names.map((name) => [
        name,
        (value: unknown) => {
          set(name, value);
        },
      ]),
    ),
    call: {
      Clear: () => {
        refuseLocked(model, sheet);
        sheet.validations = sheet.validations.filter((one) => one !== here());
      },
    },
  };
}
