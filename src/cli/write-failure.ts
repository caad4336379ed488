import type { Words } from "../core/words";
import { systemCode } from "./system-error";

/** Why a file could not be written; undefined where the error is no failure of the disk. */
export function writeFailure(error: unknown): Words | undefined {
  if (systemCode(error) === undefined) return undefined;
  const { message } = error as Error;
  return {
    zh: `写不了文件（${message}）。请检查文件夹是否存在、有没有权限、磁盘是否已满、文件是否正被打开。`,
    en: `Cannot write a file (${message}). Check the folder, the permissions, the space left, and whether the file is open.`,
  };
}
