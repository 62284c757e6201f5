import type { Language } from '../../schema/index.ts';
import { formatNumber, typeset } from '../lint/index.ts';
import type { LintResult, Problem } from '../types.ts';
import { countProblems, describePlace, describeScore, severityNames, summarize, wholeText } from './describe-result.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { groupByParagraph, isOfWholeText, type ProblemGroup } from './group-by-paragraph.ts';
import { linkHelp } from './link-help.ts';
import { markProblems } from './mark-problems.ts';
import type { ReportOptions } from './report.ts';

/** A comment of GitHub or GitLab holds 65,536 characters; the rest is for the line that says what is left out. */
const largest = 64_000;

const words = {
  fr: {
    title: 'Lisibilité',
    columns: ['Fichier', 'Clarté sur 100', 'Mots', 'Mots par phrase', 'Mots difficiles pour 1\u202f000', 'À revoir'],
    under: (title: string) => `sous « ${title} »`,
    help: 'Aide :',
    page: 'fiche',
    more: (count: string) =>
      `_Et ${count} autres : un commentaire ne peut pas tout contenir, \`--format html\` montre tout._`,
  },
  en: {
    title: 'Readability',
    columns: ['File', 'Clarity out of 100', 'Words', 'Words a sentence', 'Hard words in 1,000', 'To mend'],
    under: (title: string) => `under “${title}”`,
    help: 'Help:',
    page: 'page',
    more: (count: string) => `_And ${count} more: a comment can’t hold them all, \`--format html\` shows everything._`,
  },
} satisfies Record<Language, object>;

interface Style {
  language: Language;
  site?: string;
}

/** For a comment on a pull request or an e-mail: a table of the files, then the problems paragraph by paragraph. */
export function reportMarkdown(results: readonly LintResult[], options: ReportOptions): string {
  const language = options.language ?? results[0]?.language ?? 'fr';
  const style: Style = { language, ...(options.site && { site: options.site }) };
  const head = [`# ${words[language].title}`, typeset(summarize(results, language), language)];
  if (results.length > 0 && !options.isQuiet) head.push(writeTable(results, language));
  const blocks = results.flatMap((result) => listBlocks(result, options, style));
  const shown: string[] = [];
  let size = head.join('\n\n').length;
  while (shown.length < blocks.length && size < largest) {
    const { text = '' } = blocks[shown.length] ?? {};
    size += text.length + 2;
    if (size < largest) shown.push(text);
  }
  const left = blocks.slice(shown.length).reduce((sum, { count }) => sum + count, 0);
  const end = left > 0 ? [typeset(words[language].more(formatNumber(left, language)), language)] : [];
  return `${[...head, ...shown, ...end].join('\n\n')}\n`;
}

interface Block {
  text: string;
  /** Problems in it. */
  count: number;
}

/** What is said of a file, in parts that can be left out one by one. */
function listBlocks(result: LintResult, { documents, isQuiet }: ReportOptions, style: Style): Block[] {
  if (result.problems.length === 0) return [];
  const score = isQuiet ? '' : `\n\n${describeScore(result, style.language)}`;
  const whole = result.problems.filter(isOfWholeText);
  const wholeItems = whole.map((problem) => writeProblem(problem, style)).join('\n');
  return [
    { text: `## ${escapeMarkdown(result.path)}${score}`, count: 0 },
    ...(whole.length > 0 ? [{ text: `**${wholeText[style.language]}**\n\n${wholeItems}`, count: whole.length }] : []),
    ...groupByParagraph(result, documents?.get(result.path)).map((group) => ({
      text: writeGroup(group, style),
      count: group.problems.length,
    })),
  ];
}

function writeTable(results: readonly LintResult[], language: Language): string {
  const { columns } = words[language];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = results.map(({ path, score, statistics, problems }) => {
    const { words: count, wordsPerSentence, jargonPerThousandWords } = statistics;
    const numbers = [score, count, wordsPerSentence, jargonPerThousandWords].map((one) => formatNumber(one, language));
    return row([escapeMarkdown(path), ...numbers, countProblems(problems, language) || '0']);
  });
  return [
    row(columns.map((one) => typeset(one, language))),
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...lines,
  ].join('\n');
}

function writeGroup(group: ProblemGroup, style: Style): string {
  const { language } = style;
  const title = group.title && words[language].under(escapeMarkdown(group.title));
  const place = [describePlace(group, language), ...(title ? [title] : [])].join(', ');
  const head = `**${typeset(place.charAt(0).toUpperCase() + place.slice(1), language)}**`;
  const items = group.problems.map((problem) => writeProblem(problem, style));
  return [head, ...quote(group), items.join('\n')].join('\n\n');
}

/** The paragraph with the words in bold; of a long one, no more than its beginning. */
function quote({ segment, problems }: ProblemGroup): string[] {
  if (!segment) return [];
  const pieces = markProblems(segment, problems.filter(isShort));
  let quoted = '';
  for (const { text, problems: marked } of pieces) {
    const room = 600 - quoted.length;
    const shown = escapeMarkdown(text.slice(0, room));
    const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
    quoted += before + (marked.length > 0 && shown ? embolden(shown) : shown) + after;
    if (text.length > room) return [`> ${quoted.trim()}…`];
  }
  return [`> ${quoted.trim()}`];
}

/** Beside a punctuation mark, stars count only when something stands between: a joiner, which shows nothing. */
const embolden = (text: string): string =>
  `**${text.replace(/^(?=[\p{P}\p{S}])/u, '\u2060').replace(/(?<=[\p{P}\p{S}])$/u, '\u2060')}**`;

const isShort = ({ excerpt }: Problem): boolean => excerpt.length <= 80;

function writeProblem(
  { rule, severity, message, verdict, suggestions, help }: Problem,
  { language, site }: Style,
): string {
  const [degree] = severityNames[language][severity];
  const offered = suggestions.find((suggestion) => verdict === 'explain' && !message.includes(suggestion));
  const aid = offered ? ` ${typeset(words[language].help, language)} ${escapeMarkdown(offered)}` : '';
  const address = linkHelp(site, help);
  const link = address ? ` ([${words[language].page}](<${address}>))` : '';
  return `- ${escapeMarkdown(message)}.${aid}${link} _${degree}, ${rule}_`;
}
