import { gap, type Tokens } from '../../../text/index.ts';
import type { Sentence } from '../../rule.ts';
import { createWordBits, lowerAt } from '../../word-bits.ts';
import { actionFormsEn, carrierFormsEn, carriers, general, pairNouns, pairs, verbs } from './hidden-verb-forms-en.ts';
import type { HiddenVerb } from './hidden-verbs.ts';
import type { Judge } from './read-marks.ts';

const { read, bits } = createWordBits({
  carrier: carrierFormsEn,
  noun: [...verbs.keys(), ...pairNouns.keys()].join(' '),
  action: actionFormsEn,
  determiner: 'a an the any this that its his her their your our each',
  adjective: 'further full initial formal written detailed thorough careful new regular',
});

/** “carry out an assessment of”, “make an application”, “the implementation of the modification of the payment”. */
export const findHiddenVerbEn: Judge<HiddenVerb> = (tokens, sentence, at) =>
  (read(tokens, at) & bits.carrier ? findCarried(tokens, sentence, at) : undefined) ??
  (read(tokens, at) & bits.action ? findChain(tokens, sentence, at) : undefined);

function findCarried(tokens: Tokens, { to }: Sentence, carrier: number): HiddenVerb | undefined {
  const lemma = carriers.get(lowerAt(tokens, carrier)) ?? '';
  let at = carrier + 1;
  if (lemma === 'carry') {
    if (lowerAt(tokens, at) !== 'out') return undefined;
    at += 1;
  }
  if (lemma === 'come' && lowerAt(tokens, at) === 'to') at += 1;
  if (lemma === 'take' && lowerAt(tokens, at) === 'into') at += 1;
  let hasDeterminer = false;
  for (
    let steps = 0;
    at < Math.min(to, carrier + 7) && steps < 4 && tokens.gaps[at] === gap.space;
    at += 1, steps += 1
  ) {
    const list = read(tokens, at);
    const word = lowerAt(tokens, at);
    if (list & bits.noun) {
      // “carry out inspections”, but “make decisions” is everyday English.
      if (!endsHere(tokens, to, at) || !(hasDeterminer || general.has(lemma) || lemma === 'take')) return undefined;
      const verb =
        pairs.verbOf.get(`${lemma} ${pairNouns.get(word)}`) ?? (general.has(lemma) ? verbs.get(word) : undefined);
      return verb ? { first: carrier, last: at, verbs: [verb] } : undefined;
    }
    if (list & bits.determiner) hasDeterminer = true;
    else if (!(list & bits.adjective)) return undefined;
  }
  return undefined;
}

/** The noun isn’t the first half of another: “make payment arrangements”. */
function endsHere(tokens: Tokens, to: number, at: number): boolean {
  if (at + 1 >= to || tokens.gaps[at + 1] !== gap.space) return tokens.gaps[at + 1] !== gap.hyphen;
  return /^(?:of|on|in|into|for|to|with|by|from|about|and|or|as|at|before|after|when|where|if|that|which|who|unless|until|under|using|within|because)$/.test(
    lowerAt(tokens, at + 1),
  );
}

/** “the implementation of the modification of the registration”: three nouns of actions, each of the next. */
function findChain(tokens: Tokens, { to }: Sentence, first: number): HiddenVerb | undefined {
  const nouns = [first];
  for (let at = first + 1; at < to && lowerAt(tokens, at) === 'of' && tokens.gaps[at] === gap.space; at += 1) {
    do at += 1;
    while (at < to && read(tokens, at) & (bits.determiner | bits.adjective));
    if (at >= to || !(read(tokens, at) & bits.action)) break;
    nouns.push(at);
  }
  if (nouns.length < 3) return undefined;
  const suggested = nouns.flatMap((at) => verbs.get(lowerAt(tokens, at)) ?? []);
  return { first, last: nouns.at(-1) as number, verbs: suggested, chain: nouns.length };
}
