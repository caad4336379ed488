import type { IDisposable } from "@univerjs/core";
import type { Engine } from "../workbook/univer/engine";
import { type Mutation, nothingDone, recordBatch, type SessionRecord } from "./session-record";

/** Writes down what the user does to a workbook that its cells alone do not tell. */
export interface Journal {
  readonly record: () => SessionRecord;
  readonly stop: () => void;
}

/** Begins with the workbook as it was laid; a command's mutations are told as one. */
export function startJournal(engine: Engine): Journal {
  let record = nothingDone;
  let batch: Mutation[] = [];
  const close = () => {
    if (batch.length > 0) record = recordBatch(record, batch);
    batch = [];
  };
  const copies = copyWatch(engine);
  const ears: readonly IDisposable[] = [
    engine.api.onBeforeCommandExecute(({ id, params }) => {
      if (id === copying) copies.begin(params);
    }),
    engine.api.onCommandExecuted(({ id, params }) => {
      if (!/\.mutation\./.test(id)) return close();
      // Work of our own for flags is called by no command, and so has no trigger.
      const mutation = copies.marked({ id, params: params ?? {} });
      if (mutation.params.trigger !== undefined && !isAppended(engine, mutation)) batch.push(mutation);
    }),
  ];
  return {
    record: () => {
      close();
      return record;
    },
    stop: () => ears.forEach((ear) => ear.dispose()),
  };
}

const copying = "sheet.command.copy-sheet";

/** Knows of copied sheets which they are copies of; Univer tells it before it copies, and only there. */
function copyWatch({ api }: Engine) {
  const copies = new Map<string, string>();
  let source: string | undefined;
  return {
    begin(params: Mutation["params"] | undefined) {
      source = params?.subUnitId ?? api.getActiveWorkbook()?.getActiveSheet().getSheetId();
    },
    marked(mutation: Mutation): Mutation {
      const { id, params } = mutation;
      if (!/\.(insert|remove)-sheet$/.test(id)) return mutation;
      const sheetId = params.sheet?.id ?? params.subUnitId ?? "";
      if (params.trigger === copying && source !== undefined) copies.set(sheetId, source);
      return { ...mutation, copyOf: copies.get(sheetId) };
    },
  };
}

/** Univer's sheets have an end, behind which it puts rows as they are needed; a file's sheet has them all. */
function isAppended({ api }: Engine, { id, params: { subUnitId, range } }: Mutation): boolean {
  if (!range || subUnitId === undefined || !/insert-(row|col)$/.test(id)) return false;
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
  if (!sheet) return false;
  return id.endsWith("row")
    ? range.endRow + 1 >= sheet.getMaxRows()
    : range.endColumn + 1 >= sheet.getMaxColumns();
}
