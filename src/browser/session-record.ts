import type { IRange } from "@univerjs/core";
import type { Shift } from "../core/grid/shift";

/** What was done since the file was opened, beyond what is seen by comparing cells. */
export interface SessionRecord {
  /** Rows and columns that went in, out or elsewhere, in that order; what was undone is no longer there. */
  readonly batches: readonly (readonly Step[])[];
  /** Sheets, by id, whose colour formats or whose choices the user changed himself, not by the steps above. */
  readonly formats: ReadonlySet<string>;
  readonly validations: ReadonlySet<string>;
  /** Whether he changed names of the workbook. */
  readonly hasNames: boolean;
}

export type Step =
  | { readonly kind: "shift"; readonly sheetId: string; readonly shift: Shift }
  /** Whole rows or columns were dragged elsewhere. */
  | { readonly kind: "move"; readonly sheetId: string }
  /** The sheet came in as a copy of another. */
  | { readonly kind: "copy"; readonly sheetId: string; readonly from: string };

export interface Mutation {
  readonly id: string;
  readonly params: {
    readonly trigger?: string;
    readonly subUnitId?: string;
    readonly range?: IRange;
    readonly sheet?: { readonly id?: string };
  };
  /** Of a copied sheet that comes in or goes: which one it is a copy of. */
  readonly copyOf?: string | undefined;
}

export const nothingDone: SessionRecord = {
  batches: [],
  formats: new Set(),
  validations: new Set(),
  hasNames: false,
};

/** The record with the mutations of one command added. */
export function recordBatch(record: SessionRecord, batch: readonly Mutation[]): SessionRecord {
  const steps = batch.flatMap(stepOf);
  const isShifted = steps.some(({ kind }) => kind === "shift");
  const after = steps.length === 0 ? record : { ...record, batches: withSteps(record.batches, steps, batch) };
  // Rules follow rows that go in or out by themselves, in the file as well.
  if (isShifted) return after;
  return {
    ...after,
    formats: withSheets(record.formats, batch, /-conditional-rule$/),
    validations: withSheets(record.validations, batch, /^data-validation\.mutation\./),
    hasNames: record.hasNames || batch.some(({ id }) => id.endsWith("-defined-name")),
  };
}

const shifts: Readonly<Record<string, Pick<Shift, "axis" | "kind">>> = {
  "sheet.mutation.insert-row": { axis: "row", kind: "insert" },
  "sheet.mutation.remove-rows": { axis: "row", kind: "delete" },
  "sheet.mutation.insert-col": { axis: "column", kind: "insert" },
  "sheet.mutation.remove-col": { axis: "column", kind: "delete" },
};

function stepOf(mutation: Mutation): Step[] {
  const { id, params, copyOf } = mutation;
  const { subUnitId: sheetId, range } = params;
  if (copyOf !== undefined) return copyStep(mutation, copyOf);
  if (sheetId === undefined) return [];
  if (id === "sheet.mutation.move-rows" || id === "sheet.mutation.move-columns") {
    return [{ kind: "move", sheetId }];
  }
  const shift = shifts[id];
  if (!shift || !range) return [];
  const [first, last] =
    shift.axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return [{ kind: "shift", sheetId, shift: { ...shift, at: first, count: last - first + 1 } }];
}

/** A copy that is made, once more after an undo, or undone; one that is deleted, and is there again, is no less a copy. */
function copyStep({ id, params: { trigger, subUnitId, sheet } }: Mutation, from: string): Step[] {
  const isMade = id.endsWith("insert-sheet") && trigger !== undo;
  const isUndone = id.endsWith("remove-sheet") && trigger === undo;
  const sheetId = isMade ? sheet?.id : isUndone ? subUnitId : undefined;
  return sheetId === undefined ? [] : [{ kind: "copy", sheetId, from }];
}

function withSteps(
  batches: SessionRecord["batches"],
  steps: readonly Step[],
  batch: readonly Mutation[],
): SessionRecord["batches"] {
  // Asked of the rows alone: what follows an undo may be told with the command after it.
  const isUndone = batch.some((one) => one.params.trigger === undo && stepOf(one).length > 0);
  // One step of undoing may take back what several commands did.
  for (let count = 1; count <= batches.length; count += 1) {
    const done = batches.slice(-count).flat();
    // What went in and out again leaves nothing; what went out comes back as it was only by an undo.
    const mayCancel = isUndone || done.every((step) => step.kind === "shift" && step.shift.kind === "insert");
    if (mayCancel && isInverse(done, steps)) return batches.slice(0, -count);
    if (done.length >= steps.length) break;
  }
  return [...batches, steps];
}

const undo = "univer.command.undo";

function isInverse(done: readonly Step[], undone: readonly Step[]): boolean {
  const left = undone.map((step) => JSON.stringify(step)).sort();
  const wanted = done.map((step) => JSON.stringify(inverseOf(step))).sort();
  return JSON.stringify(left) === JSON.stringify(wanted);
}

function inverseOf(step: Step): Step {
  if (step.kind !== "shift") return step;
  const { axis, kind, at, count } = step.shift;
  const inverse: Shift = { axis, kind: kind === "insert" ? "delete" : "insert", at, count };
  return { ...step, shift: inverse };
}

function withSheets(
  sheets: ReadonlySet<string>,
  batch: readonly Mutation[],
  pattern: RegExp,
): ReadonlySet<string> {
  const touched = batch.flatMap(({ id, params }) => (pattern.test(id) ? (params.subUnitId ?? []) : []));
  return touched.length === 0 ? sheets : new Set([...sheets, ...touched]);
}
