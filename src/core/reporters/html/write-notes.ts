import { typeset } from '../../lint/index.ts';
import type { Problem } from '../../types.ts';
import { severityNames } from '../describe-result.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { linkHelp } from '../link-help.ts';
import type { PageStyle } from './page-style.ts';
import { words } from './words.ts';

/** The notes of one paragraph, each with the number that calls it. */
export function writeNotes(
  problems: readonly Problem[],
  numberOf: (problem: Problem) => number,
  style: PageStyle,
): string {
  const items = problems.map((problem) => writeNote(problem, numberOf(problem), style));
  return `<ol class="notes" lang="${style.language}">${items.join('')}</ol>`;
}

function writeNote(problem: Problem, number: number, style: PageStyle): string {
  const back = `<a class="back" href="#m${number}" aria-label="${words[style.language].back(number)}">↩</a>`;
  return `<li id="n${number}" value="${number}">${writeAdvice(problem, style, back)}</li>`;
}

/** What is wrong and how to mend it, with a link to the page that helps; `end` stands after it. */
export function writeAdvice(problem: Problem, { language, site }: PageStyle, end = ''): string {
  const { severity, message, suggestions, verdict, help } = problem;
  const [degree] = severityNames[language][severity];
  const offered = suggestions.filter((suggestion) => verdict === 'explain' && !message.includes(suggestion));
  const address = linkHelp(site, help);
  const link = address ? `<a href="${escapeMarkup(address)}">${words[language].help}</a>` : '';
  const name = degree.charAt(0).toUpperCase() + degree.slice(1);
  const links = [link, end].filter(Boolean).join(' ');
  return [
    `<p><span class="degree">${typeset(`${name} :`, language)}</span> ${escapeMarkup(message)}</p>`,
    ...offered.map((one) => `<p>${escapeMarkup(typeset(one, language))}</p>`),
    ...(links ? [`<p>${links}</p>`] : []),
  ].join('');
}
