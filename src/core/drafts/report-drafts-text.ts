import type { Language } from '../../schema/index.ts';
import { formatNumber, typeset } from '../lint/index.ts';
import { withoutControls } from '../reporters/index.ts';
import type { LintResult, Problem } from '../types.ts';
import type { DraftComparison, Worsening } from './compare-drafts.ts';

export interface DraftReportOptions {
  language: Language;
  /** Titles of the rules’ guide pages, by rule id, to name the points of the promise. */
  ruleTitles?: ReadonlyMap<string, string>;
  hasColour?: boolean;
}

const words = {
  fr: {
    gone: (count: string) => `Problèmes qui ont disparu : ${count}`,
    added: (count: string) => `Problèmes nouveaux : ${count}`,
    kept: (count: string) => `Problèmes gardés : ${count}`,
    score: (old: string, now: string) => `Clarté : ${old}, puis ${now} sur 100`,
    jargon: (old: string, now: string) => `Mots difficiles pour 1\u202f000 : ${old}, puis ${now}`,
    size: (old: string, now: string) => `Mots : ${old}, puis ${now}`,
    gained: (point: string) => `Promesse gagnée : « ${point} »`,
    worse: {
      score: (old: string, now: string) => `Moins bien : la clarté baisse (${old}, puis ${now})`,
      jargon: (old: string, now: string) =>
        `Moins bien : plus de mots difficiles pour 1\u202f000 (${old}, puis ${now})`,
      problems: (old: string, now: string) => `Moins bien : plus de problèmes (${old}, puis ${now})`,
      promise: (point: string) => `Moins bien : le texte ne promet plus ce point (« ${point} »), remettez-le`,
    },
    fine: 'Rien n’est moins bien.',
  },
  en: {
    gone: (count: string) => `Problems gone: ${count}`,
    added: (count: string) => `New problems: ${count}`,
    kept: (count: string) => `Problems kept: ${count}`,
    score: (old: string, now: string) => `Clarity: ${old}, then ${now} out of 100`,
    jargon: (old: string, now: string) => `Hard words in 1,000: ${old}, then ${now}`,
    size: (old: string, now: string) => `Words: ${old}, then ${now}`,
    gained: (point: string) => `Promise gained: “${point}”`,
    worse: {
      score: (old: string, now: string) => `Worse: clarity falls (${old}, then ${now})`,
      jargon: (old: string, now: string) => `Worse: more hard words in 1,000 (${old}, then ${now})`,
      problems: (old: string, now: string) => `Worse: more problems (${old}, then ${now})`,
      promise: (point: string) => `Worse: the text no longer promises this point (“${point}”), put it back`,
    },
    fine: 'Nothing is worse.',
  },
};

/** For people: what is gone, what is new, what each draft weighs, and in what the new one is worse. */
export function reportDraftsText(comparison: DraftComparison, options: DraftReportOptions): string {
  const { old, new: now, problems, mandate, worse } = comparison;
  const { language, ruleTitles, hasColour } = options;
  const say = words[language];
  const show = (value: number) => formatNumber(value, language);
  const paint = (code: number, text: string) => (hasColour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const nameOf = (point: string) => ruleTitles?.get(`mandate/${point}`) ?? point;
  const list = (title: string, { path }: LintResult, found: readonly Problem[], code: number): string[] => [
    paint(1, title),
    ...found.map(
      ({ start, message, rule }) =>
        `${paint(code, `${withoutControls(path)}:${start.line}:${start.column}`)}  ${withoutControls(message)}  [${rule}]`,
    ),
    '',
  ];
  const tell = (one: Worsening): string =>
    one.what === 'promise' ? say.worse.promise(nameOf(one.point)) : say.worse[one.what](show(one.old), show(one.new));
  const lines = [
    ...list(say.gone(show(problems.gone.length)), old, problems.gone, 32),
    ...list(say.added(show(problems.added.length)), now, problems.added, 31),
    say.kept(show(problems.kept.length)),
    say.score(show(old.score), show(now.score)),
    say.jargon(show(old.statistics.jargonPerThousandWords), show(now.statistics.jargonPerThousandWords)),
    say.size(show(old.statistics.words), show(now.statistics.words)),
    ...mandate.gained.map((point) => say.gained(nameOf(point))),
    '',
    ...(worse.length > 0 ? worse.map((one) => paint(31, tell(one))) : [paint(32, say.fine)]),
  ];
  return typeset(`${lines.join('\n')}\n`, language);
}
