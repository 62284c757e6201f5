import { gap } from '../../text/index.ts';
import { wordAt } from '../find-word.ts';
import { bareFr, beforeVerbFr, conjunctionsFr, determinersFr, elides, prepositionsFr } from './grammar-fr.ts';
import { after, endAfter, type Fit, type Place, writtenAfter } from './place.ts';
import { melt, readTail, type Tail } from './tail-fr.ts';
import { isVerbFr } from './verb-table-fr.ts';

/**
 * A plain wording before the words that follow: « aux fins des » → « pour les », « eu égard à une » → « en tenant compte
 * d’une ». The tail is how the words found end; `isVerb`, a conjugated verb that takes a complement without preposition.
 * Undefined where the two can't be joined.
 */
export function joinAfter(
  place: Place,
  words: string,
  { preposition, article }: Tail,
  { isVerb = false } = {},
): Fit | undefined {
  const plain = readTail(words);
  const here = (text: string): Fit => ({ text, start: place.start, end: place.end });
  if (preposition === 'que') return joinClause(plain, words, article, here);
  if (plain.preposition === 'que') return undefined;
  if (plain.preposition) {
    if (preposition && plain.preposition !== preposition && isRepeated(place, preposition)) return undefined;
    if (needsVerb.has(words) && !isVerbFr(after(place))) return undefined;
    const joint = /jusqu’$/.test(words.slice(0, -plain.preposition.length)) ? '' : ' ';
    const before = words.slice(0, words.length - plain.preposition.length - joint.length);
    return joinPrepositions(place, before + joint, plain.preposition, { preposition, article }, here);
  }
  if (!preposition) return here(words);
  return isRepeated(place, preposition) ? undefined : absorb(place, words, { preposition, article }, isVerb, here);
}

const linking = new Set(['et', 'ou', 'ni', 'que', 'mais']);
const sameAs = {
  de: /^(?:de|du|des|d)$/,
  à: /^(?:à|au|aux)$/,
  que: /^(?:que|qu)$/,
};

/** « procéder à l’examen et à la vente »: the second « à » would hang in the air. */
function isRepeated(place: Place, preposition: 'de' | 'à' | 'que'): boolean {
  const { tokens, last } = place;
  let previous = '';
  for (let i = last + 1; i < tokens.count && i < last + 16; i += 1) {
    if ((tokens.gaps[i] as number) > gap.apostrophe) return false;
    const word = wordAt(tokens, i).toLowerCase();
    if (linking.has(previous) && sameAs[preposition].test(word)) return true;
    previous = word;
  }
  return false;
}

const needsVerb = new Set(['à condition de', 'attendre avant de', 'oublier de']);

function joinClause(
  plain: Tail,
  words: string,
  article: Tail['article'],
  here: (text: string) => Fit,
): Fit | undefined {
  if (plain.preposition === 'que' || /que$/.test(words)) return here(article ? `${words.slice(0, -1)}’` : words);
  if (!conjunctionsFr.has(words)) return undefined;
  return here(article ? `${words} ` : words);
}

function joinPrepositions(
  place: Place,
  before: string,
  plain: string,
  { preposition, article }: Pick<Tail, 'preposition' | 'article'>,
  here: (text: string) => Fit,
): Fit | undefined {
  const next = after(place);
  if (article === 'le' || article === 'les') return here(before + melt(plain, article));
  if (article === '’') return here(plain === 'de' ? `${before}d’` : `${before}${plain} `);
  // « statuer » → « se prononcer sur » before « la demande »: the words found had no preposition.
  if (!preposition && !determinersFr.has(next)) return undefined;
  if (next === 'le' || next === 'les')
    return preposition === '' ? { ...here(before + melt(plain, next)), end: endAfter(place) } : undefined;
  if (plain === 'de' && next && elides(next)) {
    const start = endAfter(place) - writtenAfter(place).length;
    return { ...here(`${before}d’`), end: start };
  }
  return here(before + plain);
}

/** Verbs that another verb follows at once: « est tenu de payer » → « doit payer ». */
const modal = /(?:^| )(?:doi|devr|devai|dû|peut|peuv|pouv|pourr|puiss)\p{L}*$/u;

/** The words found end in a preposition that the plain wording doesn't need: « préalablement au vote » → « avant le vote ». */
function absorb(
  place: Place,
  words: string,
  { preposition, article }: Pick<Tail, 'preposition' | 'article'>,
  isVerb: boolean,
  here: (text: string) => Fit,
): Fit | undefined {
  const last = words.split(' ').at(-1) ?? '';
  const isPreposition = prepositionsFr.has(last);
  const next = after(place);
  const gap = article === '’' ? ' ' : '';
  if (words === 'vous devez' || modal.test(words)) return isVerbFr(next) ? here(words + gap) : undefined;
  if (!isPreposition && !isVerb && !isVerbFr(last) && !/[^n]ant$/.test(last) && words !== 'il faut') return undefined;
  if (article === 'le' || article === 'les') return here(`${words} ${article}`);
  if (/^autres$/.test(next)) return here(article ? `${words} d’` : words);
  if (isVerbFr(next)) return beforeVerbFr.has(last) || words === 'il faut' ? here(words + gap) : undefined;
  const written = writtenAfter(place);
  if (determinersFr.has(next) || /^\d/.test(written)) return here(words + gap);
  if (preposition === 'à' && (next === 'des' || next === 'du' || next === 'd')) return here(words);
  if (isPreposition && (/^\p{Lu}/u.test(written) || bareFr.has(last))) return here(words + gap);
  // A bare plural takes back the article that « de » had swallowed: « à l’égard de personnes » → « envers des personnes ».
  return preposition === 'de' && /[^aisuxpr][sx]$/.test(next) ? here(`${words} des${gap}`) : undefined;
}
