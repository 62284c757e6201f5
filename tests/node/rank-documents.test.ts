import { expect, test } from 'vitest';
import { findFresh, hashOf } from '../../src/node/study/index.ts';

test('a document is fresh when it shares no paragraph with the pieces of an even hash', () => {
  const isEven = (text: string) => Number.parseInt(hashOf(text).slice(0, 8), 16) % 2 === 0;
  const long = (at: number) => `Le paragraphe numéro ${at} de ce texte est assez long pour compter.`;
  const read = Array.from({ length: 50 }, (_, at) => long(at)).find(isEven) as string;
  const unread = Array.from({ length: 50 }, (_, at) => long(at)).find((one) => !isEven(one)) as string;
  const isFresh = findFresh([read, unread]);
  expect(isFresh(`Un titre\n${read}`)).toBe(false);
  expect(isFresh(`Un titre\n${unread}`)).toBe(true);
  expect(isFresh('Un titre')).toBe(true);
});
