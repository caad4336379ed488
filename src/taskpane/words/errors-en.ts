import type { ErrorWording } from "./errors-zh";

export const errorsEn: ErrorWording = {
  "sheet-protected": (sheet) => ({
    title: sheet
      ? `The sheet “${sheet}” is protected and can't be written to`
      : "The sheet is protected and can't be written to",
    next: "Choose Unprotect Sheet on the Review tab, then try again.",
  }),
  "read-only": () => ({
    title: "This file is read-only and can't be written to",
    next: "Choose Enable Editing, or save a copy and try again. The results can still be read here.",
  }),
  "cell-being-edited": () => ({
    title: "A cell is being typed into",
    next: "Press Enter to finish (or Esc to give up), then try again.",
  }),
  "payload-too-large": () => ({
    title: "This is too much to do at once",
    next: "Go to one of the sheets and use Check this sheet, sheet by sheet.",
  }),
  "sheet-missing": (sheet) => ({
    title: sheet ? `The sheet “${sheet}” can't be found` : "This sheet can't be found",
    next: "It may have been deleted or renamed. Please check again.",
  }),
  "session-expired": () => ({
    title: "The connection to the spreadsheet was lost",
    next: "Save, close the file, open it again, and check again.",
  }),
  "space-not-empty": (cell) => ({
    title: cell
      ? `No room: ${cell} is filled, nothing was inserted`
      : "No room: there is content here, nothing was inserted",
    next: "Nothing is ever overwritten. Select a cell with empty space below and to the right, or insert into a new sheet.",
  }),
  "space-too-small": () => ({
    title: "No room: too close to the edge of the sheet, nothing was inserted",
    next: "Select an empty cell further up and to the left, or insert into a new sheet. To insert rows, first delete what is left over at the very bottom of the sheet.",
  }),
  "not-divisible": (range) => ({
    title: range
      ? `No row was inserted: ${range} cannot be torn apart`
      : "No row was inserted: something here cannot be torn apart",
    next: "Rows cannot go through an array formula, a pivot table or tables side by side. Move it elsewhere first, or split the row by hand.",
  }),
  "no-workbook": () => ({
    title: "No workbook is open",
    next: "Open the file you want to check, then try again.",
  }),
  "not-supported": (what) => ({
    title: what ? `This program can't do it: ${what}` : "This program can't do that",
    next: "Update to a newer version, or open the file in the browser edition.",
  }),
  busy: () => ({
    title: "The spreadsheet is busy, nothing was done",
    next: "Close any open dialog, wait until it has calculated, and try again.",
  }),
  unknown: () => ({
    title: "Something unexpected happened, it was not done",
    next: "Please try again. If it happens again, choose Copy details and send them to your IT staff.",
  }),
};
