import { overviewOf } from "../overview/overview";
import { keptForOverview } from "../record/kept-record";
import { addTallies, emptyTally, tallyOf } from "../record/tally";
import { csvPrinter } from "./csv";
import { htmlPrinter } from "./html/html";
import { jsonReport } from "./json";
import { jsonLinesPrinter } from "./json-lines";
import { overviewText } from "./overview-text";
import { atEnd, type MakePrinter } from "./printer";
import { sarifPrinter } from "./sarif";
import { fileText, type TextStyle, totalText } from "./text";
import { xlsxPrinter } from "./xlsx/xlsx";

/** Every format of `--format`, by its name. */
export const printers = {
  text: textPrinter,
  json: jsonPrinter,
  jsonl: jsonLinesPrinter,
  csv: csvPrinter,
  html: htmlPrinter,
  xlsx: xlsxPrinter,
  sarif: sarifPrinter,
} satisfies Record<string, MakePrinter>;

function textPrinter(context: Parameters<MakePrinter>[0]): ReturnType<MakePrinter> {
  const rules = new Map(context.rules.map((rule) => [rule.id, rule]));
  const style: TextStyle = {
    ...context,
    fixOf: (rule) => rules.get(rule)?.fix,
    whatOf: (rule) => rules.get(rule)?.what,
  };
  return {
    head: "",
    file: (record) => `${fileText(record, style)}\n`,
    keep: keptForOverview,
    end(records) {
      const overview = overviewOf(records);
      const isWorthIt = overview.tally.files > 1 && overview.tally.tables > 1;
      return `${isWorthIt ? `${overviewText(overview, style)}\n` : ""}${totalText(overview.tally, style)}`;
    },
  };
}

function jsonPrinter(): ReturnType<MakePrinter> {
  return atEnd((records) => {
    const tally = records.map(tallyOf).reduce(addTallies, emptyTally);
    return `${JSON.stringify(jsonReport(records, tally), undefined, 2)}\n`;
  });
}
