import { severities, type Severity } from "../../../core/findings/finding";
import type { Overview } from "../../overview/overview";
import { overviewWords } from "../overview-words";
import type { ReportContext } from "../printer";
import { htmlWords } from "./html-words";
import { markup, type Markup } from "./markup";

/** So many bars are readable on one page; the matrix below holds all. */
const mostBars = 20;

interface Bar {
  readonly label: string;
  readonly note: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

export function ruleChart({ rules }: Overview, context: ReportContext): Markup {
  const known = new Map(context.rules.map((rule) => [rule.id, rule]));
  const bars = rules.map(({ rule, bySeverity }): Bar => ({
    label: known.get(rule)?.what[context.language] ?? rule,
    note: rule,
    counts: bySeverity,
  }));
  return chart(htmlWords[context.language].byRule, bars, context);
}

export function unitChart({ units }: Overview, context: ReportContext): Markup {
  const bars = units.map(({ unit, errors, warnings, infos }): Bar => ({
    label: unit || overviewWords[context.language].noUnit,
    note: "",
    counts: { error: errors, warning: warnings, info: infos },
  }));
  bars.sort((one, other) => sumOf(other) - sumOf(one));
  return chart(htmlWords[context.language].byUnit, bars, context);
}

/** Bars drawn as SVG, which prints in colour where a background would not; the numbers stand beside them. */
function chart(title: string, bars: readonly Bar[], { language }: ReportContext): Markup {
  const shown = bars.filter((bar) => sumOf(bar) > 0).slice(0, mostBars);
  if (shown.length === 0) return markup``;
  const longest = Math.max(...shown.map(sumOf));
  const { severity } = overviewWords[language];
  return markup`<section class="chart">
    <h2>${title}</h2>
    <table>
      <tbody>
        ${shown.map(
          (bar) =>
            markup`<tr>
              <th scope="row">${bar.label} <small>${bar.note}</small></th>
              <td class="bar">${barPicture(bar, longest)}</td>
              <td class="count">${sumOf(bar)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="legend">
      ${severities.map((kind) => markup`<span class="${kind}">■</span> ${severity[kind]} `)}
      ${bars.length > shown.length ? htmlWords[language].more(bars.length - shown.length) : ""}
    </p>
  </section>`;
}

function barPicture({ counts }: Bar, longest: number): Markup {
  let left = 0;
  const pieces = severities.map((severity) => {
    const width = (counts[severity] / longest) * 100;
    const piece = markup`<rect class="${severity}" x="${left.toFixed(2)}" width="${width.toFixed(2)}" height="10" />`;
    left += width;
    return counts[severity] > 0 ? piece : markup``;
  });
  return markup`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${pieces}</svg>`;
}

function sumOf({ counts }: Bar): number {
  return counts.error + counts.warning + counts.info;
}
