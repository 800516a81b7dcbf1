/** How the review sheet looks, on a screen and on paper: A4, a page per clause, the signature at its end. */
export const reviewStyle = `
@page { size: A4; margin: 18mm 16mm; }
body { max-width: 178mm; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff;
  font: 10.5pt/1.6 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
h1 { font-size: 20pt; margin: 0 0 1rem; }
h2 { font-size: 14pt; margin: 0 0 .8rem; padding-bottom: .3rem; border-bottom: 1.5pt solid #1a1a1a; }
h3 { font-size: 11pt; margin: 1.2rem 0 .3rem; }
[lang="en"] { font-family: Georgia, "Times New Roman", serif; font-size: .86em; color: #555; font-weight: normal; }
h2 > [lang="en"], td > [lang="en"], li > [lang="en"], td p > [lang="en"] { display: block; line-height: 1.35; }
section { margin-top: 3rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .3rem .5rem; border: .5pt solid #999; text-align: left; vertical-align: top; }
th { background: #f2f2f2; font-weight: 600; }
td:nth-child(1) { width: 4.5em; white-space: nowrap; font-size: .86em; }
th:nth-child(2) { width: 40%; }
th:nth-child(n + 4), td:nth-child(n + 4) { width: 2.6em; text-align: center; }
tr, li { break-inside: avoid; }
td p { margin: 0 0 .2rem; }
ul { margin: 0; padding-left: 1.2rem; }
footer { margin-top: 1.4rem; break-inside: avoid; }
.objection { height: 26mm; margin: 0 0 1.2rem; padding: .2rem .5rem; border: .5pt solid #999; }
.signature { display: flex; gap: 1.5rem; margin: 0; }
.signature > span { flex: 1; padding-bottom: 1.6rem; border-bottom: .5pt solid #1a1a1a; }
@media print {
  body { max-width: none; margin: 0; padding: 0; }
  section { margin: 0; break-before: page; }
}
`;
