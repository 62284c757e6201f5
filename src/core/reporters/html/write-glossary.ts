import { typeset } from '../../lint/index.ts';
import type { LintResult, Problem } from '../../types.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { linkHelp } from '../link-help.ts';
import type { PageStyle } from './page-style.ts';
import { words } from './words.ts';

/** The words that the notes speak of, in alphabetical order: what each means or what to write instead. */
export function writeGlossary(results: readonly LintResult[], style: PageStyle): string {
  const { language, site } = style;
  const found = new Map<string, Problem>();
  for (const problem of results.flatMap(({ problems }) => problems)) {
    const key = problem.concept ?? (problem.verdict === 'replace' ? problem.excerpt.toLowerCase() : undefined);
    if (key && problem.suggestions.length > 0 && !found.has(key)) found.set(key, problem);
  }
  if (found.size === 0) return '';
  const compare = new Intl.Collator(language).compare;
  const entries = [...found.values()].sort((a, b) => compare(a.excerpt, b.excerpt));
  const rows = entries.map((problem) => {
    const address = linkHelp(site, problem.help);
    const term = escapeMarkup(problem.excerpt);
    const name = address ? `<a href="${escapeMarkup(address)}">${term}</a>` : term;
    return `<dt>${name}</dt><dd>${explain(problem, style)}</dd>\n`;
  });
  return `<section>\n<h2>${words[language].glossary}</h2>\n<dl class="glossary">\n${rows.join('')}</dl>\n</section>\n`;
}

function explain({ verdict, suggestions }: Problem, { language }: PageStyle): string {
  const { write, or } = words[language];
  const text = verdict === 'replace' ? write(suggestions.join(or)) : suggestions.join(' · ');
  return escapeMarkup(typeset(text, language));
}
