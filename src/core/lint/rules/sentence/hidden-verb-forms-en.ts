import { conjugateEn, pluralsEn } from '../../../lexicon/index.ts';
import { readCarried, readLemmas, splitWords } from './hidden-verbs.ts';
import { actionsEn, carriersEn, hiddenVerbsEn, pairsEn } from './nominalisation-words.ts';
import { readPairs } from './read-pairs.ts';

const withPlural = (noun: string): string[] => [noun, ...pluralsEn(noun)];
export const pairs = readCarried(pairsEn);
export const verbs = readPairs(hiddenVerbsEn, withPlural);
export const general = new Set(splitWords(carriersEn));
export const carriers = readLemmas([...general, ...pairs.carriers], conjugateEn);
export const pairNouns = readLemmas(pairs.nouns, withPlural);
/** Every form of every carrier, and every noun of an action, in one text. */
export const carrierFormsEn = [...carriers.keys()].join(' ');
export const actionFormsEn = [...verbs.keys(), ...splitWords(actionsEn).flatMap(withPlural)].join(' ');
