import { basename, isAbsolute, join, resolve, sep } from "node:path";
import type { Io } from "../io";

/** A file to check, as it will be named in the report. "-" is standard input. */
export interface Input {
  readonly file: string;
  /** Its path below the folder that was named; its bare name where the file itself was. */
  readonly inFolder: string;
}

/** Files of another kind are found too where they may hold tables, so that the report says they were not checked. */
const bookPattern = "**/*.{xlsx,xlsm,xltx,xltm,xlsb,xls,et,ett,ods}";
/** What Excel and WPS keep beside an open workbook. */
const lockFiles = ["**/~$*", "**/.~*"];

/**
 * The files that the operands name: a file is itself, a folder all workbooks in it and below, a pattern with * or ? or
 * {…} what matches, "-" standard input. None twice, and nothing at or below the paths left out; what cannot be found
 * stays, and fails when it is read.
 */
export async function findInputs(
  operands: readonly string[],
  io: Pick<Io, "stat" | "glob">,
  leaveOut: readonly string[] = [],
): Promise<Input[]> {
  const found: Input[] = [];
  for (const operand of operands) found.push(...(await filesOf(operand, io)));
  const outside = leaveOut.map((path) => resolve(path));
  const seen = new Set<string>();
  return found.filter(({ file }) => {
    const path = file === "-" ? file : resolve(file);
    const isLeftOut = outside.some((folder) => path === folder || path.startsWith(folder + sep));
    if (isLeftOut || seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}

async function filesOf(operand: string, io: Pick<Io, "stat" | "glob">): Promise<Input[]> {
  const itself = { file: operand, inFolder: operand === "-" ? "stdin.xlsx" : basename(operand) };
  if (operand === "-") return [itself];
  const stat = await io.stat(operand).catch(() => undefined);
  if (stat && !stat.isFolder) return [itself];
  if (stat) {
    const files = await io.glob(bookPattern, { folder: operand, leaveOut: lockFiles });
    return files.length > 0
      ? inOrder(files).map((file) => ({ file: join(operand, file), inFolder: file }))
      : [itself];
  }
  if (!/[*?{[]/.test(operand)) return [itself];
  const pattern = isAbsolute(operand) ? operand : operand.replace(/^\.[\\/]/, "");
  const files = await matches(pattern, io);
  if (files.length === 0) return [itself];
  return inOrder(isAbsolute(operand) ? files.map((file) => resolve(file)) : files).map((file) => ({
    file,
    inFolder: basename(file),
  }));
}

/** Where nothing matches a pattern with \, it is read as Windows writes it: scripts are carried from one system to another. */
async function matches(pattern: string, io: Pick<Io, "glob">): Promise<string[]> {
  const find = (spelling: string) => io.glob(spelling, { folder: ".", leaveOut: lockFiles });
  const files = await find(pattern);
  return files.length === 0 && pattern.includes("\\") ? find(pattern.replaceAll("\\", "/")) : files;
}

/** As a person sorts them: 2 before 10, whatever order the disk gives. */
function inOrder(files: readonly string[]): string[] {
  const { compare } = new Intl.Collator("zh-CN", { numeric: true });
  return [...files].sort((one, other) => compare(one, other) || (one < other ? -1 : 1));
}
