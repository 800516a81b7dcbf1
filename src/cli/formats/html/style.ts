/** The style sheet of the page, for screens, phones, print and dark mode. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #f6f7f5; --card: #ffffff; --ink: #1f2933; --quiet: #5f6c78; --line: #dfe3e0; --track: #edf0ee;
  --accent: #1d6f78; --violation: #b3372b; --violation-soft: #fdf6f5; --advisory: #8a6100; --advisory-soft: #fdf9ee;
  --process: #8fa3ad; --application: #5b8db8; --reply: #4f9d97; --own: #b7a57a; --connection: #6f7fb5; --works: #7b9a5c;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14191d; --card: #1c2328; --ink: #e4e9ec; --quiet: #9aa8b2; --line: #303a41; --track: #283138;
    --accent: #6cc0c6; --violation: #f0887c; --violation-soft: #2a2123; --advisory: #e2b84f; --advisory-soft: #2a271d;
    --process: #6d818c; --application: #5f93bf; --reply: #4fa39c; --own: #a8966c; --connection: #7f8fc6; --works: #84a565;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  font-variant-numeric: tabular-nums; text-rendering: optimizeLegibility;
}
main { max-width: 1080px; margin: 0 auto; padding: 40px 24px 64px; }
h1 { font-size: 26px; line-height: 1.3; font-weight: 650; margin: 0 0 6px; letter-spacing: -0.01em; }
h2 { font-size: 17px; font-weight: 650; margin: 40px 0 12px; }
h2 small { font-weight: 400; color: var(--quiet); margin-left: 6px; }
p { margin: 0; }
.about { color: var(--quiet); }
code, .place { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: 12.5px; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 1px; margin: 28px 0 0; padding: 0;
  background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
.totals div { box-shadow: 0 0 0 1px var(--line); padding: 14px 16px; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.totals dt { color: var(--quiet); font-size: 13px; }
.totals dd { margin: 0; font-size: 26px; line-height: 1.25; font-weight: 600; }
.totals .violation dd { color: var(--violation); }
.totals .advisory dd { color: var(--advisory); }
.filter { display: flex; flex-wrap: wrap; gap: 8px; margin: 0 0 16px; padding: 0; list-style: none; }
.filter button { font: inherit; font-size: 13.5px; color: var(--ink); background: var(--card); border: 1px solid var(--line);
  border-radius: 999px; padding: 4px 12px; cursor: pointer; }
.filter button b { font-weight: 600; margin-left: 6px; color: var(--quiet); }
.filter button:hover { border-color: var(--accent); }
.filter button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.filter button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--card); }
.filter button[aria-pressed="true"] b { color: inherit; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0 0 12px; color: var(--quiet); font-size: 13px; }
.legend span { display: inline-flex; align-items: center; gap: 6px; }
.legend svg { width: 14px; height: 10px; }
.case { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 18px 20px; margin: 0 0 14px;
  break-inside: avoid; }
.case h3 { font-size: 16px; font-weight: 650; margin: 0; overflow-wrap: anywhere; }
.case header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 2px 16px; margin-bottom: 12px; }
.case header p { color: var(--quiet); font-size: 13.5px; }
.timeline { margin: 0 0 14px; }
.row { display: grid; grid-template-columns: 168px minmax(0, 1fr) 348px; gap: 14px; align-items: center; min-height: 24px; }
.label { color: var(--quiet); font-size: 13px; text-align: right; }
.label::first-letter, .legend span::first-letter { text-transform: uppercase; }
.dates { display: flex; flex-wrap: wrap; gap: 0 10px; color: var(--quiet); font-size: 13px; }
.dates em { font-style: normal; }
.late .dates em, .late .label { color: var(--violation); }
.axis { min-height: 18px; }
.ends { display: flex; justify-content: space-between; color: var(--quiet); font-size: 12px; }
.bar { display: block; width: 100%; height: 12px; overflow: visible; }
.track { fill: var(--track); }
.process { fill: var(--process); } .application { fill: var(--application); } .supplyPlanReply { fill: var(--reply); }
.customerExternalWorks { fill: var(--own); } .meterConnection { fill: var(--connection); } .works { fill: var(--works); }
.over { fill: var(--violation); } .due { fill: var(--ink); }
.findings { list-style: none; margin: 0; padding: 0; }
.finding { border-left: 3px solid var(--advisory); background: var(--advisory-soft); border-radius: 0 8px 8px 0;
  padding: 10px 14px; margin-top: 8px; }
.finding.violation { border-color: var(--violation); background: var(--violation-soft); }
.finding .head { display: flex; flex-wrap: wrap; gap: 2px 10px; align-items: baseline; font-weight: 600; }
.finding .kind { color: var(--advisory); font-size: 13px; }
.finding.violation .kind { color: var(--violation); }
.finding .clause { font-weight: 400; font-size: 13px; color: var(--quiet); }
.finding .place { color: var(--quiet); overflow-wrap: anywhere; margin-top: 2px; }
.finding p { overflow-wrap: anywhere; }
.open { color: var(--quiet); font-size: 13px; margin-top: 8px; overflow-wrap: anywhere; }
.clean { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); border-radius: 10px;
  overflow: hidden; font-size: 13.5px; }
.clean td { padding: 6px 12px; border-top: 1px solid var(--line); vertical-align: middle; overflow-wrap: anywhere; }
.clean tr:first-child td { border-top: 0; }
.clean .when { color: var(--quiet); white-space: nowrap; }
.clean td:nth-child(1) { width: 150px; } .clean td:nth-child(2) { width: 40%; color: var(--quiet); }
.clean td:nth-child(4) { width: 200px; text-align: right; }
.tabs { display: flex; flex-wrap: wrap; gap: 4px; margin: 32px 0 0; border-bottom: 1px solid var(--line); }
.tabs button { font: inherit; color: var(--quiet); background: none; border: 0; border-bottom: 3px solid transparent; padding: 8px 12px; cursor: pointer; }
.tabs button[aria-selected="true"] { color: var(--ink); border-color: var(--accent); font-weight: 600; }
.tools { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin: 0 0 14px; }
.tools input[type="search"], .tools select, .tools button, .pager button, #group button { font: inherit; font-size: 13.5px; color: var(--ink);
  background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 4px 10px; }
.pager { display: flex; gap: 12px; align-items: center; justify-content: center; margin: 16px 0; }
.pager button:disabled { color: var(--quiet); opacity: 0.6; }
.scroll { overflow-x: auto; }
.scroll + .about { margin-top: 8px; }
.sortable { width: 100%; border-collapse: collapse; background: var(--card); font-size: 13.5px; }
.sortable th, .sortable td { text-align: left; padding: 6px 10px; border-bottom: 1px solid var(--line); vertical-align: top; }
.sortable th button, .link { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: left; }
#panel-clocks td:nth-child(-n+2), #panel-undetermined td:first-child, #panel-months td:first-child { white-space: nowrap; }
.sortable th button { font-weight: 600; white-space: nowrap; }
.sortable th[aria-sort="ascending"] button::after { content: " ↑"; } .sortable th[aria-sort="descending"] button::after { content: " ↓"; }
.link { color: var(--accent); text-decoration: underline; }
.sortable tr.red td:first-child { border-left: 4px solid var(--violation); } .sortable tr.yellow td:first-child { border-left: 4px solid #b08900; }
.sortable tr.orange td:first-child { border-left: 4px solid #d2691e; } .sortable tr.blue td:first-child { border-left: 4px solid #1565c0; }
.brief { padding: 10px 20px; } .brief header { margin-bottom: 6px; }
.finding details { margin-top: 4px; } .finding summary { margin: 0; font-size: 12.5px; }
button:focus-visible, input:focus-visible, select:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
body:not(.scripted) .tools, body:not(.scripted) .pager, body:not(.scripted) .tabs, body:not(.scripted) .filter { display: none; }
.signature { display: none; }
summary { cursor: pointer; color: var(--accent); margin-bottom: 12px; }
.plain { margin: 0; padding-left: 20px; overflow-wrap: anywhere; }
.plain li { margin: 4px 0; }
footer { margin-top: 48px; color: var(--quiet); font-size: 13px; }
[hidden] { display: none !important; }
@media (max-width: 720px) {
  main { padding: 24px 14px 48px; }
  h1 { font-size: 21px; }
  .filter { flex-wrap: nowrap; overflow-x: auto; margin: 0 -14px; padding: 2px 14px 8px; }
  .filter li { flex: none; }
  .tabs { flex-wrap: nowrap; overflow-x: auto; margin: 32px -14px 0; padding: 0 14px; } .tabs button { flex: none; }
  .totals { grid-template-columns: repeat(2, 1fr); }
  .totals dd { font-size: 22px; }
  .case { padding: 14px; }
  .row { grid-template-columns: auto minmax(0, 1fr); gap: 0 10px; padding: 5px 0; }
  .row .bar { grid-column: 1 / -1; grid-row: 2; }
  .label { text-align: left; }
  .dates { justify-content: flex-end; text-align: right; }
  .axis .ends { grid-column: 1 / -1; } .axis > span:empty { display: none; }
  .clean td { padding: 6px 8px; }
  .clean td:nth-child(2), .clean td:nth-child(4) { display: none; }
  .clean td:nth-child(1) { width: 42%; }
}
@media print {
  :root { color-scheme: light; }
  body { background: #fff; font-size: 12px; }
  main { max-width: none; padding: 0; }
  .totals { grid-template-columns: repeat(auto-fit, minmax(80px, 1fr)); }
  .totals div { padding: 8px 10px; } .totals dd { font-size: 18px; }
  .case { padding: 12px 14px; }
  .row { grid-template-columns: 96px minmax(0, 1fr) 236px; gap: 10px; min-height: 19px; }
  .label, .dates, .ends { font-size: 11px; } .ends { white-space: nowrap; }
  .finding { padding: 6px 10px; } .finding details { display: none; }
  .filter, .filter + details, .tabs, .tools, .pager, #group button { display: none; }
  h2, header { break-after: avoid; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  .scroll { overflow: visible; }
  .signature { display: block; margin-top: 48px; border-top: 1px solid #000; width: 60mm; padding-top: 4px; }
}
@page { margin: 15mm; @bottom-center { content: counter(page) " / " counter(pages); } }
`;
