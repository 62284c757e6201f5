import { gap, type Tokens } from '../../../text/index.ts';
import type { Sentence } from '../../rule.ts';
import { createWordBits, lowerAt } from '../../word-bits.ts';
import { actionFormsFr, carrierFormsFr, carriers, general, pairNouns, pairs, verbs } from './hidden-verb-forms-fr.ts';
import type { HiddenVerb } from './hidden-verbs.ts';
import { betweenFr } from './nominalisation-words.ts';
import type { Judge } from './read-marks.ts';

const { read, bits } = createWordBits({
  carrier: carrierFormsFr,
  noun: [...verbs.keys(), ...pairNouns.keys()].join(' '),
  action: actionFormsFr,
  determiner:
    'le la l les un une des au aux du cette ce ces son sa ses leur leurs votre vos notre nos tout toute toutes tous',
  of: 'de d du des',
  between: betweenFr,
  be: 'est sont était étaient sera seront être soit soient',
});

/** « procéder à la vérification », « effectuer le paiement », « le paiement est effectué », « prendre une décision ». */
export const findHiddenVerbFr: Judge<HiddenVerb> = (tokens, sentence, at) =>
  read(tokens, at) & bits.carrier
    ? (findCarried(tokens, sentence, at) ?? findCarriedBefore(tokens, sentence, at))
    : findChain(tokens, sentence, at);

/** A carrier, then its noun: « procède également à une nouvelle vérification ». */
function findCarried(tokens: Tokens, { to }: Sentence, carrier: number): HiddenVerb | undefined {
  let hasDeterminer = false;
  let isDirect = true;
  for (let at = carrier + 1; at < Math.min(to, carrier + 6); at += 1) {
    if (tokens.gaps[at] !== gap.space && tokens.gaps[at] !== gap.apostrophe) return undefined;
    const list = read(tokens, at);
    const word = lowerAt(tokens, at);
    if (/^(?:à|aux?)$/.test(word)) isDirect = false;
    if (list & bits.noun && hasDeterminer) {
      const verb = findVerb(tokens, carrier, at, isDirect);
      return verb ? { first: carrier, last: at, verbs: [verb] } : undefined;
    }
    if (list & bits.determiner) hasDeterminer = true;
    else if (!(list & bits.between) && !/ment$/.test(word)) return undefined;
  }
  return undefined;
}

function findVerb(tokens: Tokens, carrier: number, noun: number, isDirect: boolean): string | undefined {
  const [form, word] = [lowerAt(tokens, carrier), lowerAt(tokens, noun)];
  // « l’assuré », « les données » are people and things.
  if (/^(?:données?|assurée?s?)$/.test(form) && !/^(?:a|ont|avoir|ayant|est)$/.test(lowerAt(tokens, carrier - 1)))
    return undefined;
  const lemma = carriers.get(form) ?? '';
  if (isDirect === (lemma === 'procéder')) return undefined;
  if (namesThing(tokens, carrier, noun)) return undefined;
  const pair = pairs.verbOf.get(`${lemma} ${pairNouns.get(word)}`);
  if (pair) return isThatOne(tokens, noun) ? undefined : pair;
  return general.has(lemma) && !(lemma === 'assurer' && isAimedAt(tokens, carrier, noun)) ? verbs.get(word) : undefined;
}

/** « prendre la décision contestée », « cette décision », « les contrôles mentionnés »: that decision, these checks are things. */
const isThatOne = (tokens: Tokens, noun: number): boolean =>
  lowerAt(tokens, noun) === 'décisions' ||
  /^(?:ce|cet|cette|ces)$/.test(lowerAt(tokens, noun - 1)) ||
  /^(?!du$|au$).*(?:é|ée|u|ue)s?$|elle$|ant$/.test(lowerAt(tokens, noun + 1));

/** Nouns whose verb says nothing without its object: « faire la demande » isn’t « demander ». */
const needsObject = /^(?:demande|déclaration|proposition)s?$/;
/** In the plural, a course, steps, tests. */
const plainThings = /^(?:études|mesures|analyses|traitements|productions|informations)$/;

