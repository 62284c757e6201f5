import { formatNumber, typeset } from '../../lint/index.ts';
import type { LintResult, Problem } from '../../types.ts';
import { wholeText } from '../describe-result.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { isOfWholeText } from '../group-by-paragraph.ts';
import type { PageStyle } from './page-style.ts';
import { words } from './words.ts';
import { writeAdvice } from './write-notes.ts';

/** The score, its figures, and what makes the text hard: the rules that speak most, with the words that they speak of. */
export function writeSummary(result: LintResult, style: PageStyle): string {
  const { language, level } = style;
  const { score, outOf, causes, clear } = words[language];
  const figures = listFigures(result, style).map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`);
  const main = `<div><dt>${score}</dt><dd><span class="score">${result.score}</span> ${outOf}</dd></div>`;
  const whole = result.problems.filter(isOfWholeText).map((problem) => writeAdvice(problem, style));
  const placed = result.problems.filter((problem) => !isOfWholeText(problem));
  const parts = [
    `<dl class="summary">${main}${figures.join('')}</dl>\n`,
    writeList(wholeText[language], 'whole', whole, level, countPromises(result, style)),
    writeList(causes, 'causes', listCauses(placed, style), level),
    result.problems.length === 0 ? `<p>${typeset(clear, language)}</p>\n` : '',
  ];
  return parts.join('');
}

function writeList(title: string, name: string, items: readonly string[], level: number, before = ''): string {
  if (items.length === 0 && !before) return '';
  const list = items.map((item) => `<li>${item}</li>\n`).join('');
  const body = list && `<ul class="${name}">\n${list}</ul>\n`;
  return `<h${level}>${title}</h${level}>\n${before}${body}`;
}

/** How many of the questions of a consultation the text answers; nothing for another text. */
function countPromises({ mandate: { present, missing } }: LintResult, { language }: PageStyle): string {
  const total = present.length + missing.length;
  if (total === 0) return '';
  return `<p>${words[language].promises(String(present.length), String(total))}</p>\n`;
}

/** A short text has no readability: the formulas mean nothing on it. */
function listFigures({ statistics }: LintResult, { language }: PageStyle): [name: string, value: string][] {
  const show = (value: number) => formatNumber(value, language);
  const { figures, readability, range } = words[language];
  const names = Object.entries(figures) as [keyof typeof figures, string][];
  const rows = names.map(([key, name]): [string, string] => [name, show(statistics[key])]);
  const { value, low, high, scale } = statistics.readability;
  const scaleName = scale === 'kandel-moles' ? 'Kandel-Moles' : 'Flesch-Kincaid';
  if (statistics.words >= 100) {
    rows.push([`${readability} (${scaleName})`, `${show(value)} <small>${range(show(low), show(high))}</small>`]);
  }
  return rows;
}

/** The rule's title and how often it speaks, most first, with some of the words. */
function listCauses(problems: readonly Problem[], { language, ruleTitles }: PageStyle): string[] {
  const byRule = Map.groupBy(problems, ({ rule }) => rule);
  const sorted = [...byRule].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return sorted.map(([rule, found]) => {
    const excerpts = new Map(found.map(({ excerpt }) => [excerpt.toLowerCase(), excerpt]));
    const shown = [...excerpts.values()].filter(({ length }) => length <= 40).slice(0, 6);
    const list = shown.length > 0 ? ` <small>(${shown.map((one) => escapeMarkup(one)).join(', ')})</small>` : '';
    const title = escapeMarkup(ruleTitles?.get(rule) ?? rule);
    return `<strong>${formatNumber(found.length, language)} ×</strong> ${title}${list}`;
  });
}
