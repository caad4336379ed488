import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const scripts = {
  read: `
for name, options in (("openpyxl: read", {}), ("openpyxl: read without merges", {"read_only": True})):
    with timed(name):
        for file in sys.argv[1:]:
            for sheet in openpyxl.load_workbook(file, **options):
                for row in sheet.iter_rows(values_only=True):
                    pass
`,
  flag: `
with timed("openpyxl"):
    for file in sys.argv[1:]:
        book = openpyxl.load_workbook(file)
        for sheet in book:
            for row in (2, 5, 9, 12):
                sheet.cell(row, 2).comment = Comment("请核对这一格", "check")
                sheet.conditional_formatting.add("B%d" % row, FormulaRule(formula=["1=1"], font=Font(bold=True)))
        book.save(file + ".out")
`,
};

const head = `
import contextlib, sys, time, warnings, openpyxl
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font
warnings.simplefilter("ignore")
@contextlib.contextmanager
def timed(name):
    started = time.process_time()
    yield
    print(name + ";" + str((time.process_time() - started) * 1000))
`;

/** How long Python's openpyxl takes for the books, in milliseconds; nothing where it is not installed, which is said. */
export function openpyxlTimes(
  books: readonly Uint8Array[],
  script: keyof typeof scripts,
): [name: string, time: number][] {
  const python = pythonWithIt();
  if (python === undefined) {
    console.log("  openpyxl: not installed here, left out");
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), "target-table-bench-"));
  try {
    const files = books.map((_book, index) => join(folder, `${index}.xlsx`));
    files.forEach((file, index) => writeFileSync(file, books[index] as Uint8Array));
    const told = execFileSync(python, ["-c", head + scripts[script], ...files]);
    const lines = told.toString("utf8").trim().split("\n");
    return lines.map((line) => [line.split(";")[0] ?? "", Number(line.split(";")[1])]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The Python that has it: the system's own where another one stands in front. */
function pythonWithIt(): string | undefined {
  return ["python3", "/usr/bin/python3"].find(
    (command) => spawnSync(command, ["-c", "import openpyxl"]).status === 0,
  );
}
