import type { Language } from '../../schema/index.ts';
import { formatNumber, typeset } from '../lint/index.ts';
import type { LintResult, Problem, Severity } from '../types.ts';
import { drawFrame } from './draw-frame.ts';
import type { ReportOptions } from './report.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const severityNames: Record<Language, Record<Severity, readonly [one: string, more: string]>> = {
  fr: { error: ['erreur', 'erreurs'], warning: ['alerte', 'alertes'], info: ['remarque', 'remarques'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['remark', 'remarks'] },
};
const codes: Record<Severity | 'bold' | 'dim', number> = { error: 31, warning: 33, info: 36, bold: 1, dim: 2 };
type Paint = (text: string, colour: keyof typeof codes) => string;

/** For people: a block a file, each problem with its line, the score, then a count. */
export function reportText(results: readonly LintResult[], options: ReportOptions): string {
  const language = options.language ?? results[0]?.language ?? 'fr';
  const paint: Paint = options.hasColour
    ? (text, colour) => `\u001b[${codes[colour]}m${text}\u001b[0m`
    : (text) => text;
  const blocks = results.map((result) => reportResult(result, language, options, paint));
  return `${[...blocks, paint(summarize(results, language), 'bold')].filter(Boolean).join('\n\n')}\n`;
}

function reportResult(result: LintResult, language: Language, options: ReportOptions, paint: Paint): string {
  const source = options.isQuiet ? undefined : options.sources?.get(result.path);
  const problems = result.problems.map((problem) => reportProblem(result.path, problem, source, language, paint));
  if (options.isQuiet) return problems.join('\n');
  return [paint(result.path, 'bold'), ...problems, scoreLine(result, language)].join('\n');
}

function reportProblem(
  path: string,
  problem: Problem,
  source: string | undefined,
  language: Language,
  paint: Paint,
): string {
  const { start, message, rule, severity, suggestions } = problem;
  const lines = [
    `${paint(`${path}:${start.line}:${start.column}`, severity)}  ${message}  ${paint(`[${rule}]`, 'dim')}`,
  ];
  if (source === undefined) return lines[0] ?? '';
  lines.push(...drawFrame(source, problem).map((line) => paint(line, 'dim')));
  const offered = suggestions.find((suggestion) => !message.includes(suggestion) && problem.verdict === 'explain');
  if (offered) lines.push(typeset(`      ${language === 'fr' ? 'Aide : ' : 'Help: '}${offered}`, language));
  return lines.join('\n');
}

function scoreLine({ score, statistics }: LintResult, language: Language): string {
  const { words, sentences, wordsPerSentence, jargonPerThousandWords } = statistics;
  const show = (value: number) => formatNumber(value, language);
  const [mean, jargon, thousand] = [show(wordsPerSentence), show(jargonPerThousandWords), show(1000)];
  const line =
    language === 'fr'
      ? `Clarté : ${score} sur 100. Mots : ${show(words)}. Phrases : ${show(sentences)}, de ${mean} mots en moyenne. Mots difficiles : ${jargon} pour ${thousand}.`
      : `Clarity: ${score} out of 100. Words: ${show(words)}. Sentences: ${show(sentences)}, of ${mean} words on average. Hard words: ${jargon} in ${thousand}.`;
  return typeset(line + readabilityPart(statistics, language), language);
}

const scales = { 'kandel-moles': 'Kandel-Moles', 'flesch-kincaid': 'Flesch-Kincaid' };

/** Nothing for a short text, on which the formulas mean nothing. */
function readabilityPart({ words, readability }: LintResult['statistics'], language: Language): string {
  if (words < 100) return '';
  const [value, low, high] = [readability.value, readability.low, readability.high].map((one) =>
    formatNumber(one, language),
  );
  return language === 'fr'
    ? ` Lisibilité (${scales[readability.scale]}) : ${value}, de ${low} à ${high}.`
    : ` Readability (${scales[readability.scale]}): ${value}, from ${low} to ${high}.`;
}

/** « 3 alertes et 1 remarque dans 2 fichiers. » */
function summarize(results: readonly LintResult[], language: Language): string {
  const problems = results.flatMap((result) => result.problems);
  const files = `${formatNumber(results.length, language)} ${language === 'fr' ? 'fichier' : 'file'}${results.length > 1 ? 's' : ''}`;
  if (results.length === 0) return language === 'fr' ? 'Aucun fichier vérifié.' : 'No file checked.';
  if (problems.length === 0)
    return language === 'fr' ? `Rien à signaler dans ${files}.` : `Nothing to report in ${files}.`;
  const counts = severities.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    const [one, more] = severityNames[language][severity];
    return count > 0 ? [`${formatNumber(count, language)} ${count > 1 ? more : one}`] : [];
  });
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(counts);
  return language === 'fr' ? `${list} dans ${files}.` : `${list} in ${files}.`;
}
