import { rangeText } from "../../src/core/grid/address";
import { keyOf } from "../../src/core/grid/grid";
import type { OfficeHost } from "../../src/workbook/office/office-host";
import { OfficeWorkbook } from "../../src/workbook/office/office-workbook";
import { type Book, activeSheet, sheetNamed } from "../excel-host/book/book";
import { typed } from "../excel-host/book/cell-values";
import { ExcelHost } from "../excel-host/excel-host";
import { nodeExcel } from "../excel-host/node/node-excel";
import { seedBook, seenSheet } from "../excel-host/seed-book";
import type { ContractHost } from "./contract";
import { at, rangeAt } from "./contract-places";

/** A version of Excel, as far as the add-in can tell it from another. */
export interface Profile {
  readonly excelApi: string;
  /** Adds what the npm library does not have yet. */
  readonly extend?: (office: OfficeHost, host: ExcelHost) => void;
}

/** Excel's stand-in with an add-in that has just been opened on its workbook. */
export function openExcel(book: Book, { excelApi, extend }: Profile = { excelApi: "1.15" }) {
  const host = new ExcelHost(book);
  host.conditions.excelApi = excelApi;
  const office = nodeExcel(host);
  extend?.(office, host);
  return { host, office, workbook: new OfficeWorkbook(office) };
}

/** Long enough for events and the round trips they cause. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

export function officeContractHost(profile: Profile): ContractHost {
  let open = openExcel(seedBook([{ name: "Sheet1" }]), profile);
  const book = () => open.host.book;
  return {
    open: async (sheets) => (open = openExcel(seedBook(sheets), profile)).workbook,
    // The workbook is what was saved; Excel and the add-in start anew.
    reopen: async () => (open = openExcel(structuredCloneOf(book()), profile)).workbook,
    sheetNames: async () => book().sheets.map(({ name }) => name),
    look: async (name) => seenSheet(sheetNamed(book(), name)),
    select: async (name, range) => {
      book().active = sheetNamed(book(), name).id;
      book().selection = rangeAt(range);
    },
    selected: async () => ({ sheet: activeSheet(book()).name, range: rangeText(book().selection) }),
    type: async (name, address, text) => {
      open.host.userEdits(name, rangeAt(address), (sheet) => {
        const cell = typed(text, "General");
        if (cell) sheet.cells.set(keyOf(at(address)), cell);
      });
      await settled();
    },
    close: async () => undefined,
  };
}

function structuredCloneOf(book: Book): Book {
  const { nextId, ...data } = book;
  return { ...structuredClone(data), nextId };
}
