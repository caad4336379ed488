import { type Overview, overviewOf } from "../../overview/overview";
import type { FileRecord } from "../../record/record";
import { dateText } from "../date-text";
import { atEnd, type Printer, type ReportContext } from "../printer";
import { ruleChart, unitChart } from "./charts";
import { fileSection } from "./file-section";
import { markup, type Markup, trusted } from "./markup";
import { htmlWords } from "./html-words";
import { copiesSection, duplicatesSection, fundsSection, matrixSection } from "./overview-sections";
import { styleSheet } from "./style-sheet";

/** One page that needs nothing else: it can be mailed, archived and printed. It runs no script and loads nothing. */
export function htmlPrinter(context: ReportContext): Printer {
  return atEnd((records) => page(records, overviewOf(records), context).html);
}

function page(records: readonly FileRecord[], overview: Overview, context: ReportContext): Markup {
  const words = htmlWords[context.language];
  return markup`<!doctype html>
    <html lang="${context.language === "zh" ? "zh-CN" : "en"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${words.title}</title>
        <style>
          ${trusted(styleSheet)}
        </style>
      </head>
      <body>
        <header>
          <h1>${words.title}</h1>
          <p>${words.made(dateText(context.now), context.version)}</p>
        </header>
        <main>
          ${cards(overview, context)} ${ruleChart(overview, context)} ${unitChart(overview, context)}
          ${matrixSection(overview, context)} ${fundsSection(overview, context)}
          ${duplicatesSection(overview, context)} ${copiesSection(overview, context)}
          <section>
            <h2>${words.files}</h2>
            ${records.map((record) => fileSection(record, context))}
          </section>
        </main>
      </body>
    </html> `;
}

function cards({ tally }: Overview, { language }: ReportContext): Markup {
  const { cards: words } = htmlWords[language];
  const card = (kind: string, count: number, label: string) =>
    markup`<li class="${kind}"><strong>${count}</strong> ${label}</li>`;
  return markup`<ul class="cards">
    ${card("plain", tally.files, words.files)} ${card("plain", tally.tables, words.tables)}
    ${card("error", tally.errors, words.errors)} ${card("warning", tally.warnings, words.warnings)}
    ${card("info", tally.infos, words.infos)}
    ${card(tally.failed > 0 ? "error" : "plain", tally.failed, words.failed)}
  </ul>`;
}
