/** The one style sheet of `case-summary.html`; it fetches nothing. Paper is light whatever the reader's system is. */
const light =
  'color-scheme: light; --ground: #fff; --ink: #1b1b1b; --line: #d6d6d6; --quiet: #595959; --soft: #f5f5f5; --good: #0b6a0b; --bad: #b10e1c; --warn: #8a3707; --mark: #0f5ea8; --band: #8a8a8a;';
const dark =
  'color-scheme: dark; --ground: #1b1b1b; --ink: #f2f2f2; --line: #4d4d4d; --quiet: #b0b0b0; --soft: #272727; --good: #6cc56c; --bad: #f1a5ad; --warn: #faa06b; --mark: #75b8f7; --band: #9a9a9a;';

export const summaryHtmlStyle = `
:root { ${light} }
@media screen and (prefers-color-scheme: dark) { :root { ${dark} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 "Segoe UI", system-ui, "Noto Sans", sans-serif; }
main { max-width: 1060px; margin: 0 auto; padding: 24px 24px 64px; }
h1, h2, h3, h4, p, dt, dd, li, td, th, caption, pre { overflow-wrap: anywhere; }
h1 { font-size: 28px; line-height: 1.25; margin: 0 0 4px; }
h2 { font-size: 20px; line-height: 1.3; margin: 36px 0 12px; padding-top: 16px; border-top: 1px solid var(--line); }
header + section h2 { border-top: 0; padding-top: 0; margin-top: 20px; }
h3 { font-size: 16px; line-height: 1.4; margin: 20px 0 4px; }
h4 { font-size: 15px; line-height: 1.4; margin: 0 0 4px; }
p { margin: 4px 0 8px; max-width: 80ch; }
ul, ol { margin: 4px 0 8px; padding-inline-start: 24px; max-width: 80ch; }
.quiet, .small { color: var(--quiet); }
.quiet { font-weight: 400; font-size: 13px; }
.label { margin: 8px 0 0; font-weight: 600; }
.clock, time { font-variant-numeric: tabular-nums; }
code, pre { font: 13px/1.5 Consolas, "Cascadia Mono", "Noto Sans Mono", monospace; }
code { overflow-wrap: anywhere; }
pre { white-space: pre-wrap; background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: 8px 12px; margin: 4px 0 8px; }
dl { margin: 8px 0; }
dl > div { display: grid; grid-template-columns: 200px minmax(0, 1fr); column-gap: 16px; padding: 2px 0; }
dt { color: var(--quiet); }
dd { margin: 0; grid-column: 2; }
.passage { white-space: pre-wrap; max-width: 80ch; }
.headline { border: 1px solid var(--line); border-inline-start: 6px solid var(--mark); border-radius: 4px; background: var(--soft); padding: 12px 16px; margin: 0 0 16px; }
.headline.error { border-inline-start-color: var(--bad); }
.headline.warning { border-inline-start-color: var(--warn); }
.headline p { max-width: none; }
.headline .words { margin: 0; color: var(--quiet); }
.headline .words + p { font-size: 18px; line-height: 1.4; margin: 0 0 4px; }
.headline dl > div { grid-template-columns: 150px minmax(0, 1fr); }
.state, .severity { display: inline-block; font-size: 12px; line-height: 18px; font-weight: 600; border: 1px solid currentColor; border-radius: 4px; padding: 0 6px; vertical-align: 1px; }
.state::before { margin-inline-end: 4px; }
.given, .gathered { color: var(--good); }
.given::before, .gathered::before { content: "\\2713"; }
.not-available { color: var(--warn); border-style: dashed; }
.not-available::before { content: "\\2013"; }
.missing { color: var(--bad); border-width: 2px; line-height: 16px; }
.missing::before { content: "!"; }
.item dl { margin: 4px 0 0; }
.finding { border-inline-start: 4px solid var(--line); padding: 2px 0 2px 14px; margin: 16px 0; }
.finding.error { border-color: var(--bad); }
.finding.warning { border-color: var(--warn); }
.finding.error .severity { color: var(--bad); }
.finding.warning .severity { color: var(--warn); }
table { border-collapse: collapse; width: 100%; font-size: 13px; margin: 8px 0 12px; }
caption { text-align: start; font-weight: 600; font-size: 14px; padding: 8px 0 4px; }
caption.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; padding: 0; }
th, td { text-align: start; vertical-align: top; padding: 5px 8px; border-bottom: 1px solid var(--line); }
td { min-width: 10.5ch; }
th { overflow-wrap: normal; background: var(--soft); font-weight: 600; }
td code { font-size: 12px; }
figure { margin: 8px 0 20px; }
figcaption { font-weight: 600; font-size: 14px; margin-bottom: 4px; }
.drawing { overflow-x: auto; }
.drawing:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
svg { display: block; width: 100%; min-width: 760px; height: auto; }
svg text { fill: var(--ink); font-size: 12px; direction: ltr; unicode-bidi: isolate; }
svg .row { fill: var(--quiet); font-size: 11.5px; }
svg .host { font-weight: 600; }
svg .tick, svg .name, svg .count, svg .incident-words { text-anchor: middle; }
svg .small.count { text-anchor: start; font-size: 9.5px; }
svg .name, svg .count { stroke: var(--ground); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
svg .date { font-size: 10.5px; fill: var(--quiet); }
svg .incident-words { font-weight: 600; fill: var(--bad); }
svg .axis, svg .lane { stroke: var(--line); }
svg .axis { stroke: var(--quiet); }
svg .leader { stroke: var(--quiet); stroke-width: 0.7; }
svg .incident { stroke: var(--bad); stroke-width: 1.6; stroke-dasharray: 6 3; }
svg .incident-wedge { fill: var(--bad); }
svg .span { fill: var(--quiet); }
svg .good { stroke: var(--good); }
svg .bad { stroke: var(--bad); }
svg .warn { stroke: var(--warn); }
svg .mark { stroke: var(--mark); }
svg .good.full { fill: var(--good); }
svg .bad.full { fill: var(--bad); }
svg .quiet.full { fill: var(--quiet); }
svg .open { fill: var(--ground); stroke-width: 1.8; }
svg .dashed { stroke-dasharray: 2.5 2; }
svg .stroke { fill: none; stroke-width: 1.6; }
svg .thick { stroke-width: 3; }
svg .cross { fill: none; stroke: var(--ground); stroke-width: 1.8; }
svg .several { fill: var(--ground); stroke: var(--ink); stroke-width: 1.2; }
svg .several.grave { stroke: var(--bad); stroke-width: 2.6; }
svg .asked { fill: var(--soft); stroke: var(--line); }
svg .band { fill: var(--band); }
svg .silence { fill: var(--ground); stroke: var(--ink); stroke-dasharray: 3 2; }
@media screen and (max-width: 700px) {
  main { padding: 16px 16px 48px; }
  h1 { font-size: 23px; }
  dl > div, .headline dl > div { grid-template-columns: minmax(0, 1fr); padding: 3px 0; }
  dd { grid-column: 1; }
  table, tbody, tr, td { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border: 1px solid var(--line); border-radius: 4px; margin: 0 0 8px; padding: 4px 0; }
  td { border: 0; padding: 2px 10px; min-width: 0; }
  td:empty { display: none; }
  td::before { content: attr(data-label); display: block; color: var(--quiet); font-size: 12px; }
}
@page { margin: 14mm 13mm; }
@media print {
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  h2 { font-size: 13pt; margin: 16pt 0 6pt; padding-top: 8pt; }
  h3 { font-size: 11pt; }
  h4 { font-size: 10pt; }
  h2, h3, h4, .label, caption { break-after: avoid; }
  .headline, .item, tr, figure, pre, dl > div { break-inside: avoid; }
  table { font-size: 8pt; }
  th, td { padding: 2pt 4pt; }
  thead { display: table-header-group; }
  code, pre { font-size: 8.5pt; }
  td code { font-size: 7.5pt; }
  .drawing { overflow: visible; }
  svg { min-width: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
