import type { Language } from '../../schema/index.ts';
import { formatNumber, typeset } from '../lint/index.ts';
import type { LintResult, Problem, Severity } from '../types.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];
export const severityNames: Record<Language, Record<Severity, readonly [one: string, more: string]>> = {
  fr: { error: ['erreur', 'erreurs'], warning: ['alerte', 'alertes'], info: ['remarque', 'remarques'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['remark', 'remarks'] },
};

/** « 3 alertes et 1 remarque », or nothing when there is no problem. */
export function countProblems(problems: readonly Problem[], language: Language): string {
  const counts = severities.flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    const [one, more] = severityNames[language][severity];
    return count > 0 ? [`${formatNumber(count, language)} ${count > 1 ? more : one}`] : [];
  });
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(counts);
}

/** « 3 alertes et 1 remarque dans 2 fichiers. » */
export function summarize(results: readonly LintResult[], language: Language): string {
  const isFrench = language === 'fr';
  if (results.length === 0) return isFrench ? 'Aucun fichier vérifié.' : 'No file checked.';
  const count = formatNumber(results.length, language);
  const files = `${count} ${isFrench ? 'fichier' : 'file'}${results.length > 1 ? 's' : ''}`;
  const problems = results.flatMap((result) => result.problems);
  if (problems.length === 0) return isFrench ? `Rien à signaler dans ${files}.` : `Nothing to report in ${files}.`;
  return `${countProblems(problems, language)} ${isFrench ? 'dans' : 'in'} ${files}.`;
}

/** The score and what it is made of, in one line. */
export function describeScore({ score, statistics }: LintResult, language: Language): string {
  const { words, sentences, wordsPerSentence, jargonPerThousandWords } = statistics;
  if (words === 0) return language === 'fr' ? 'Aucun mot à vérifier.' : 'No word to check.';
  const show = (value: number) => formatNumber(value, language);
  const [mean, jargon, thousand] = [show(wordsPerSentence), show(jargonPerThousandWords), show(1000)];
  const line =
    language === 'fr'
      ? `Clarté : ${score} sur 100. Mots : ${show(words)}. Phrases : ${show(sentences)}, de ${mean} ${wordsPerSentence < 2 ? 'mot' : 'mots'} en moyenne. Mots difficiles : ${jargon} pour ${thousand}.`
      : `Clarity: ${score} out of 100. Words: ${show(words)}. Sentences: ${show(sentences)}, of ${mean} ${wordsPerSentence === 1 ? 'word' : 'words'} on average. Hard words: ${jargon} in ${thousand}.`;
  return typeset(line + describeReadability(statistics, language), language);
}

const scales = { 'kandel-moles': 'Kandel-Moles', 'flesch-kincaid': 'Flesch-Kincaid' };

/** Nothing for a short text, on which the formulas mean nothing. */
function describeReadability({ words, readability }: LintResult['statistics'], language: Language): string {
  if (words < 100) return '';
  const [value, low, high] = [readability.value, readability.low, readability.high].map((one) =>
    formatNumber(one, language),
  );
  return language === 'fr'
    ? ` Lisibilité (${scales[readability.scale]}) : ${value}, de ${low} à ${high}.`
    : ` Readability (${scales[readability.scale]}): ${value}, from ${low} to ${high}.`;
}

/** The title over what is said of the text as a whole. */
export const wholeText: Record<Language, string> = { fr: 'Le texte entier', en: 'The whole text' };

/** « page 2, paragraphe 14 » */
export function describePlace({ paragraph, page }: { paragraph: number; page?: number }, language: Language): string {
  const place = `${language === 'fr' ? 'paragraphe' : 'paragraph'} ${paragraph}`;
  return page ? `page ${page}, ${place}` : place;
}
