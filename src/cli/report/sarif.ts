import type { Severity } from "../../core/findings/finding";
import type { FileRecord, FindingRecord } from "../record/record";
import { placeText } from "./place-text";
import { atEnd, type Printer, type ReportContext } from "./printer";

const levels: Record<Severity, "error" | "warning" | "note"> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** SARIF 2.1.0, the format in which checkers report to other programs. */
export function sarifPrinter(context: ReportContext): Printer {
  return atEnd((records) => `${JSON.stringify(sarifLog(records, context), undefined, 2)}\n`);
}

export function sarifLog(records: readonly FileRecord[], { language, rules, version, now }: ReportContext) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "target-table-check",
            version,
            rules: rules.map(({ id, severity, what, why, fix }) => ({
              id,
              shortDescription: { text: what[language] },
              fullDescription: { text: why[language] },
              help: { text: fix[language] },
              defaultConfiguration: { level: levels[severity] },
            })),
          },
        },
        language: language === "zh" ? "zh-CN" : "en-US",
        invocations: [
          {
            executionSuccessful: records.every(({ status }) => status === "checked"),
            endTimeUtc: now.toISOString(),
            toolExecutionNotifications: records.flatMap(notifications),
          },
        ],
        artifacts: records.map(artifact),
        results: records.flatMap(results),
      },
    ],
  };
}

function artifact(record: FileRecord) {
  return {
    location: { uri: uriOf(record.file) },
    ...(record.sha256 === undefined ? {} : { hashes: { "sha-256": record.sha256 } }),
  };
}

function notifications(record: FileRecord) {
  const location = { physicalLocation: { artifactLocation: { uri: uriOf(record.file) } } };
  if (record.status === "failed") {
    return [{ level: "error", message: { text: record.error.message }, locations: [location] }];
  }
  return record.broken.map(({ rule, reason }) => ({
    level: "error",
    message: { text: `${rule}: ${reason}` },
    locations: [location],
  }));
}

function results(record: FileRecord) {
  if (record.status === "failed") return [];
  const all = [...record.tables.flatMap(({ findings }) => findings), ...record.findings];
  return all.map((finding) => result(record.file, finding));
}

/** A cell is no line of text, so it stands as a logical location inside the file. */
function result(file: string, { rule, severity, sheet, cell, cells, message }: FindingRecord) {
  const locationOf = (address: string) => ({
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    logicalLocations: [{ name: address, fullyQualifiedName: placeText(sheet, address), kind: "member" }],
  });
  return {
    ruleId: rule,
    level: levels[severity],
    message: { text: message },
    locations: [locationOf(cell)],
    relatedLocations: cells.filter((address) => address !== cell).map(locationOf),
  };
}

/** A relative reference stays one; a path with a drive or a root becomes a file address. */
function uriOf(file: string): string {
  const path = file.replaceAll("\\", "/").split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]%3A\//.test(path)) return `file:///${path.replace("%3A", ":")}`;
  return path.startsWith("/") ? `file://${path}` : path;
}
