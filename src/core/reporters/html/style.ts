/** The colours are those of the site (src/styles/tokens.css): every text has a contrast of 7:1 or more on its ground. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf6ec, #11181a);
  --surface: light-dark(#fffdf8, #1a2427);
  --ink: light-dark(#1b2a2f, #f3ecdf);
  --soft: light-dark(#3f4d52, #c3ccc8);
  --line: light-dark(#e0d5c2, #35454a);
  --strong-line: light-dark(#7a735f, #8c9a96);
  --brand: light-dark(#0a4f47, #8adbcb);
  --marker: light-dark(#ffd45c, #5f480c);
  --marker-soft: light-dark(#fff1c7, #3b3115);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  padding: 1.5rem clamp(1rem, 4vw, 2.5rem) 4rem;
  max-inline-size: 72rem;
  background: var(--paper);
  color: var(--ink);
  font: 400 1.125rem / 1.6 "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.7rem, 1.4rem + 1.6vw, 2.6rem); }
h2 { margin-block: 2.5rem 1rem; font-size: 1.5rem; }
h3 { font-size: 1.25rem; }
h4, h5, h6 { font-size: 1.125rem; }
a { color: var(--brand); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--brand); outline-offset: 3px; }
:target { outline: 3px solid var(--strong-line); outline-offset: 4px; }
.brand { margin: 0; font-size: 1.25rem; font-weight: 800; color: var(--brand); }
.file > [id]:first-child { padding-block-start: 2rem; border-block-start: 2px solid var(--line); }
.summary {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
  gap: 1rem;
  margin: 0;
  padding: 1.25rem;
  border: 1px solid var(--line);
  border-radius: 0.75rem;
  background: var(--surface);
}
.summary dt { color: var(--soft); font-size: 0.9375rem; }
.summary dd { margin: 0; font-weight: 700; }
.summary .score { font-size: 2.25rem; line-height: 1.1; font-weight: 800; }
.summary small { font-size: 0.9375rem; font-weight: 400; color: var(--soft); }
.text :is(p, ul, blockquote):not(.cell) { margin-block: 0 1rem; max-inline-size: 40rem; }
.text .row > :first-child { margin-block-end: 0; }
.text blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); }
p.cell { margin-block-end: 0.35rem; padding-inline-start: 0.75rem; border-inline-start: 2px dotted var(--strong-line); }
.page { color: var(--soft); font-size: 0.9375rem; border-block-start: 1px dashed var(--strong-line); }
mark { background: linear-gradient(transparent 55%, var(--marker) 55% 95%, transparent 95%); color: inherit; }
mark.long { background: none; text-decoration: underline dotted var(--strong-line) 2px; text-underline-offset: 0.25em; }
.call { margin-inline-start: 0.1em; padding-inline: 0.25em; font-size: 0.8em; font-weight: 700; vertical-align: 0.3em; line-height: 1; }
.notes { margin: 0.5rem 0 1.5rem; padding: 0.75rem 1rem 0.75rem 2.75rem; border-radius: 0.75rem; background: var(--marker-soft); font-size: 0.9375rem; max-inline-size: 40rem; }
.notes li + li { margin-block-start: 0.75rem; }
.notes li::marker { font-weight: 700; }
.text .notes p { margin: 0; }
.degree { font-weight: 700; }
.notes a { display: inline-block; min-block-size: 24px; min-inline-size: 24px; }
.causes li { margin-block-end: 0.35rem; }
.whole li { margin-block-end: 0.75rem; max-inline-size: 46rem; }
.whole p { margin: 0; }
.glossary dt { font-weight: 700; }
.glossary dd { margin: 0 0 0.75rem; max-inline-size: 40rem; }
footer { margin-block-start: 3rem; color: var(--soft); font-size: 0.9375rem; }
@media (width >= 62rem) {
  .row { display: grid; grid-template-columns: minmax(0, 40rem) minmax(14rem, 1fr); gap: 2rem; align-items: start; }
  .notes { margin-block-start: 0; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --surface: #fff; --marker-soft: #fff; }
  body { padding: 0; max-inline-size: none; font-size: 11pt; }
  h1 { font-size: 20pt; }
  h2 { font-size: 14pt; }
  .notes { border: 1px solid var(--strong-line); font-size: 9.5pt; }
  .notes li, .whole li, .summary, .glossary dd { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, .glossary dt { break-after: avoid; }
  mark { print-color-adjust: exact; }
  .notes .back { display: none; }
}
`;
