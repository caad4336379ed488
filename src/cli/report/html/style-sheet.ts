/** For the screen and for A4 paper: rows are not torn, headings repeat, colours stand beside words and never alone. */
export const styleSheet = `
:root { --error: #b10e1c; --warning: #8a4b00; --info: #0f548c; --line: #d1d1d1; --quiet: #616161; color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1100px; padding: 24px; color: #242424; background: #fff; line-height: 1.5;
  font: 14px/1.5 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
h1 { font-size: 24px; margin: 0; } h2 { font-size: 18px; margin: 32px 0 8px; border-bottom: 2px solid var(--line); }
h3 { font-size: 16px; margin: 24px 0 4px; overflow-wrap: anywhere; } h4 { font-size: 14px; margin: 16px 0 4px; }
small, .hash, header p, .legend { color: var(--quiet); font-size: 12px; font-weight: normal; }
.hash { margin: 0; overflow-wrap: anywhere; }
.cards { display: flex; flex-wrap: wrap; gap: 8px; list-style: none; padding: 0; }
.cards li { flex: 1 1 140px; border: 1px solid var(--line); border-radius: 4px; padding: 8px 12px; }
.cards strong { display: block; font-size: 24px; }
table { border-collapse: collapse; width: 100%; margin: 4px 0 12px; }
th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #f5f5f5; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
rect.error { fill: var(--error); } rect.warning { fill: #d9822b; } rect.info { fill: #5b9bd5; }
.legend .warning { color: #d9822b; } .legend .info { color: #5b9bd5; } .legend { color: #242424; }
.chart th { width: 42%; font-weight: normal; } .chart .count { width: 64px; text-align: right; }
.chart th, .chart td { border-width: 0 0 1px; } .chart svg { display: block; width: 100%; height: 16px; }
.findings td:first-child { white-space: nowrap; } .cell { white-space: nowrap; } td.rule { color: var(--quiet); font-size: 12px; }
.findings th:nth-child(1) { width: 72px; } .findings th:nth-child(2) { width: 130px; } .findings th:nth-child(5) { width: 140px; }
.lines { white-space: pre-line; } .number { text-align: right; } .chart small { white-space: nowrap; }
.matrix { font-size: 12px; width: auto; } .matrix td { text-align: right; min-width: 26px; } .matrix tbody th { font-weight: normal; }
.matrix th.rule span { writing-mode: vertical-rl; font-weight: normal; max-height: 280px; }
.matrix th:first-child { min-width: 132px; } .matrix td, .matrix th.rule { padding: 3px; }
@media screen and (max-width: 820px) {
  body { padding: 12px; }
  .stacked, .stacked tbody, .stacked tr, .stacked td, .stacked th { display: block; width: auto; }
  .stacked thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacked tr { border: 1px solid var(--line); border-radius: 4px; margin: 0 0 8px; padding: 4px 8px; }
  .stacked th, .stacked td { border: 0; padding: 1px 0; white-space: normal; text-align: left; }
  .matrix th:first-child { min-width: 0; }
  .stacked .lines { white-space: pre-line; } .stacked td:empty { display: none; }
  .stacked td[data-label]::before { content: attr(data-label) "  "; color: var(--quiet); font-size: 12px; }
  .chart table { table-layout: fixed; } .chart small { white-space: normal; }
}
@page { size: A4; margin: 15mm 12mm; }
@media print {
  body { padding: 0 1px; max-width: none; font-size: 10pt; }
  tr, .cards li { break-inside: avoid; } thead { display: table-header-group; }
  h2, h3, h4, .hash { break-after: avoid; }
}
`;
