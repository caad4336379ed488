import type { Finding } from "../../core/findings/finding";
import { addressText, type Range } from "../../core/grid/address";
import { type Entry, firstCell, type Repair, type Table } from "../../core/table/table";
import type { Words } from "../../core/words";

/** The id under which cells that were not understood are reported. */
export const unreadRule = "cells-understood";

/** The findings with what the reader itself has to tell of the table, from top to bottom. */
export function withReadingFindings(findings: readonly Finding[], table: Table): Finding[] {
  const told = new Set(findings.map(identityOf));
  const repairs = table.repairs.map((repair) => repairFinding(repair, table.sheet));
  const [first] = table.unread;
  return [
    ...findings,
    // A rule of the catalogue may already have told of the repair.
    ...repairs.filter((repair) => !told.has(identityOf(repair))),
    ...(first ? [unreadFinding(first, table)] : []),
  ].sort((one, other) => one.at.top - other.at.top || one.at.left - other.at.left);
}

function identityOf({ rule, at }: Finding): string {
  return `${rule} ${cellText(at)}`;
}

function repairFinding({ kind, severity, at, cells, message }: Repair, sheet: string): Finding {
  return { rule: kind, severity, sheet, at, cells: [at, ...cells], message };
}

function unreadFinding(first: Entry, { sheet, unread }: Table): Finding {
  return {
    rule: unreadRule,
    severity: "info",
    sheet,
    at: first.at,
    cells: unread.map(({ at }) => at),
    message: unreadMessage(unread),
  };
}

const mostQuoted = 5;
const longestQuote = 20;

function unreadMessage(unread: readonly Entry[]): Words {
  const quotes = unread.slice(0, mostQuoted).map(({ at, text }) => ({ cell: cellText(at), text: cut(text) }));
  const zh = quotes.map(({ cell, text }) => `${cell}“${text}”`).join("、");
  const en = quotes.map(({ cell, text }) => `${cell} "${text}"`).join(", ");
  const hasMore = unread.length > mostQuoted;
  return {
    zh: `没有读懂、因此没有检查的内容：${zh}${hasMore ? `等 ${unread.length} 处` : ""}。`,
    en: `Not understood, and so not checked: ${en}${hasMore ? ` and ${unread.length - mostQuoted} more` : ""}.`,
  };
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length > longestQuote ? `${letters.slice(0, longestQuote).join("")}…` : text;
}

function cellText(range: Range): string {
  return addressText(firstCell(range));
}
