/**
 * The look of the saved page. Plain text inside a `<style>`: none of `<`, `&` and `"` may occur, as
 * they would be written as entities there.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f4f3ef; --ink: #1d1c1a; --soft: #5f5c56; --line: #dedbd3; --shade: #f8f7f4;
  --error: #b3261e; --error-soft: #fbeceb; --warning: #8a5a00; --warning-soft: #fbf3e2;
  --info: #2d5b8f; --info-soft: #eaf1f8; --passed: #2f6b3a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1e1d1b; --ground: #141312; --ink: #ece9e3; --soft: #a8a39a; --line: #3a3834; --shade: #262522;
    --error: #ff9a90; --error-soft: #3a2120; --warning: #f0bd62; --warning-soft: #362b17;
    --info: #93bdec; --info-soft: #1d2b3a; --passed: #8fcf9b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink); line-height: 1.7; overflow-wrap: anywhere;
  font-family: system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
}
main { max-width: 52rem; margin: 2rem auto; padding: 2.75rem 3.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
h1 { margin: 0; font-size: 1.7rem; line-height: 1.4; text-wrap: balance; }
h2 { margin: 2.6rem 0 .8rem; padding-bottom: .35rem; border-bottom: 2px solid var(--ink); font-size: 1.2rem; }
h3 { margin: 1.9rem 0 .7rem; color: var(--soft); font-size: .98rem; font-weight: 600; }
h4 { display: inline; margin: 0; font-size: 1.02rem; }
p { margin: 0; }
a { color: inherit; text-decoration: underline dotted; text-underline-offset: .22em; }
a:hover { text-decoration-style: solid; }
.kicker { margin-bottom: .4rem; color: var(--soft); font-size: .9rem; letter-spacing: .12em; }
.counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.1rem 0 1.6rem; padding: 0; list-style: none; }
.tag, .counts li { padding: .1em .75em; border-radius: 99px; font-size: .85rem; white-space: nowrap; }
.tag { padding: .05em .6em; font-size: .78rem; }
.error { background: var(--error-soft); color: var(--error); }
.warning { background: var(--warning-soft); color: var(--warning); }
.info, .none { background: var(--info-soft); color: var(--info); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; }
.facts { padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 8px; background: var(--shade); font-size: .93rem; }
ol.findings { margin: 0; padding: 0; list-style: none; }
ol.findings > li { position: relative; padding: 1rem 0 1rem 2.4rem; border-top: 1px solid var(--line); }
ol.findings > li:first-child { border-top: 0; padding-top: .2rem; }
ol.findings > li > .number { position: absolute; left: 0; }
.number { color: var(--soft); font-variant-numeric: tabular-nums; }
.number::after { content: '.'; }
.what { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem; }
.where { color: var(--soft); font-size: .9rem; }
.message { margin: .35rem 0 .5rem; }
.notes { font-size: .92rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.5; }
th { color: var(--soft); font-weight: 600; text-align: left; }
th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
.value { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.sum { width: 100%; max-width: 34rem; margin: .3rem 0 .8rem; }
.sum td:empty { border-bottom-color: transparent; }
.sum .sign { width: 3rem; text-align: center; border-bottom-color: transparent; }
.sum .total td { border-top: 1px solid var(--soft); background: var(--shade); font-weight: 600; }
.sum .gap td { border-bottom: 0; color: var(--error); font-weight: 600; text-align: right; }
.passed { color: var(--passed); }
td.failed, td.unknown, td.passed, .kind { white-space: nowrap; }
td.failed { color: var(--error); font-weight: 600; }
td.unknown { color: var(--soft); }
ul.gone { margin: 0; padding: 0; list-style: none; }
ul.gone li { padding: .6rem 0; border-top: 1px solid var(--line); }
ul.gone li:first-child { border-top: 0; }
.when { color: var(--soft); font-size: .9rem; }
th.part { padding-top: .8rem; color: var(--ink); }
.passages { table-layout: fixed; }
footer { margin-top: 2.6rem; color: var(--soft); font-size: .85rem; }
@media (max-width: 40rem) {
  main { margin: 0; padding: 1.5rem 1.1rem; border: 0; border-radius: 0; }
  ol.findings > li { padding-left: 1.7rem; }
}
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ground: #fff; --ink: #000; --soft: #4a4a4a; --line: #c4c4c4; --shade: #f5f5f5;
    --error: #9d1c15; --error-soft: #fff; --warning: #6d4700; --warning-soft: #fff;
    --info: #234a75; --info-soft: #fff; --passed: #22552c;
  }
  body { font-size: 10.5pt; line-height: 1.55; }
  main { max-width: none; margin: 0; padding: 0; border: 0; }
  .tag, .counts li { border: 1px solid currentColor; }
  h2, h3 { break-after: avoid; }
  .sum, tr, .facts, dl.notes { break-inside: avoid; }
  .what { display: block; break-inside: avoid; }
  .what .tag { margin-left: .6em; }
  .what, .where, .message { break-after: avoid; }
  thead { display: table-header-group; }
  a { text-decoration: none; }
}
`;
