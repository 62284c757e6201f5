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

/** A few words of each language: enough for the rules' own examples, and stable whatever the glossary becomes. */
export const entries: readonly LexiconEntry[] = [
  entry('fr', { id: 'concertation', label: 'concertation' }),
  entry('fr', { id: 'mandat-de-concertation', label: 'mandat de concertation' }),
  entry('fr', { id: 'collectivite-territoriale', label: 'collectivité territoriale' }),
  entry('fr', { id: 'plan-d-action', label: 'plan d’action national', acronym: 'PAN' }),
  entry('fr', { id: 'nonobstant', label: 'nonobstant', kind: 'expression', plain: ['malgré'] }),
  entry('fr', { id: 'susvise', label: 'susvisé', kind: 'expression', plain: [] }),
  entry('en', { id: 'open-data', label: 'open data' }),
  entry('en', { id: 'prior-to', label: 'prior to', kind: 'expression', plain: ['before'] }),
];

export const lexicon = { fr: buildLexicon(entries, 'fr'), en: buildLexicon(entries, 'en') };
