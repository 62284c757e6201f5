import { elides } from './grammar-fr.ts';
import { joinAfter } from './join-after-fr.ts';
import { after, before, endAfter, type Fit, foundWord, isElidedBefore, isHyphenAround, type Place } from './place.ts';
import { readTail } from './tail-fr.ts';
import { isAuxiliaryFr, isVerbFr, verbTableFr } from './verb-table-fr.ts';

/** Verbs whose compound tenses take être. */
const withBe = /(?:^|re|de|inter|sur|par)(?:venir|partir|aller|monter|tomber|naître|mourir|sortir)$/;
const clitics = new Set('l le la les lui leur y en se s me m te t nous vous'.split(' '));
const negations = new Set('pas plus jamais point guère que donc aussi alors également toujours notamment'.split(' '));
const subjunctiveOpeners = new Set('que qu quoique afin'.split(' '));

/** A plain verb in the person, tense, gender and number of the verb found: « diligenterait » → « lancerait ». */
export function fitVerbFr(place: Place, plain: string): Fit | undefined {
  const words = place.match.form.form.split(/[ ’']/);
  const isReflexive = /^se?$/.test(words[0] ?? '');
  const infinitive = words[isReflexive ? 1 : 0] ?? '';
  const found = foundWord(place, isReflexive ? 1 : 0);
  const slots = verbTableFr(infinitive).slots.get(found);
  if (!slots || isHyphenAround(place)) return undefined;
  if (isReflexive && !/^se?$/.test(foundWord(place, 0))) return undefined;
  const target = readVerb(plain);
  if (!target) return undefined;
  const possible = narrow(place, slots);
  const texts = new Set(possible.map((slot) => conjugate(target, slot)));
  const [text] = texts;
  if (texts.size !== 1 || text === undefined) return undefined;
  if (!hasRoom(place, target, possible)) return undefined;
  const tail = readTail(place.match.form.form);
  if (!tail.preposition && words.length > 1 && !target.rest) return absorbDe(place, text);
  return joinAfter(place, text, tail, { isVerb: !target.rest });
}

/** A plain wording that opens with a verb. */
interface Target {
  infinitive: string;
  isReflexive: boolean;
  isNegative: boolean;
  /** What follows the verb, with its space. */
  rest: string;
}

const isModal = (infinitive: string): boolean => infinitive === 'devoir' || infinitive === 'pouvoir';

function readVerb(plain: string): Target | undefined {
  const [, negation = '', pronoun = '', infinitive = '', rest = ''] =
    /^(ne pas )?(se |s’)?(\p{L}+)( .*)?$/u.exec(plain) ?? [];
  if (infinitive === 'être' || !(isVerbFr(infinitive) || isModal(infinitive))) return undefined;
  return { infinitive, isReflexive: pronoun !== '', isNegative: negation !== '', rest };
}

/** The slots that the words before allow. */
function narrow(place: Place, slots: readonly string[]): string[] {
  const near = [before(place, 1), before(place, 2), before(place, 3)];
  const isFirst = near.some((word) => word === 'je' || word === 'j');
  let possible = slots.filter(
    (slot) => (!/^[A-Z]2$/.test(slot) && isFirst === /^[A-Z]1$/.test(slot)) || /^(?:N|G|inf|[A-Z][4-6])/.test(slot),
  );
  if (!isFirst) possible = possible.filter((slot) => !/1$/.test(slot));
  const isCompound = near.some(isAuxiliaryFr);
  const participles = possible.filter((slot) => slot.startsWith('N'));
  const finite = possible.filter((slot) => /^[A-Z]\d/.test(slot));
  if (participles.includes('Nms') && participles.includes('Nmp')) {
    // « mis » is written alike in the plural: the auxiliary tells.
    const slot = auxiliarySlots(near).find((one) => /[36]$/.test(one));
    return slot ? [slot.endsWith('3') ? 'Nms' : 'Nmp'] : possible;
  }
  if (participles.length > 0 && finite.length > 0) {
    // « fait droit » has no use as an adjective.
    const isIdiom = /[^d] \p{L}{2}/u.test(place.match.form.form);
    possible = isCompound ? participles : isIdiom ? finite : [...participles, ...finite];
  }
  // The indicative is the rule; the subjunctive needs « que ».
  const hasOpener = [1, 2, 3, 4, 5, 6].some((n) => subjunctiveOpeners.has(before(place, n)));
  return hasOpener
    ? possible
    : possible.filter((slot) => !/^[STH]/.test(slot) || !finite.some((one) => /^[PI]/.test(one)));
}

const auxiliarySlots = (near: readonly string[]): readonly string[] =>
  near.flatMap((word) => [
    ...(verbTableFr('avoir').slots.get(word) ?? []),
    ...(verbTableFr('être').slots.get(word) ?? []),
  ]);

function conjugate({ infinitive, isReflexive, isNegative, rest }: Target, slot: string): string | undefined {
  if (isReflexive && !/^(?:inf|G|[A-Z][36])$/.test(slot)) return undefined;
  if (slot.startsWith('N') && (isNegative || withBe.test(infinitive))) return undefined;
  const { forms } = verbTableFr(infinitive);
  const form = forms.get(slot);
  if (form === undefined) return undefined;
  const pronoun = isReflexive ? (elides(form) ? 's’' : 'se ') : '';
  const verb = pronoun + form;
  if (!isNegative) return verb + rest;
  return slot === 'inf' ? `ne pas ${verb}${rest}` : `${elides(verb) ? 'n’' : 'ne '}${verb} pas${rest}`;
}

/** Whether the words around leave room for a plain verb of several words. */
function hasRoom(
  place: Place,
  { isReflexive, isNegative, rest, infinitive }: Target,
  slots: readonly string[],
): boolean {
  const previous = before(place);
  const isNegated = previous === 'ne' || previous === 'n';
  if (isNegative && isNegated) return false;
  const isClitic = clitics.has(previous) && !(isElidedBefore(place) && previous === 'n');
  if (isClitic && (rest || isReflexive || isNegative)) return false;
  if ((rest || isNegative) && negations.has(after(place))) return false;
  if (isModal(infinitive) && !isVerbFr(after(place))) return false;
  if (!slots.some((slot) => slot.startsWith('N'))) return true;
  if (!rest) return true;
  return slots.every((slot) => slot === 'Nms') && verbTableFr('avoir').slots.has(previous);
}

/** « prend acte de la » → « note la », « prend l’attache du » → « contacte le »: the noun took « de » with it. */
function absorbDe(place: Place, text: string): Fit | undefined {
  const next = after(place);
  const here = { start: place.start, end: place.end };
  if (next === 'du') return { ...here, text: `${text} le`, end: endAfter(place) };
  if (next === 'des') return { ...here, text: `${text} les`, end: endAfter(place) };
  if (next === 'd') return { ...here, text: `${text} `, end: endAfter(place) + 1 };
  if (next === 'de') return { ...here, text, end: endAfter(place) };
  return { ...here, text };
}
