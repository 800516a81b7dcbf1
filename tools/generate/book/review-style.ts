/**
 * The style of the review sheet on screen and paper: A4, the heading of a clause on each of its pages, and at the foot
 * of each page the identity of the sheet and the page number.
 *
 * @param identity what identifies the sheet
 */
export function reviewStyle(identity: string): string {
  return `@page {
  size: A4;
  margin: 14mm 15mm 16mm;
  @bottom-left { content: ${JSON.stringify(identity)}; font: 8pt sans-serif; color: #444; white-space: pre; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #444; }
}
body { max-width: 180mm; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff;
  font: 9.5pt/1.5 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif; }
:lang(en) body { font-size: 8.7pt; line-height: 1.36; }
h1 { font-size: 18pt; margin: 0 0 .6rem; }
h2 { font-size: 13pt; margin: 0 0 .5rem; padding-bottom: .25rem; border-bottom: 1.5pt solid #1a1a1a; text-align: left; }
h3 { font-size: 10.5pt; margin: .8rem 0 .2rem; break-after: avoid; }
h4 { font-size: 9.5pt; margin: .35rem 0 .1rem; break-after: avoid; }
header p { margin: .2rem 0; }
table { width: 100%; border-collapse: collapse; }
.clause { margin-top: 2.5rem; }
.clause > thead > tr > th, .clause > tbody > tr > td { padding: 0; font-weight: normal; }
.requirements :is(th, td) { padding: .2rem .45rem; border: .5pt solid #999; text-align: left; vertical-align: top; }
.requirements th { background: #f2f2f2; font-weight: 600; }
.requirements td:nth-child(1) { width: 1.6em; }
.requirements th:nth-child(2) { width: 48%; }
.requirements :is(th, td):nth-child(n + 4) { width: 3.4em; text-align: center; white-space: nowrap; }
.requirements tr, li { break-inside: avoid; }
ul { margin: 0; padding-left: 1.1rem; }
.exactly { color: #555; font-size: .88em; display: block; line-height: 1.35; }
.end { margin-top: .9rem; break-inside: avoid; }
.objection { min-height: 16mm; margin: 0 0 .8rem; padding: .2rem .45rem; border: .5pt solid #999; }
.signature { display: flex; gap: 1.5rem; margin: 0; }
.signature > span { flex: 1; padding-bottom: 1.1rem; border-bottom: .5pt solid #1a1a1a; }
@media screen and (max-width: 30rem) {
  .requirements { font-size: .85em; }
  .requirements :is(th, td) { padding-inline: .25rem; overflow-wrap: anywhere; }
}
@media print {
  body { max-width: none; margin: 0; padding: 0; }
  .clause { margin: 0 0 9mm; break-inside: avoid; }
}
`;
}
