import type { Settings } from "../../core/findings/settings";
import type { Language } from "../../core/words";
import type { Limits } from "../../workbook/xlsx/limits";
import type { Io } from "../io";
import { checkFile } from "../record/check-file";
import type { FileRecord } from "../record/record";
import { changes } from "../rewrite/changes";
import { type ChangedFile, changeFile, unchangeable } from "../rewrite/change-file";

/** What to do to each file, and how; plain data, so that it passes between threads. */
export interface WorkRequest<Task extends TaskName = TaskName> {
  readonly task: Task;
  readonly settings: Settings;
  readonly language: Language;
  readonly limits: Partial<Limits>;
}

export type TaskName = "check" | keyof typeof changes;

/** What comes of one file; plain data too. */
export type ResultOf<Task extends TaskName> = Task extends "check" ? FileRecord : ChangedFile;

/** Never rejects: whatever happens to one file, the others must still be worked on. */
export async function workOn<Task extends TaskName>(
  file: string,
  request: WorkRequest<Task>,
  io: Pick<Io, "stat" | "readFile" | "saveMemory">,
): Promise<ResultOf<Task>> {
  const { task } = request as WorkRequest;
  const result =
    task === "check"
      ? await checkFile(file, request, io)
      : await changeFile(file, changes[task], { ...request, io });
  io.saveMemory?.();
  return result as ResultOf<Task>;
}

/** The result of a file that its thread could not finish. */
export function unfinished<Task extends TaskName>(
  file: string,
  error: { readonly code: string; readonly message: string },
  { task }: WorkRequest<Task>,
): ResultOf<Task> {
  const result =
    task === "check"
      ? { status: "failed" as const, file, sha256: undefined, error }
      : unchangeable(file, error);
  return result as ResultOf<Task>;
}
