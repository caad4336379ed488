import type { PrintSetup } from "../../../core/table/blank-table";
import { addressText } from "../../../core/grid/address";
import { type ChildChange, changedXml } from "../edit/change-xml";
import type { EditedPart } from "../edit/edited-part";
import { childElements } from "../edit/outline";
import { placeInSheet } from "../edit/sheet-order";
import type { Splice } from "../edit/splices";
import { changeElement, replacedBy } from "./change-element";

const propertyOrder = ["tabColor", "outlinePr", "pageSetUpPr"];

/** What a sheet says of itself as a whole. */
export interface PropertyChange {
  /** The colour of its tab, "FFRRGGBB"; undefined for none. */
  readonly tabColour?: { readonly rgb: string | undefined };
  /** How a template is to be printed. */
  readonly print?: PrintSetup;
}

export function setProperties(sheet: EditedPart, { tabColour, print }: PropertyChange): Splice[] {
  const plain = { theme: undefined, indexed: undefined, auto: undefined, tint: undefined };
  const children: ChildChange[] = [];
  if (tabColour) {
    const { rgb } = tabColour;
    children.push({ local: "tabColor", attributes: rgb === undefined ? undefined : { rgb, ...plain } });
  }
  if (print?.isOnePageWide) children.push({ local: "pageSetUpPr", attributes: { fitToPage: "1" } });
  return children.length === 0
    ? []
    : changeElement(sheet, { local: "sheetPr", children, order: propertyOrder });
}

/** How a template is to be printed, on the page itself. */
export function setPage(sheet: EditedPart, { orientation, isOnePageWide }: PrintSetup): Splice[] {
  const pages = isOnePageWide ? { fitToWidth: "1", fitToHeight: "0" } : {};
  return [
    ...changeElement(sheet, { local: "printOptions", attributes: { horizontalCentered: "1" } }),
    ...changeElement(sheet, { local: "pageSetup", attributes: { paperSize: "9", orientation, ...pages } }),
  ];
}

/** How a sheet is looked at; what is undefined stays as it is. */
export interface ViewChange {
  readonly frozen?: {
    readonly rows: number;
    readonly columns: number;
    readonly top: number;
    readonly left: number;
  };
  readonly showsGridlines?: boolean;
  /** In percent. */
  readonly zoom?: number;
  readonly isSelected?: boolean;
}

/** Changes the sheet's first view. */
export function setView(sheet: EditedPart, change: ViewChange): Splice[] {
  const { text, outline, name } = sheet;
  const { prefix } = outline;
  const views = outline.children.find(({ local }) => local === "sheetViews");
  const [first] = views ? childElements(text, views, name) : [];
  const xml = first ? text.slice(first.start, first.end) : `<${prefix}sheetView workbookViewId="0"/>`;
  const { frozen, showsGridlines, zoom, isSelected } = change;
  const attributes = {
    ...(showsGridlines === undefined ? {} : { showGridLines: showsGridlines ? undefined : "0" }),
    ...(isSelected === undefined ? {} : { tabSelected: isSelected ? "1" : undefined }),
    ...(zoom === undefined ? {} : { zoomScale: String(zoom), zoomScaleNormal: String(zoom) }),
  };
  const children = frozen ? paneChange(frozen) : [];
  const changed = changedXml(withoutSelections(xml, frozen !== undefined), { attributes, children }, [
    "pane",
    "selection",
  ]);
  if (first) return [replacedBy(first, changed)];
  const insert = `<${prefix}sheetViews>${changed}</${prefix}sheetViews>`;
  return views ? [replacedBy(views, insert)] : [{ at: placeInSheet(sheet, "sheetViews"), remove: 0, insert }];
}

function paneChange({ rows, columns, top, left }: NonNullable<ViewChange["frozen"]>): ChildChange[] {
  if (rows === 0 && columns === 0) return [{ local: "pane", attributes: undefined }];
  const activePane = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  const pane = {
    xSplit: columns === 0 ? undefined : String(columns),
    ySplit: rows === 0 ? undefined : String(rows),
    topLeftCell: addressText({ row: top, column: left }),
    activePane,
    state: "frozen",
  };
  return [
    { local: "pane", attributes: pane },
    { local: "selection", attributes: { pane: activePane } },
  ];
}

/** What was selected in panes that are no more would make Excel call the sheet damaged. */
function withoutSelections(xml: string, isGone: boolean): string {
  return isGone ? xml.replace(/<(\w+:)?selection\b[^>]*(?:\/>|><\/(?:\w+:)?selection>)/g, "") : xml;
}
