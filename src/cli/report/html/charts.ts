import type { Severity } from "../../../core/findings/finding";
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
  const bars = rules.map(({ rule, severity, count }): Bar => ({
    label: known.get(rule)?.what[context.language] ?? rule,
    note: rule,
    counts: { error: 0, warning: 0, info: 0, [severity]: count },
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
  const { severity, unit } = { severity: overviewWords[language].severity, unit: htmlWords[language] };
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
      <span class="error">■ ${severity.error}</span> <span class="warning">■ ${severity.warning}</span>
      <span class="info">■ ${severity.info}</span>
      ${bars.length > shown.length ? unit.more(bars.length - shown.length) : ""}
    </p>
  </section>`;
}

function barPicture({ counts }: Bar, longest: number): Markup {
  let left = 0;
  const pieces = (["error", "warning", "info"] as const).map((severity) => {
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
