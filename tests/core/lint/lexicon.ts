import { buildLexicon, type LexiconEntry } from '../../../src/core/index.ts';
import type { Language } from '../../../src/schema/index.ts';

type Words = Pick<LexiconEntry, 'id' | 'label'> & Partial<LexiconEntry>;

const entry = (language: Language, { label, ...rest }: Words): LexiconEntry => ({
  kind: 'term',
  language,
  verdict: rest.kind === 'expression' ? 'replace' : 'explain',
  label,
  forms: [{ form: label, partOfSpeech: rest.kind === 'expression' ? 'phrase' : 'noun' }],
  explanation: `${label}: an explanation.`,
  help: `/${rest.id}/`,
  ...rest,
});

const latin = (language: Language, label: string, plain: string): LexiconEntry =>
  entry(language, { id: label.replace(/\W/g, '-'), label, kind: 'expression', rule: 'word/latin', plain: [plain] });

const anglicism = (label: string, plain: string, partOfSpeech: 'noun' | 'verb'): LexiconEntry =>
  entry('fr', {
    id: label,
    label,
    kind: 'expression',
    rule: 'word/anglicism',
    plain: [plain],
    forms: [{ form: label, partOfSpeech }],
  });

/** A concept with several names. */
const synonyms = (language: Language, id: string, names: readonly string[]): LexiconEntry =>
  entry(language, {
    id,
    label: names[0] as string,
    synonyms: names,
    forms: names.map((form) => ({ form, partOfSpeech: 'noun' as const })),
  });

/** A few words of each language: enough for the rules' own examples, and stable whatever the glossary becomes. */
export const entries: readonly LexiconEntry[] = [
  entry('fr', { id: 'concertation', label: 'concertation' }),
  entry('fr', { id: 'mandat-de-concertation', label: 'mandat de concertation' }),
  synonyms('fr', 'collectivite-territoriale', ['collectivité territoriale', 'collectivité locale']),
  entry('fr', { id: 'plan-d-action', label: 'plan d’action national', acronym: 'PAN' }),
  entry('fr', { id: 'nonobstant', label: 'nonobstant', kind: 'expression', plain: ['malgré'] }),
  entry('fr', { id: 'susvise', label: 'susvisé', kind: 'expression', plain: [] }),
  entry('fr', {
    id: 'sous-peine-de',
    label: 'sous peine de',
    kind: 'expression',
    verdict: 'soften',
    rule: 'jargon/soften',
    plain: ['sinon, vous risquez'],
  }),
  entry('fr', {
    id: 'imperativement',
    label: 'impérativement',
    kind: 'expression',
    verdict: 'soften',
    rule: 'jargon/soften',
    plain: [],
  }),
  latin('fr', 'ipso facto', 'automatiquement'),
  latin('fr', 'sine die', 'sans date fixée'),
  latin('fr', 'in fine', 'à la fin'),
  anglicism('workshop', 'atelier', 'noun'),
  anglicism('toolbox', 'boîte à outils', 'noun'),
  anglicism('newsletter', 'lettre d’information', 'noun'),
  anglicism('impacter', 'toucher', 'verb'),
  entry('fr', { id: 'ledit-article', label: 'ledit article', kind: 'expression', rule: 'reference/opaque', plain: [] }),
  entry('en', { id: 'open-data', label: 'open data' }),
  entry('en', { id: 'prior-to', label: 'prior to', kind: 'expression', plain: ['before'] }),
  entry('en', {
    id: 'failure-to-comply',
    label: 'failure to comply',
    kind: 'expression',
    verdict: 'soften',
    rule: 'jargon/soften',
    plain: ['if you do not follow'],
  }),
  latin('en', 'e.g.', 'for example'),
  latin('en', 'in toto', 'in full'),
  entry('en', {
    id: 'the-said-section',
    label: 'the said section',
    kind: 'expression',
    rule: 'reference/opaque',
    plain: [],
  }),
  synonyms('en', 'consultation', ['public consultation', 'citizen consultation']),
];

export const lexicon = { fr: buildLexicon(entries, 'fr'), en: buildLexicon(entries, 'en') };
