import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const script = `
import sys, time, openpyxl
for name, options in (("openpyxl", {}), ("openpyxl, read-only", {"read_only": True})):
    started = time.process_time()
    for file in sys.argv[1:]:
        book = openpyxl.load_workbook(file, **options)
        for sheet in book:
            for row in sheet.iter_rows(values_only=True):
                pass
    print(name + ";" + str((time.process_time() - started) * 1000))
`;

/** How long Python's openpyxl takes to read the books, in milliseconds; nothing where it is not installed. */
export function openpyxlTimes(books: readonly Uint8Array[]): [name: string, time: number][] {
  const folder = mkdtempSync(join(tmpdir(), "target-table-bench-"));
  try {
    const files = books.map((_book, index) => join(folder, `${index}.xlsx`));
    files.forEach((file, index) => writeFileSync(file, books[index] as Uint8Array));
    const told = execFileSync(python(), ["-c", script, ...files], { stdio: ["ignore", "pipe", "ignore"] });
    const lines = told.toString("utf8").trim().split("\n");
    return lines.map((line) => [line.split(";")[0] ?? "", Number(line.split(";")[1])]);
  } catch {
    return [];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The Python that has it: the system's own where another one stands in front. */
function python(): string {
  const found = ["python3", "/usr/bin/python3"].find(
    (command) => spawnSync(command, ["-c", "import openpyxl"]).status === 0,
  );
  if (found === undefined) throw new Error("no openpyxl");
  return found;
}
