/** The one style sheet of `case-summary.html`; it fetches nothing. */
export const summaryHtmlStyle = `
:root { color-scheme: light dark; --line: #d1d1d1; --quiet: #5c5c5c; --soft: #f5f5f5; --good: #0e700e; --bad: #b10e1c; --warn: #8a3707; --mark: #0f6cbd; }
@media (prefers-color-scheme: dark) { :root { --line: #525252; --quiet: #adadad; --soft: #292929; --good: #54b054; --bad: #eeacb2; --warn: #faa06b; --mark: #62abf5; } }
body { font: 15px/1.5 "Segoe UI", system-ui, sans-serif; margin: 0; }
main { max-width: 1100px; margin: 0 auto; padding: 24px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 8px; }
h2 { font-size: 20px; line-height: 1.3; margin: 32px 0 8px; border-top: 1px solid var(--line); padding-top: 16px; }
h3 { font-size: 16px; margin: 16px 0 4px; }
h1, h2, h3, p, dd, li, td { overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.state { font-size: 13px; font-weight: 600; border: 1px solid currentColor; border-radius: 4px; padding: 1px 6px; }
.given, .gathered { color: var(--good); }
.missing { color: var(--bad); }
.not-available { color: var(--warn); }
dl { display: grid; grid-template-columns: minmax(140px, max-content) 1fr; gap: 4px 16px; margin: 8px 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
.passage { white-space: pre-wrap; }
article { border-left: 4px solid var(--line); padding-left: 12px; margin: 12px 0; }
article.error { border-color: var(--bad); }
article.warning { border-color: var(--warn); }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { text-align: left; vertical-align: top; padding: 4px 8px; border-bottom: 1px solid var(--line); }
th { background: var(--soft); }
code { font-family: Consolas, "Cascadia Mono", monospace; font-size: 12px; word-break: break-all; }
svg { display: block; width: 100%; height: auto; margin: 8px 0; }
svg text { fill: currentColor; font-size: 12px; }
svg .axis { stroke: var(--quiet); }
svg .event { stroke: var(--mark); stroke-width: 2; }
svg .incident { stroke: var(--bad); stroke-width: 2; stroke-dasharray: 4 3; }
@media print { main { max-width: none; padding: 0; } section, article, tr { break-inside: avoid; } .table { overflow: visible; } }
`;
