import type { Model } from "./model";

const kinds = [
  "DataChanged",
  "Activated",
  "Deactivated",
  "Added",
  "SelectionChanged",
  "Deleted",
  "Calculated",
];

/** `_Register…Event` and `_Unregister…Event`: what the add-in wants to hear of, for one sheet or for the workbook. */
export function eventRegistrations(model: Model, target: string) {
  return Object.fromEntries(
    kinds.flatMap((kind) => [
      [
        `_Register${kind}Event`,
        (): void => {
          model.registered.add(`${target}|${kind}`);
        },
      ],
      [
        `_Unregister${kind}Event`,
        (): void => {
          model.registered.delete(`${target}|${kind}`);
        },
      ],
    ]),
  );
}
