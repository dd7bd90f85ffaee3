/**
 * The look of reports and of the browser checker: plain, in the manner of public services, without anybody's
 * logo or typeface. Every pair of text and ground has a contrast of 4.5 to 1 at least, in light and in dark.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f0f4f5; --text: #212b32; --quiet: #4c6272; --line: #aeb7bd;
  --link: #005eb8; --bar: #003087; --bar-text: #ffffff; --focus: #ffeb3b; --focus-text: #212b32;
  --error: #b3150b; --warning: #7a4b00; --good: #00662f;
  --series-1: #005eb8; --series-2: #b34700; --series-3: #007f5f; --series-4: #9b3d82; --series-5: #5b5b5b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14191d; --raised: #222a30; --text: #f0f4f5; --quiet: #b9c4cb; --line: #66757f;
    --link: #8cc1f5; --bar: #0b2a5e; --bar-text: #ffffff; --focus: #ffeb3b; --focus-text: #212b32;
    --error: #ff9c93; --warning: #ffcf70; --good: #7fdba3;
    --series-1: #6cb4ff; --series-2: #ff9d5c; --series-3: #4fd6ac; --series-4: #e6a3d3; --series-5: #c6c6c6;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1.1875rem/1.5 Arial, Helvetica, sans-serif; overflow-wrap: break-word; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; display: block; padding: .75rem 1rem; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 6px var(--focus-text); border-radius: 2px;
}
header.bar { background: var(--bar); color: var(--bar-text); padding: .75rem 0; }
header.bar p { margin: 0; font-weight: bold; }
.page { max-width: 70rem; margin: 0 auto; padding: 0 1rem; }
main.page { padding-bottom: 3rem; }
h1 { font-size: 2.25rem; line-height: 1.2; margin: 1.5rem 0 1rem; }
h2 { font-size: 1.625rem; line-height: 1.25; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.25rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
p, ul, ol, dl { margin: 0 0 1rem; max-width: 44rem; }
.lead { font-size: 1.375rem; }
.quiet { color: var(--quiet); }
code { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .9em; overflow-wrap: anywhere; }
nav.contents ul { columns: 18rem; padding-left: 1.25rem; max-width: none; }
nav.contents a, a.download { display: inline-block; padding: .25rem 0; min-height: 1.75rem; }
dl.facts { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .25rem 1.5rem; max-width: none; }
dl.facts dt { font-weight: bold; } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem; list-style: none; padding: 0; max-width: none; }
.figures li { background: var(--raised); border-left: 6px solid var(--link); padding: .75rem 1rem; }
.figures b { display: block; font-size: 1.75rem; line-height: 1.2; }
.note { background: var(--raised); border-left: 6px solid var(--link); padding: .75rem 1rem; max-width: none; }
.note p:last-child { margin-bottom: 0; }
.scroll { overflow-x: auto; margin: 0 0 .25rem; }
table { border-collapse: collapse; width: 100%; font-size: 1rem; line-height: 1.4; }
caption { text-align: left; font-weight: bold; padding: .25rem 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem 1rem .4rem 0; border-bottom: 1px solid var(--line); }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th[scope=row] { font-weight: normal; }
.severity { font-weight: bold; white-space: nowrap; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.error { color: var(--error); } .warning { color: var(--warning); } .good { color: var(--good); }
figure { margin: 1rem 0; } .chart { min-width: 38rem; max-width: 47.5rem; } figure svg { display: block; width: 100%; height: auto; }
figcaption { font-size: 1rem; color: var(--quiet); max-width: 44rem; }
details { margin: .5rem 0 1rem; } summary { cursor: pointer; padding: .35rem 0; color: var(--link); }
footer { border-top: 4px solid var(--bar); background: var(--raised); padding: 1rem 0 2rem; font-size: 1rem; }
@media (max-width: 40rem) { body { font-size: 1rem; } h1 { font-size: 1.75rem; } h2 { font-size: 1.375rem; } dl.facts { grid-template-columns: 1fr; } dl.facts dd { margin-bottom: .5rem; } }
@media print {
  :root { --ground: #fff; --raised: #fff; --text: #000; --quiet: #333; --line: #777; --link: #000; --bar: #fff; --bar-text: #000; }
  body { font-size: 11pt; } .skip, nav.contents, a.download { display: none; }
  .scroll { overflow: visible; } .chart { min-width: 0; } tr, figure, .figures li { break-inside: avoid; } thead { display: table-header-group; } h2, h3, caption { break-after: avoid; }
}
`.trim();
