import { addressOf, addressText } from "../../src/core/grid/address";
import { keyOf } from "../../src/core/grid/grid";
import type { OfficeHost } from "../../src/workbook/office/office-host";
import type { Sheet } from "./book/book";
import { addressOfKey } from "./book/ranges";
import type { ExcelHost } from "./excel-host";

/**
 * Notes (ExcelApi 1.18) as the public documentation describes them, for a library that does not have them yet. They
 * run after the real round trip they belong to. [?] Their order among the other actions of it, and their errors.
 */
export function extendWithNotes({ excel }: OfficeHost, host: ExcelHost): void {
  const pending = new WeakMap<object, (() => void)[]>();
  const enqueue = (context: object, work: () => void) => {
    pending.set(context, [...(pending.get(context) ?? []), work]);
  };
  const prototype = excel.RequestContext.prototype as unknown as { sync: Sync };
  const sync = prototype.sync;
  prototype.sync = async function (this: object, passed: unknown) {
    const works = pending.get(this) ?? [];
    pending.delete(this);
    const result = await sync.call(this, passed);
    for (const work of works) work();
    return result;
  };
  Object.defineProperty(excel.Worksheet.prototype, "notes", {
    configurable: true,
    get(this: Excel.Worksheet) {
      this.load("id");
      return new Notes(
        () => sheetOf(host, this),
        (work) => {
          enqueue(this.context, work);
        },
      );
    },
  });
}

/** Gives back what it is handed. */
type Sync = (this: object, passed: unknown) => Promise<unknown>;

function sheetOf(host: ExcelHost, proxy: Excel.Worksheet): Sheet | undefined {
  return proxy.isNullObject ? undefined : host.book.sheets.find(({ id }) => id === proxy.id);
}

type Enqueue = (work: () => void) => void;

class Notes {
  constructor(
    private readonly sheet: () => Sheet | undefined,
    private readonly enqueue: Enqueue,
  ) {}

  getCount(): { value: number } {
    const result = { value: 0 };
    this.enqueue(() => {
      result.value = this.sheet()?.notes.size ?? 0;
    });
    return result;
  }

  add(address: string, content: string): void {
    this.enqueue(() => {
      const sheet = this.sheet();
      const at = addressOf(address);
      if (!sheet || !at) fail("InvalidArgument", "NoteCollection.add");
      if (sheet.protection.isProtected) fail("AccessDenied", "NoteCollection.add");
      const hasComment = sheet.comments.some(({ row, column }) => row === at.row && column === at.column);
      if (hasComment || sheet.notes.has(keyOf(at))) fail("InvalidArgument", "NoteCollection.add");
      sheet.notes.set(keyOf(at), content);
    });
  }

  getItem(address: string): Note {
    return new Note(this.sheet, () => keyOf(addressOf(address) ?? { row: -1, column: 0 }), this.enqueue);
  }

  getItemAt(index: number): Note {
    return new Note(this.sheet, () => [...(this.sheet()?.notes.keys() ?? [])][index], this.enqueue);
  }
}

class Note {
  private loaded: string | undefined;

  constructor(
    private readonly sheet: () => Sheet | undefined,
    private readonly key: () => number | undefined,
    private readonly enqueue: Enqueue,
  ) {}

  get content(): string {
    if (this.loaded === undefined) fail("PropertyNotLoaded", "Note.content");
    return this.loaded;
  }

  /** Loading everything fails in Excel on the web (OfficeDev/office-js#6198). */
  load(names: string): void {
    if (names !== "content") fail("UnsupportedOperation", "Note.visible");
    this.enqueue(() => {
      this.loaded = this.found().text;
    });
  }

  delete(): void {
    this.enqueue(() => {
      const { sheet, key } = this.found();
      sheet.notes.delete(key);
    });
  }

  getLocation(): Record<string, unknown> {
    const place: Record<string, unknown> = {};
    place["load"] = (names: string) => {
      this.enqueue(() => {
        const { row, column } = addressOfKey(this.found().key);
        const all: Record<string, unknown> = {
          rowIndex: row,
          columnIndex: column,
          address: addressText({ row, column }),
        };
        for (const name of names.split(",")) place[name] = all[name];
      });
    };
    return place;
  }

  private found(): { readonly sheet: Sheet; readonly key: number; readonly text: string } {
    const sheet = this.sheet();
    const key = this.key();
    const text = key === undefined ? undefined : sheet?.notes.get(key);
    if (!sheet || key === undefined || text === undefined) fail("ItemNotFound", "NoteCollection.getItem");
    return { sheet, key, text };
  }
}

function fail(code: string, errorLocation: string): never {
  throw Object.assign(new Error(code), { code, debugInfo: { errorLocation } });
}
