/** Colours by what they mean, in light. Verdicts darken from kept to omitted, so that they differ in grey too. */
const LIGHT = `
  --ink: #1c1b19; --paper: #faf9f6; --pane: #ffffff; --line: #d5d1c8; --faint: #5b5850; --accent: #0b5283; --accent-ink: #fff;
  --focus: #0b5283; --shade: #f1efe9; --hit: #ffe45c; --hit-ink: #1c1b19;
  --adopted: #d7ecdb; --adopted-ink: #14532a; --localized: #fdefc3; --localized-ink: #5c4200; --partly: #f7c98a; --partly-ink: #4d2a00;
  --omitted: #a5261b; --omitted-ink: #fff; --none: #e7e5df; --none-ink: #55524a; --review: #6a3fb5;
  --del: #fbe3df; --del-ink: #8a1f12; --ins: #dcedf9; --ins-ink: #0a4468; --kind: #fff3cf; --kind-ink: #533c00; --kind-line: #b98900;
`

const DARK = `
  --ink: #ebe8e1; --paper: #181816; --pane: #21211f; --line: #45433d; --faint: #b4b0a6; --accent: #86c8f2; --accent-ink: #0b2231;
  --focus: #86c8f2; --shade: #2a2a27; --hit: #e0c21a; --hit-ink: #181816;
  --adopted: #1f3d29; --adopted-ink: #bfe8cb; --localized: #4b3d12; --localized-ink: #f9e4a6; --partly: #7a4a10; --partly-ink: #ffe2b8;
  --omitted: #e0695b; --omitted-ink: #1d0806; --none: #33322e; --none-ink: #b4b0a6; --review: #c9b0ff;
  --del: #4a211c; --del-ink: #ffc1b6; --ins: #173a52; --ins-ink: #bfe3fb; --kind: #44370f; --kind-ink: #fbe6a8; --kind-line: #d8ab3a;
`

