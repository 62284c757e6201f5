import { formatNumber, typeset } from '../lint/index.ts';
import type { LintResult, Problem, Segment, TextDocument } from '../types.ts';
import { summarize } from './describe-result.ts';
import { escapeMarkup } from './escape-markup.ts';
import { isOfWholeText } from './group-by-paragraph.ts';
import type { PageStyle } from './html/page-style.ts';
import { style as css } from './html/style.ts';
import { words } from './html/words.ts';
import { writeGlossary } from './html/write-glossary.ts';
import { writeSummary } from './html/write-summary.ts';
import { writeText } from './html/write-text.ts';
import type { ReportOptions } from './report.ts';

/** Nothing may run or be fetched, whatever the text holds: the page is its own words and its own style. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** One page to read, send or print: each text as it is laid out with its notes beside it. Without script, without request. */
export function reportHtml(results: readonly LintResult[], options: ReportOptions): string {
  const { site, ruleTitles, documents } = options;
  const language = options.language ?? results[0]?.language ?? 'fr';
  const isOne = results.length === 1;
  const style: PageStyle = { language, site, ruleTitles, level: isOne ? 2 : 3 };
  const numbered = results.flatMap(({ problems }) => problems.filter((problem) => !isOfWholeText(problem)));
  const numbers = new Map(numbered.map((problem, index) => [problem, index + 1]));
  const numberOf = (problem: Problem): number => numbers.get(problem) ?? 0;
  const title = isOne
    ? words[language].title(escapeMarkup(nameOf(results[0]?.path ?? '')))
    : words[language].titles(formatNumber(results.length, language));
  const parts = results.map((result, index) => {
    const heading = isOne ? '' : `<h2 id="f${index + 1}">${escapeMarkup(result.path)}</h2>\n`;
    const document = documents?.get(result.path) ?? standIn(result);
    const placed = result.problems.filter((problem) => !isOfWholeText(problem));
    const text = writeText(document, placed, numberOf, style);
    const name = `<h${style.level}>${words[language].text}</h${style.level}>`;
    const body = `<div class="text" lang="${result.language}">\n${text}</div>`;
    return `<section class="file">\n${heading}${writeSummary(result, style)}${name}\n${body}\n</section>\n`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
<header><p class="brand">En clair</p></header>
<main>
<h1>${title}</h1>
<p>${typeset(summarize(results, language), language)}</p>
${isOne ? '' : writeContents(results, style)}${parts.join('')}${writeGlossary(results, style)}</main>
<footer><p>${typeset(words[language].credit, language)}</p></footer>
</body>
</html>
`;
}

/** The name of a file without its folders. */
const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) || path;

function writeContents(results: readonly LintResult[], { language }: PageStyle): string {
  const { files, score, outOf } = words[language];
  const items = results.map(
    ({ path, score: value }, index) =>
      `<li><a href="#f${index + 1}">${escapeMarkup(path)}</a> <small>${typeset(`${score} : ${value} ${outOf}`, language)}</small></li>\n`,
  );
  return `<nav aria-label="${files}"><ol>\n${items.join('')}</ol></nav>\n`;
}

/** Where the document is not at hand, the words that the notes speak of stand for it. */
function standIn({ path, format, problems }: LintResult): TextDocument {
  const segments: Segment[] = [];
  for (const { location, excerpt, start } of problems) {
    segments[location.paragraph - 1] ??= {
      kind: 'paragraph' as const,
      text: excerpt,
      map: [[0, start.offset] as const],
    };
  }
  const text: Segment = { kind: 'paragraph', text: '…', map: [[0, 0]] };
  return { path, format, source: '', segments: Array.from(segments, (segment) => segment ?? text), notes: [] };
}
