import { activeSheet } from "../book/book";
import { HostError } from "../protocol/host-error";
import type { HostObject } from "../protocol/host-object";
import { commentsObject } from "./comments";
import type { Model } from "./model";
import { rangeOnSheet, selectedRange } from "./range";
import { namesObject, settingsObject } from "./workbook-parts";
import { worksheetsObject } from "./worksheets";
import { xmlPartsObject } from "./xml-parts";

/** The workbook: where every path begins. */
export function workbookObject(model: Model): HostObject {
  const { references, runtime } = model;
  return {
    type: "Workbook",
    get: { Name: () => "绩效目标.xlsx", ReadOnly: () => model.book.isReadOnly },
    child: {
      Application: () => applicationObject(),
      Worksheets: () => worksheetsObject(model),
      Names: () => namesObject(model),
      Comments: () => commentsObject(model, undefined),
      Settings: () => settingsObject(model),
      CustomXmlParts: () => xmlPartsObject(model, () => true),
      _Runtime: () => ({
        type: "Runtime",
        get: { EnableEvents: () => runtime.enableEvents },
        set: {
          EnableEvents: (isOn: boolean) => {
            runtime.enableEvents = isOn;
          },
        },
      }),
    },
    call: {
      GetSelectedRange: () => selectedRange(model, false),
      GetActiveCell: () => selectedRange(model, true),
      _RemoveReference: (id: string) => {
        references.remove(id);
      },
      _RemoveAllReferences: () => {
        references.removeAll();
      },
      _GetReferenceCount: () => references.count,
      _GetRangeForEventByReferenceId: (id: string) => eventRange(model, id),
      _GetRangeOrNullObjectForEventByReferenceId: (id: string) => eventRange(model, id),
    },
  };
}

function applicationObject(): HostObject {
  return {
    type: "Application",
    get: { CalculationMode: () => "Automatic" },
    call: {
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      Calculate: () => null,
    },
  };
}

/** An event's reference is "<sheet id>!<address>". */
function eventRange(model: Model, id: string): HostObject {
  const [sheetId = "", address = ""] = id.split("!");
  const sheet = model.book.sheets.find((one) => one.id === sheetId) ?? activeSheet(model.book);
  if (address === "") throw new HostError("InvalidReference");
  return rangeOnSheet(model, sheet, address);
}
