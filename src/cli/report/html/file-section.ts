import type { CheckedFile, FileRecord, FindingRecord, TableRecord } from "../../record/record";
import { columnWords, severityColumn } from "../column-words";
import { placeText } from "../place-text";
import type { ReportContext } from "../printer";
import { textWords } from "../text-words";
import { htmlWords } from "./html-words";
import { markup, type Markup } from "./markup";

/** A file with its tables and what was found in each. */
export function fileSection(record: FileRecord, context: ReportContext): Markup {
  const { language } = context;
  const body =
    record.status === "failed"
      ? markup`<p class="error">${textWords[language].failed}：${record.error.message}</p>`
      : checkedBody(record, context);
  return markup`<article>
    <h3>${record.file}</h3>
    ${record.sha256 === undefined ? markup`` : markup`<p class="hash">SHA-256 ${record.sha256}</p>`} ${body}
  </article>`;
}

function checkedBody({ tables, findings, broken }: CheckedFile, context: ReportContext): Markup {
  const words = textWords[context.language];
  return markup`${tables.length === 0 ? markup`<p>${words.noTable}</p>` : markup``}
  ${tables.map((table) => tableSection(table, context))}
  ${
    findings.length === 0
      ? markup``
      : markup`<h4>${words.betweenTables}</h4>
          ${findingTable(findings, context)}`
  }
  ${broken.map(({ rule, reason }) => markup`<p class="error">${words.broken(rule, reason)}</p>`)}`;
}

function tableSection(table: TableRecord, context: ReportContext): Markup {
  const words = textWords[context.language];
  const hidden = table.isSheetHidden ? htmlWords[context.language].sheetHidden : "";
  return markup`<h4>
      ${table.header.projectName?.text || words.unnamed}
      <small>${table.header.unit?.text ?? ""} ${placeText(table.sheet, table.range)}${hidden}</small>
    </h4>
    ${table.findings.length === 0 ? markup`<p>${words.noFinding}</p>` : findingTable(table.findings, context)}`;
}

function findingTable(findings: readonly FindingRecord[], { language, rules }: ReportContext): Markup {
  const headings = columnWords[language];
  const fixes = new Map(rules.map(({ id, fix }) => [id, fix[language]]));
  return markup`<table class="findings stacked">
    <thead>
      <tr>
        <th scope="col">${headings.severity}</th>
        <th scope="col">${headings.cell}</th>
        <th scope="col">${headings.message}</th>
        <th scope="col">${headings.fix}</th>
        <th scope="col">${headings.rule}</th>
      </tr>
    </thead>
    <tbody>
      ${findings.map(
        ({ rule, severity, sheet, cell, message }) =>
          markup`<tr>
            <td class="${severity}">${severityColumn[language][severity]}</td>
            <td class="cell">${placeText(sheet, cell)}</td>
            <td>${message}</td>
            <td data-label="${headings.fix}">${fixes.get(rule) ?? ""}</td>
            <td class="rule" data-label="${headings.rule}">${rule}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
