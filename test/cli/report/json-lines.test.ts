import { jsonLinesPrinter } from "../../../src/cli/report/json-lines";
import { fileJson } from "../../../src/cli/report/json";
import { failedFile, fileOf, tableOf } from "../sample-records";

test("each file is one line as in the JSON report, the summary is the last", () => {
  const records = [fileOf("a\n.xlsx", [tableOf({ findings: [{}] })]), failedFile];
  const printer = jsonLinesPrinter();
  const text = [
    printer.head,
    ...records.map((record) => printer.file(record)),
    printer.end(records) as string,
  ].join("");
  const lines = text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
  expect(lines).toEqual([
    ...records.map((record) => JSON.parse(JSON.stringify(fileJson(record))) as unknown),
    { version: 1, summary: { files: 2, failed: 1, tables: 1, errors: 1, warnings: 0, infos: 0 } },
  ]);
});
