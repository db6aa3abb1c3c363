/** The look of the page for proofreading: light and dark, three panes, two or one by the width, and on paper. */
export const REVIEW_STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1b1b1a; --paper: #fbfaf7; --pane: #ffffff; --line: #d3cfc6; --faint: #5d5a53;
  --accent: #0b5c8a; --accent-ink: #ffffff; --doubt: #8a5300; --doubt-back: #fff1d6; --very: #a1220f; --very-back: #ffe3dd;
  --good: #1d6b35; --mark: #d8ecff; --box: #d11a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #ebe8e1; --paper: #191917; --pane: #22221f; --line: #45433d; --faint: #b1ada3;
    --accent: #7cc4f0; --accent-ink: #0c2230; --doubt: #f0bd6a; --doubt-back: #3d3019; --very: #ff9c88; --very-back: #472019;
    --good: #86d59c; --mark: #173f5c; --box: #ff6a4d;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { height: 100%; }
body { margin: 0; height: 100%; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; }
#app { display: flex; flex-direction: column; height: 100%; }
button, input, select, label.button { font: inherit; color: inherit; }
button, label.button { min-height: 2rem; padding: .15rem .7rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--pane); cursor: pointer; white-space: nowrap; }
button:hover, label.button:hover { border-color: var(--accent); }
button:disabled { opacity: .45; cursor: default; }
button.main { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); font-weight: 600; }
input[type=text], select { min-height: 2rem; padding: .15rem .4rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--pane); min-width: 0; }
input[type=file] { position: absolute; width: 1px; height: 1px; opacity: 0; }
label.button { display: inline-flex; align-items: center; position: relative; }
:focus-visible, label.button:focus-within { outline: 2px solid var(--accent); outline-offset: 1px; }
kbd { font: 600 .8em ui-monospace, monospace; border: 1px solid currentColor; border-radius: .25rem; padding: 0 .3em; opacity: .8; }
code { font: .88em ui-monospace, monospace; }

header { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; padding: .5rem .8rem; border-bottom: 1px solid var(--line); background: var(--pane); }
h1 { flex: 1 1 14rem; margin: 0; font-size: 1rem; font-weight: 600; min-width: 0; overflow-wrap: anywhere; }
h1 .path { font-weight: 400; color: var(--faint); }
header .told { color: var(--doubt); min-width: 5rem; }
#who { width: 11rem; }
footer { padding: .2rem .8rem; font-size: .75rem; color: var(--faint); border-top: 1px solid var(--line); overflow-wrap: anywhere; }
footer p { margin: 0; }