/** The look of the report's page. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; ${LIGHT} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${DARK} } }
:root[data-theme="light"] { color-scheme: light; }
@media screen { :root[data-theme="dark"] { color-scheme: dark; ${DARK} } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-top: .5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; overflow-wrap: break-word; }
header, main, footer, .filters, .chips { max-width: 96rem; margin: 0 auto; padding: 0 1.2rem; }
h1 { font-size: 1.35rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.15rem; margin: 1rem 0 .4rem; }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
h4 { font-size: .95rem; margin: 1rem 0 .3rem; }
p { margin: .35rem 0; }
a { color: var(--accent); text-underline-offset: 2px; }
blockquote { margin: 0; font: 16.5px/1.55 'Times New Roman', Tinos, 'Liberation Serif', 'Noto Serif', serif; }
button, input, select, textarea { font: inherit; color: inherit; }
button, select, input[type=search], input[type=text], input[type=date], textarea { min-height: 2.1rem; padding: .2rem .6rem; border: 1px solid var(--line); border-radius: .35rem; background: var(--pane); }
button { cursor: pointer; }
button:hover:not(:disabled), select:hover { border-color: var(--accent); }
button:disabled { color: var(--faint); cursor: default; border-style: dashed; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); font-weight: 600; }
button.small { min-height: 1.8rem; font-size: .88rem; padding: .05rem .6rem; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
kbd { font: 600 .85em ui-monospace, Consolas, monospace; border: 1px solid currentColor; border-radius: .25rem; padding: 0 .35em; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 9; background: var(--pane); padding: .4rem .8rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.id { font: 600 .88em ui-monospace, Consolas, 'Liberation Mono', monospace; white-space: nowrap; }
.path, .place, .share, .sure, .note, .relation { color: var(--faint); font-size: .88rem; }
.path { display: block; overflow-wrap: anywhere; }
button .path, summary .path { display: inline; }
.field { color: var(--faint); font-size: .85rem; margin: 0 0 .2rem; }

.top { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem 1rem; padding-top: .8rem; }
.top h1 { flex: 1 1 22rem; min-width: 0; }
.tools { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0; }
nav { flex: 1 1 100%; min-width: 0; border-bottom: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: 0 .3rem; list-style: none; margin: .3rem 0 0; padding: 0; }
nav a { display: block; padding: .45rem .7rem; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; }
nav a:hover { border-color: var(--line); }
nav a[aria-current] { border-color: var(--accent); font-weight: 600; }

.filters { display: flex; flex-wrap: wrap; align-items: flex-start; gap: .3rem 1.2rem; padding-top: .6rem; }
.filters label > span { display: block; font-size: .82rem; color: var(--faint); }
.filters .search { flex: 0 1 20rem; }
.filters .search input { width: 100%; }
.filters details { flex: 1 1 34rem; min-width: 0; }
.filters summary { font-size: .82rem; color: var(--faint); cursor: pointer; }
.choices { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: flex-end; }
.choices select { width: 10rem; max-width: 100%; }
.labels { display: flex; flex-wrap: wrap; gap: .3rem; flex: 1 1 100%; }
.labels button { padding: .1rem .55rem; font-size: .9rem; }
.labels button[aria-pressed=true] { border-color: var(--accent); box-shadow: inset 0 0 0 1px var(--accent); font-weight: 600; }
.chips { display: flex; flex-wrap: wrap; gap: .3rem .5rem; align-items: center; padding-top: .35rem; padding-bottom: .35rem; border-bottom: 1px solid var(--line); }
.chips ul { display: flex; flex-wrap: wrap; gap: .3rem; list-style: none; margin: 0; padding: 0; min-width: 0; }
.chips li { min-width: 0; }
.chip { min-height: 1.8rem; padding: 0 .7rem; border-radius: 1rem; background: var(--shade); font-size: .9rem; text-align: left; overflow-wrap: anywhere; }
.chips p { margin: 0; }
body[data-view=overview] .chips:not(:has(ul)), body[data-view=decisions] .filters, body[data-view=decisions] .chips { display: none; }
.controls { display: flex; flex-wrap: wrap; gap: .4rem 1rem; align-items: center; margin: .5rem 0; }
.count { font-weight: 600; }
#told:empty { display: none; }
#told { padding: .4rem .7rem; background: var(--shade); overflow-wrap: anywhere; }
#view-title { outline: none; }
main:focus { outline: none; }

.scroll { overflow-x: auto; position: relative; }
table { border-collapse: collapse; font-size: .92rem; background: var(--pane); }
caption { text-align: left; padding: .2rem 0; color: var(--faint); font-size: .88rem; background: var(--paper); }
th, td { border: 1px solid var(--line); padding: .28rem .5rem; text-align: left; vertical-align: top; }
thead th { background: var(--shade); font-weight: 600; vertical-align: bottom; }
tbody th, tfoot th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
thead th.number, thead th[colspan] { text-align: center; }
.zero { color: var(--faint); }
.date { white-space: nowrap; }
.totals tbody th { min-width: 15rem; }
.totals tbody td:nth-child(3) { min-width: 6.5rem; }
.totals thead th { font-size: .86rem; }
.sum th, .sum td, tfoot th, tfoot td { background: var(--shade); font-weight: 600; }
.sort { border: 0; background: none; padding: 0; min-height: 1.6rem; font-weight: 600; text-align: inherit; }
.sort .arrow { color: var(--faint); margin-left: .25em; font-weight: 400; }
[aria-sort] .arrow { color: var(--accent); font-weight: 700; }
.coverage { display: inline-flex; align-items: center; gap: .45rem; white-space: nowrap; }
.bar { width: 7rem; height: .85rem; border: 1px solid var(--line); flex: none; }
.bar .adopted { fill: #4f9d68; } .bar .localized { fill: #f0c75e; } .bar .omitted { fill: #a5261b; }
.missing { color: var(--del-ink); font-weight: 600; }
.depth-1 { padding-left: 1.6rem; } .depth-2 { padding-left: 2.8rem; } .depth-3 { padding-left: 4rem; } .depth-4 { padding-left: 5.2rem; }

.introduction dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1rem; margin: .6rem 0; }
.introduction dt { color: var(--faint); grid-column: 1; }
.introduction dd { grid-column: 2; margin: 0; }
.remark { border-left: 4px solid var(--kind-line); padding: .1rem .7rem; background: var(--kind); color: var(--kind-ink); }
.first { margin: .2rem 0 .6rem; padding-left: 1.6rem; max-width: 70rem; }
.first li { margin: .2rem 0; }
.counts { display: block; font-size: .9rem; }
.priorities > details { margin: .5rem 0; border: 1px solid var(--line); border-radius: .4rem; background: var(--pane); padding: .3rem .8rem; }
summary { cursor: pointer; }

.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.3rem; list-style: none; margin: .5rem 0; padding: 0; font-size: .86rem; color: var(--faint); }
.cell { text-align: center; font: 700 .95rem ui-monospace, Consolas, monospace; }
span.cell { display: inline-block; min-width: 1.5em; padding: 0 .2em; border-radius: .2rem; line-height: 1.45; }
.cell.adopted { background: var(--adopted); color: var(--adopted-ink); } .cell.localized { background: var(--localized); color: var(--localized-ink); }
.cell.partly { background: var(--partly); color: var(--partly-ink); } .cell.omitted { background: var(--omitted); color: var(--omitted-ink); }
.cell.none { background: var(--none); color: var(--none-ink); }
span.cell.doubt { background: none; color: var(--review); outline: 1px dashed var(--review); outline-offset: -1px; }
.matrix td.cell { padding: 0; vertical-align: middle; min-width: 2.2rem; }
.matrix td.cell a { display: block; padding: .3rem .1rem; color: inherit; text-decoration: none; }
.matrix td.cell a:hover { text-decoration: underline; }
.matrix td.cell a:focus-visible { outline-offset: -3px; outline-color: currentColor; }
.matrix td.faded { background: none; color: var(--faint); }
.matrix th[scope=row] { min-width: 18rem; max-width: 34rem; }
.matrix .group th, .matrix .group td { background: var(--shade); font-weight: 600; }
.matrix .group button { border: 0; background: none; padding: 0; text-align: left; font-weight: 600; min-height: 1.6rem; }
.matrix td.share { font-size: .8rem; text-align: center; color: var(--faint); }
.matrix td.count a { color: inherit; }
.matrix th.plan { min-width: 6.5rem; font-weight: 400; font-size: .86rem; text-align: center; overflow-wrap: anywhere; }
.matrix th.plan.narrow { min-width: 2.4rem; padding: .3rem 0; }
.matrix th.narrow a { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11rem; overflow: hidden; white-space: nowrap; display: inline-block; text-overflow: ellipsis; }
.matrix tfoot td { text-align: center; font-weight: 400; font-size: .86rem; padding: .2rem .1rem; }
.scroll:has(.matrix) { max-height: 92vh; overflow: auto; border: 1px solid var(--line); }
.matrix thead th { position: sticky; top: 0; z-index: 2; }
.matrix th:first-child { position: sticky; left: 0; z-index: 1; background: var(--pane); }
.matrix thead th:first-child { z-index: 3; background: var(--shade); }
.matrix .group th:first-child, .matrix tfoot th { background: var(--shade); }

.card { background: var(--pane); border: 1px solid var(--line); border-left: 6px solid var(--line); border-radius: .4rem; padding: .5rem 1rem .7rem; margin: .9rem 0; }
.card.adopted { border-left-color: #4f9d68; } .card.localized { border-left-color: #e2b33c; } .card.partly { border-left-color: #d97f1d; } .card.omitted { border-left-color: #a5261b; }
.card:focus { outline: 3px solid var(--focus); outline-offset: 2px; }
.card header { padding: 0; margin: 0; max-width: none; }
.card h3 { margin: 0; }
.card .sign { font-size: .88rem; color: var(--faint); margin: .1rem 0; }
.sentence { border-top: 1px solid var(--line); margin-top: .5rem; padding-top: .4rem; }
.verdict { display: flex; flex-wrap: wrap; gap: .1rem .7rem; align-items: baseline; }
.label { font-weight: 600; padding: 0 .5rem; border-radius: .25rem; }
.label.adopted { background: var(--adopted); color: var(--adopted-ink); } .label.localized { background: var(--localized); color: var(--localized-ink); }
.label.omitted { background: var(--omitted); color: var(--omitted-ink); }
.review { color: var(--review); font-weight: 600; border: 1px dashed var(--review); padding: 0 .4rem; border-radius: .25rem; font-size: .88rem; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: .3rem 1.6rem; margin: .3rem 0; }
.side.plan { border-left: 1px solid var(--line); padding-left: 1.2rem; }
.passage + .passage, .nearest, .nearest li + li { margin-top: .6rem; }
.passage.further blockquote, .nearest blockquote { font-size: 15.5px; }
.place, .share { margin-right: .8rem; }
.none { color: var(--ink); font-weight: 600; }
.nearest ol { margin: .2rem 0; padding-left: 1.3rem; }
.why { font-size: .9rem; color: var(--faint); }
.changes { list-style: none; margin: .4rem 0; padding: 0; }
.changes li { padding: .05rem .6rem; border-left: 4px solid var(--kind-line); margin: .2rem 0; font-size: .92rem; }
del { background: var(--del); color: var(--del-ink); text-decoration: underline dashed from-font; text-underline-offset: 3px; }
ins { background: var(--ins); color: var(--ins-ink); text-decoration: underline solid from-font; text-underline-offset: 3px; }
del.kind, ins.kind { background: var(--kind); color: var(--kind-ink); box-shadow: inset 0 -2px 0 var(--kind-line); text-decoration: none; }
.kind small { font: 600 .72em system-ui, sans-serif; }
mark.hit { background: var(--hit); color: var(--hit-ink); }
.assigned, .not-binding { font-size: .92rem; }
.decided { font-size: .92rem; border-left: 4px solid var(--accent); padding-left: .6rem; }
.slot { margin-top: .35rem; }
.status { font-weight: 600; } .status.omitted, .status.lowered { color: var(--del-ink); }
.own li { margin: .25rem 0; }
.plain { list-style: none; margin: 0; padding: 0; }
.targets td { max-width: 40rem; }
dialog { width: min(38rem, calc(100vw - 2rem)); color: var(--ink); background: var(--pane); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.3rem; }
dialog::backdrop { background: #0009; }
dialog h2 { margin-top: 0; }
dialog dl { display: grid; grid-template-columns: max-content 1fr; gap: .35rem 1rem; }
dialog dd { margin: 0; }
dialog fieldset { border: 1px solid var(--line); border-radius: .35rem; margin: .6rem 0; }
dialog fieldset label { display: block; }
dialog p > label { display: block; font-size: .88rem; color: var(--faint); }
dialog textarea, dialog input[type=text] { width: 100%; }
dialog blockquote { max-height: 9rem; overflow: auto; }
footer { color: var(--faint); font-size: .85rem; padding-top: 1.5rem; padding-bottom: 1rem; }
@media (max-width: 1200px) { .filters .search, .filters details { flex-basis: 100%; } }
@media (max-width: 800px) {
  .sides { grid-template-columns: minmax(0, 1fr); }
  .side.plan { border-left: 0; border-top: 1px dashed var(--line); padding: .4rem 0 0; }
  .matrix th[scope=row] { min-width: 11rem; }
  .introduction dl { grid-template-columns: minmax(0, 1fr); }
  .introduction dt, .introduction dd { grid-column: 1; }
}
@media (max-width: 640px) {
  header, main, footer, .filters, .chips { padding-left: .7rem; padding-right: .7rem; }
  .filters .search, .filters details, .choices label, .choices select { flex-basis: 100%; width: 100%; }
  nav ul { flex-wrap: nowrap; overflow-x: auto; }
  nav a { white-space: nowrap; }
  .matrix th[scope=row] { min-width: 9rem; font-size: .84rem; }
  .card { padding: .4rem .7rem .6rem; }
}
`
