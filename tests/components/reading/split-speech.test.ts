import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSpeech, wordAt } from '../../../src/components/reading/split-speech.ts';

const say = (texts: string[]) => splitSpeech(texts).map(({ block, start, end }) => texts[block]?.slice(start, end));

describe('splitSpeech', () => {
  it('says a sentence at once, and keeps « art. L. 311-1 » whole', () => {
    expect(say(['Lisez l’art. L. 311-1 du code. Puis demandez.', '…', 'Merci'])).toEqual([
      'Lisez l’art. L. 311-1 du code.',
      'Puis demandez.',
      'Merci',
    ]);
  });

  it('cuts a long sentence after a comma, else after a space, else where it must', () => {
    const clause = `${'mot '.repeat(30).trim()}, `;
    expect(say([`${clause}${clause}fin.`])).toEqual([clause, `${clause}fin.`]);
    expect(say([`${'mot '.repeat(100)}fin.`]).every((piece) => (piece?.length ?? 0) <= 220)).toBe(true);
    expect(say(['x'.repeat(500)]).map((piece) => piece?.length)).toEqual([220, 220, 60]);
  });

  it('keeps the order, overlaps nothing and loses no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 600 })), (texts) => {
        const spoken = splitSpeech(texts);
        for (const [index, { block, start, end }] of spoken.entries()) {
          expect(end - start).toBeLessThanOrEqual(220);
          const before = spoken[index - 1];
          if (before?.block === block) expect(start).toBeGreaterThanOrEqual(before.end);
          else expect(block).toBeGreaterThan(before?.block ?? -1);
        }
        const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
        expect(letters(say(texts).join(''))).toBe(letters(texts.join('')));
      }),
    );
  });
});

it('wordAt takes the length that a voice gives, else reads the word', () => {
  expect(wordAt('L’accès, ici', 0, 2)).toEqual([0, 2]);
  expect(wordAt('L’accès, ici', 0)).toEqual([0, 7]);
  expect(wordAt('L’accès, ici', 9)).toEqual([9, 12]);
  expect(wordAt('ici', 1, 50)).toEqual([1, 3]);
  expect(wordAt('ici.', 3)).toEqual([3, 3]);
});
