import type { PartOfSpeech } from '../../schema/index.ts';
import type { FormWord, Step } from './compile-form.ts';
import { conjugateEn, pluralsEn } from './inflect-en.ts';
import { spellingsEn } from './spellings-en.ts';

const prepositions = new Set('of in on for to by with at from under over between against into as and or'.split(' '));

/** Plurals that are everyday words of their own. */
const collisions: Record<string, string> = {
  good: 'goods',
  custom: 'customs',
  mean: 'means',
  arm: 'arms',
  new: 'news',
};

/** All the writings of an English form: plural of the head and of the last word, verb forms, both spellings. */
export function bendEnglish(words: readonly FormWord[], partOfSpeech: PartOfSpeech): Step[][] {
  const preposition = words.findIndex(({ word }, i) => i > 0 && prepositions.has(word));
  const head = preposition > 0 ? preposition - 1 : words.length - 1;
  const steps = words.map((word, i) => {
    if (partOfSpeech === 'verb' && i === 0) return step(word, conjugateEn(word.word));
    const isHead = partOfSpeech === 'noun' && (i === head || i === words.length - 1);
    return isHead && isPlain(word)
      ? step(word, [word.word, ...pluralsEn(word.word)])
      : step(word, possessors(word.word));
  });
  return [words.length === 1 ? steps.map(withoutCollisions) : steps];
}

/** Acronyms, numbers and prepositions don't bend. */
const isPlain = ({ word, written }: FormWord): boolean => !prepositions.has(word) && !/\d|\p{Lu}{2}/u.test(written);

/** « citizens’ assembly » is also written « citizen’s assembly ». */
const possessors = (word: string): string[] => (/citizens$/.test(word) ? [word, word.slice(0, -1)] : [word]);

const step = ({ gap }: FormWord, words: readonly string[]): Step => ({ words: words.flatMap(spellingsEn), gap });

function withoutCollisions({ words, gap }: Step): Step {
  const banned = collisions[words[0] ?? ''];
  return { words: words.filter((word) => word !== banned), gap };
}