/** « faire la demande en ligne », « une décision de refus », « le contrôle prévu » name a thing, known or not. */
function namesThing(tokens: Tokens, carrier: number, noun: number): boolean {
  const [word, next] = [lowerAt(tokens, noun), lowerAt(tokens, noun + 1)];
  if (plainThings.test(word)) return true;
  if (/^(?:prévu|mentionné|visé|défini|cité|indiqué|précité)e?s?$/.test(next)) return true;
  const hasObject = Boolean(read(tokens, noun + 1) & bits.of) && tokens.gaps[noun + 1] === gap.space;
  if (word === 'décision') return /^de?$/.test(next) && !/(?:er|ir|re)$/.test(lowerAt(tokens, noun + 2));
  return needsObject.test(word) && !hasObject && lowerAt(tokens, carrier - 1) !== 'en';
}

/** « assurer leur utilisation », « assurer une protection adaptée » tell an aim, not an act. */
const isAimedAt = (tokens: Tokens, carrier: number, noun: number): boolean =>
  /^(?:utilisation|intégration|adaptation|amélioration|augmentation|réduction)$/.test(lowerAt(tokens, noun)) ||
  /^(?:un|une|des)$/.test(lowerAt(tokens, carrier + 1));

/** « Le paiement de la taxe est effectué »: the noun stands before its carrier, and agrees with it. */
function findCarriedBefore(tokens: Tokens, { from }: Sentence, carrier: number): HiddenVerb | undefined {
  const participle = lowerAt(tokens, carrier);
  if (!general.has(carriers.get(participle) ?? '') || !/ée?s?$/.test(participle)) return undefined;
  if (!(read(tokens, carrier - 1) & bits.be)) return undefined;
  for (let at = carrier - 2; at > Math.max(from, carrier - 8) && tokens.gaps[at + 1] !== gap.stop; at -= 1) {
    const word = lowerAt(tokens, at);
    if (/^(?:si|qui|que|qu|dont|où|lorsque?)$/.test(word)) return undefined;
    const verb = verbs.get(word);
    if (verb && read(tokens, at - 1) & bits.determiner && agrees(word, participle))
      return namesThing(tokens, carrier, at) ? undefined : { first: at, last: carrier, verbs: [verb] };
    if (tokens.gaps[at] === gap.comma) return undefined;
  }
  return undefined;
}

const agrees = (noun: string, participle: string): boolean =>
  noun.endsWith('s') === participle.endsWith('s') &&
  /(?:ion|ance|ise|ente|te)s?$/.test(noun) === /ées?$/.test(participle);

/** « la mise en œuvre de la simplification de la déclaration »: three nouns of actions, each of the next. */
function findChain(tokens: Tokens, { to }: Sentence, first: number): HiddenVerb | undefined {
  const nouns = [first];
  for (let at = afterNoun(tokens, first); at < to && read(tokens, at) & bits.of; ) {
    at += 1;
    while (read(tokens, at) & bits.determiner) at += 1;
    if (at >= to || !(read(tokens, at) & bits.action) || !isTied(tokens, at)) break;
    if (lowerAt(tokens, at) === 'mise' && lowerAt(tokens, at + 1) !== 'en') break;
    nouns.push(at);
    at = afterNoun(tokens, at);
  }
  if (nouns.length < 3) return undefined;
  const suggested = nouns.flatMap((at) => verbs.get(lowerAt(tokens, at)) ?? []);
  return { first, last: nouns.at(-1) as number, verbs: suggested, chain: nouns.length };
}

/** Past the noun and its adjective, or past « mise en œuvre ». */
function afterNoun(tokens: Tokens, noun: number): number {
  const next = lowerAt(tokens, noun + 1);
  if (lowerAt(tokens, noun) === 'mise') return next === 'en' ? noun + 3 : tokens.count;
  if (!isTied(tokens, noun + 1)) return tokens.count;
  if (read(tokens, noun + 1) & bits.of) return noun + 1;
  return isTied(tokens, noun + 2) && !/^(?:et|ou|par|pour|afin|lors|en|à|aux?|dans|sur|ni|que|qui)$/.test(next)
    ? noun + 2
    : tokens.count;
}

const isTied = (tokens: Tokens, at: number): boolean =>
  tokens.gaps[at] === gap.space || tokens.gaps[at] === gap.apostrophe;