main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr) minmax(19rem, 24rem); }
main.without-scan { grid-template-columns: minmax(0, 1fr) minmax(19rem, 26rem); }
main > * { min-width: 0; min-height: 0; display: flex; flex-direction: column; border-right: 1px solid var(--line); }
main > :last-child { border-right: 0; }
.tools { display: flex; align-items: center; gap: .4rem; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
.note { margin: 0; padding: .3rem .6rem; color: var(--faint); }
.note:empty { display: none; }
.count { color: var(--faint); font-size: .9em; }

.view { flex: 1; min-height: 0; overflow: auto; background: #8885; }
.stage { position: relative; width: 100%; margin: 0 auto; background: #fff; cursor: crosshair; }
.stage img { display: block; width: 100%; height: 100%; }
.boxes { position: absolute; inset: 0; pointer-events: none; }
.box { position: absolute; border: 2px solid var(--box); border-radius: 3px; background: #ffd40026; box-shadow: 0 0 0 2px #fff9; }

.noise { position: absolute; border: 1.5px dashed #6a3fb5; font-size: .7rem; line-height: 1.2; color: #4a2391; }
.noise span { position: absolute; bottom: 100%; left: 0; padding: 0 .2rem; white-space: nowrap; background: #fffc; }

.body { flex: 1; min-height: 0; overflow: auto; padding: .4rem 1rem 2rem; font: 17px/1.65 'Times New Roman', Tinos, 'Liberation Serif', 'Noto Serif', serif; background: var(--pane); }
.body p { margin: .5em auto; max-width: 44em; }
.word { border-radius: 2px; cursor: pointer; white-space: pre-wrap; }
.word:hover { background: var(--mark); }
.doubtful { text-decoration: underline dotted var(--doubt) 2px; text-underline-offset: 3px; }
.very-doubtful { background: var(--very-back); text-decoration: underline wavy var(--very) 1.5px; text-underline-offset: 3px; }
.repaired { background: var(--doubt-back); box-shadow: inset 0 -2px 0 var(--doubt); }
.questioned { background: var(--very-back); box-shadow: inset 0 -2px 0 var(--very); }
.decided { box-shadow: inset 0 -2px 0 var(--good); background: none; text-decoration: none; }
.word.gone { text-decoration: line-through; color: var(--faint); }
.word.current { background: var(--mark); outline: 2px solid var(--accent); }
.legend { margin: 0; padding: .3rem .6rem; border-top: 1px solid var(--line); font-size: .82rem; }
.legend .word { cursor: default; padding: 0 .2rem; margin-right: .4rem; }

.side { overflow: hidden; }
.card { padding: .6rem .7rem; border-bottom: 1px solid var(--line); background: var(--pane); overflow: auto; flex: 0 0 auto; max-height: 55%; }
.card p { margin: .15rem 0 .4rem; }
.card .note { padding: 0; }
.change del, .entries del { text-decoration: line-through; color: var(--very); }
.change ins, .entries ins { text-decoration: none; font-weight: 600; color: var(--good); }
.card .change { font-size: 1.15rem; }
.facts, .why { color: var(--faint); font-size: .88rem; }
.context { font: 16px/1.5 'Times New Roman', Tinos, 'Liberation Serif', serif; overflow-wrap: anywhere; }
.context mark { background: var(--mark); color: inherit; padding: 0 .15em; }
.standing { font-weight: 600; }
.standing.open { color: var(--faint); font-weight: 400; }
.standing.accept, .standing.replace { color: var(--good); }
.standing.refuse { color: var(--very); }
.choices, .suggestions, .many { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; }
.card form { margin-top: .5rem; }
.card form label { display: block; font-size: .88rem; color: var(--faint); }
.field { display: flex; gap: .4rem; }
.field input { flex: 1; font-size: 1.05rem; }

.list { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.filters { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.2rem, 1fr)); gap: .3rem .5rem; padding: .5rem .7rem; }
.filters label { display: grid; gap: .1rem; font-size: .8rem; color: var(--faint); min-width: 0; }
.filters select { width: 100%; color: var(--ink); }
.list > .count { margin: 0; padding: 0 .7rem .4rem; }
.scroller { flex: 1; min-height: 0; overflow: auto; border-top: 1px solid var(--line); }
.entries { list-style: none; margin: 0; padding: 0; }
.entries button { width: 100%; display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .5rem; text-align: left; border: 0; border-bottom: 1px solid var(--line); border-radius: 0; background: none; padding: .3rem .7rem; white-space: normal; }
.entries button:hover { background: var(--mark); }
.entries button[aria-current] { background: var(--mark); box-shadow: inset 3px 0 0 var(--accent); }
.entries .where { grid-column: 1; color: var(--faint); font-size: .82rem; }
.entries .sign { grid-column: 2; grid-row: 1 / span 2; align-self: center; font-size: .82rem; color: var(--good); }
.entries .refuse .sign { color: var(--very); }
.entries .guess { color: var(--good); margin-left: .4rem; }
.entries .change { overflow-wrap: anywhere; }
.more { margin: .5rem; }

dialog { max-width: 34rem; color: var(--ink); background: var(--pane); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.2rem; }
dialog::backdrop { background: #0008; }
dialog h2 { margin: 0 0 .4rem; font-size: 1.1rem; }
dialog dl { display: grid; grid-template-columns: auto 1fr; gap: .3rem .8rem; }
dialog dd { margin: 0; }

@media (max-width: 1150px) {
  main { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: minmax(0, 1.2fr) minmax(0, 1fr); }
  main.without-scan { grid-template-columns: minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) minmax(0, 1fr); }
  main > .side { grid-column: 1 / -1; display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: minmax(0, 1fr); border-top: 1px solid var(--line); }
  .card { max-height: none; border-bottom: 0; border-right: 1px solid var(--line); }
}
@media (max-width: 640px) {
  #app, body, html { height: auto; }
  header { gap: .35rem; }
  #who { flex: 1; width: auto; }
  main, main.without-scan { display: flex; flex-direction: column; }
  main > *, main > .side > * { border-right: 0; }
  main > .side { display: contents; }
  .scan { position: sticky; top: 0; z-index: 2; border-bottom: 2px solid var(--line); background: var(--paper); }
  .scan .tools { position: absolute; right: 0; bottom: 0; z-index: 1; border: 0; }
  .view { height: 30vh; flex: none; }
  .body { overflow: visible; }
  .card { order: 1; position: sticky; bottom: 0; z-index: 2; max-height: 45vh; border-top: 2px solid var(--accent); }
  .list { order: 2; }
  .scroller { max-height: 70vh; }
  footer { order: 3; }
}
@media print {
  :root { --ink: #000; --paper: #fff; --pane: #fff; --line: #999; --faint: #333; --doubt: #000; --very: #000; --good: #000; --mark: #fff; --doubt-back: #fff; --very-back: #fff; }
  html, body, #app { height: auto; display: block; }
  header > :not(h1), .tools, .filters, .card, .more, dialog { display: none !important; }
  main, main.without-scan { display: block; }
  main > *, .view, .body, .scroller, .list { display: block; overflow: visible; height: auto; max-height: none; border: 0; }
  .view { background: none; }
  .stage { width: 100% !important; max-width: 16cm; break-inside: avoid; }
  .box { display: none; }
  .word.current { outline: 0; }
  .entries button { break-inside: avoid; }
}
`
