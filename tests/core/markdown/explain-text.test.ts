import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/core/lexicon/index.ts';
import { explainText } from '../../../src/core/markdown/index.ts';
import type { LexiconEntry } from '../../../src/core/types.ts';

const entry = (id: string, form: string): LexiconEntry => ({
  id,
  kind: 'term',
  language: 'fr',
  verdict: 'explain',
  label: form,
  forms: [{ form, partOfSpeech: 'noun' }],
  explanation: `Sens de ${form}.`,
  help: `/glossaire/${id}/`,
});
const lexicon = buildLexicon([entry('concertation', 'concertation'), entry('mandat', 'mandat de concertation')], 'fr');
const explain = (text: string, seen = new Set<string>()) =>
  explainText(text, lexicon, 'fr', seen).map((part) =>
    typeof part === 'string' ? part : `[${part.entry.id}:${part.text}]`,
  );

describe('explainText', () => {
  it('marks the first use of each term, the longest first', () => {
    expect(explain('Les mandats de concertation ouvrent une concertation. La concertation dure.')).toEqual([
      'Les ',
      '[mandat:mandats de concertation]',
      ' ouvrent une ',
      '[concertation:concertation]',
      '. La concertation dure.',
    ]);
  });

  it('leaves quotations alone and marks the use that follows', () => {
    expect(explain('« concertation » : la concertation')).toEqual([
      '« concertation » : la ',
      '[concertation:concertation]',
    ]);
  });

  it('leaves alone what the page has explained, and remembers what it explains', () => {
    const seen = new Set(['concertation']);
    expect(explain('Une concertation et un mandat de concertation', seen)).toEqual([
      'Une concertation et un ',
      '[mandat:mandat de concertation]',
    ]);
    expect([...seen]).toEqual(['concertation', 'mandat']);
  });
});
