/** The look on paper, A4: no controls, light whatever the screen is, and colours that a printer may not leave out. */
export const PRINT_STYLE = `
@page { size: A4; margin: 14mm 12mm; }
@page wide { size: A4 landscape; margin: 12mm; }
@media print {
  :root {
    color-scheme: light; font-size: 10pt;
    --ink: #000; --paper: #fff; --pane: #fff; --line: #999; --faint: #333; --accent: #000; --shade: #eee; --hit: #ffe45c; --hit-ink: #000;
    --adopted: #d7ecdb; --adopted-ink: #0d3d1d; --localized: #fdefc3; --localized-ink: #4a3500; --partly: #f7c98a; --partly-ink: #3d2100;
    --omitted: #a5261b; --omitted-ink: #fff; --none: #e7e5df; --none-ink: #333; --review: #4a2391;
    --del: #fbe3df; --del-ink: #7a1a0e; --ins: #dcedf9; --ins-ink: #083a58; --kind: #fff3cf; --kind-ink: #463200; --kind-line: #b98900;
  }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 9.5pt; line-height: 1.35; }
  blockquote, .passage.further blockquote, .nearest blockquote { font-size: 10.5pt; line-height: 1.3; }
  h1 { font-size: 14pt; } h2 { font-size: 12pt; } h3 { font-size: 10.5pt; }
  body[data-view=matrix], body[data-view=plans] { page: wide; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .tools, .filters, .controls, .skip, .slot button, .chips button.small, .chips .note, .arrow, dialog, #told { display: none !important; }
  .controls:has(ins) { display: block !important; }
  .controls:has(ins) > :not(:has(ins, del)) { display: none; }
  .chips { padding: .2rem 0; border: 0; }
  .chips:not(:has(ul)) { display: none; }
  .chip { border: 1px solid var(--line); background: none; }
  .chip span { display: none; }
  a { color: inherit; text-decoration: none; }
  .scroll, .scroll:has(.matrix) { overflow: visible; }
  table { font-size: 8.5pt; width: 100%; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  tr, li, .passage, .nearest { break-inside: avoid; }
  .field { break-after: avoid; }
  .card details:not([open]) { display: none; }
  h2, h3, h4, .card > header, .verdict { break-after: avoid; }
  .scroll:has(.matrix) { max-height: none; border: 0; }
  .matrix thead th, .matrix th:first-child { position: static; }
  .matrix td.cell { min-width: 1.4rem; }
  .matrix th[scope=row] { width: 60%; min-width: 12rem; max-width: none; }
  .matrix td.cell a { padding: .1rem; }
  .matrix th, .matrix td { padding: .12rem .25rem; }
  .matrix th.plan { min-width: 2rem; font-size: 7.5pt; }
  #static .scroll:has(.matrix) { page: wide; }
  .scroll:has(.matrix) + .scroll:has(.matrix) { break-before: page; }
  .totals { font-size: 7.5pt; }
  .totals th, .totals td { padding: .15rem .25rem; }
  .totals tbody th, .totals tbody td:nth-child(3) { min-width: 0; }
  .totals thead th { font-size: 7pt; }
  .bar { width: 2.5rem; }
  .sides { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .3rem .8rem; }
  .side.plan { border-top: 0; border-left: 1px solid var(--line); padding: 0 0 0 .7rem; }
  .card { border-radius: 0; padding: .3rem .6rem; margin: .5rem 0; }
  .slot:not(:has(p)) { display: none; }
  .priorities > details { border: 0; padding: 0; }
  summary { list-style: none; }
  footer { padding-top: .5rem; }
}
`
