import { conjugateFr, pluralsFr } from '../../../lexicon/index.ts';
import { readCarried, readLemmas, splitWords } from './hidden-verbs.ts';
import { actionsFr, carriersFr, hiddenVerbsFr, pairsFr, thingsFr } from './nominalisation-words.ts';
import { readPairs } from './read-pairs.ts';

const withPlural = (noun: string): string[] => [noun, ...pluralsFr(noun)];
export const pairs = readCarried(pairsFr);
export const verbs = readPairs(hiddenVerbsFr, withPlural);
export const carriers = readLemmas([...splitWords(carriersFr), ...pairs.carriers], conjugateFr);
export const pairNouns = readLemmas(pairs.nouns, withPlural);
const things = new Set(splitWords(thingsFr));
const isAction = (noun: string): boolean => !things.has(noun);
export const general = new Set(splitWords(carriersFr));
/** Every form of every carrier but those that name people and things (« l’assuré », « les données »), and every noun of an action in the singular, in one text. */
export const carrierFormsFr = [...carriers.keys()].filter((form) => !/^(?:assurés?|données?)$/.test(form)).join(' ');
export const actionFormsFr = [...splitWords(actionsFr), ...readPairs(hiddenVerbsFr, (noun) => [noun]).keys()]
  .filter(isAction)
  .join(' ');
