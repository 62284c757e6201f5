import { gap, type Tokens } from '../../../text/index.ts';
import type { Sentence } from '../../rule.ts';
import { hasMark, lowerAt } from '../../word-bits.ts';
import type { DoubleNegation } from './double-negation.ts';
import { describedBy } from './double-negation-words.ts';
import { bits, findParticle, opposites, read, refusals } from './find-particle.ts';
import type { Judge } from './read-marks.ts';

const describing = new Set(describedBy.split(/\s+/));

/** « n’est pas impossible », « ne peut … sans », « n’empêche pas », « ne … pas … à moins que », « ne … que si … ne … pas ». */
export const findDoubleNegationFr: Judge<DoubleNegation> = (tokens, sentence, no) => {
  // « n° 5 » says no to nothing.
  if (tokens.gaps[no + 1] === gap.stop) return undefined;
  const particle = findParticle(tokens, sentence, no);
  if (particle === undefined) return findOnlyUnless(tokens, sentence, no);
  return (
    findOpposite(tokens, sentence, no, particle) ??
    findRefusal(tokens, sentence, no, particle) ??
    findWithout(tokens, sentence, no, particle) ??
    findUnless(tokens, sentence, no, particle)
  );
};

/** « n’est pas (du tout) impossible ». */
function findOpposite(tokens: Tokens, { to }: Sentence, no: number, particle: number): DoubleNegation | undefined {
  let hasBe = false;
  for (let at = no + 1; at <= Math.min(particle + 3, to - 1); at += 1) {
    if (at > particle && tokens.gaps[at] !== gap.space) return undefined;
    const found = read(tokens, at);
    if (found & bits.be) hasBe = true;
    if (at > particle && hasBe && found & bits.opposite)
      return { first: no, last: at, kind: 'opposite', positive: opposites.get(lowerAt(tokens, at)) ?? '' };
    if (at > particle && !(found & bits.be) && !/^(?:du|tout|non|plus|pour|autant)$|ment$/.test(lowerAt(tokens, at)))
      return undefined;
  }
  return undefined;
}

/** « n’empêche pas », « ne fait pas obstacle » permit; « ne peut pas interdire », « ne peut s’opposer » oblige. */
function findRefusal(tokens: Tokens, { to }: Sentence, no: number, particle: number): DoubleNegation | undefined {
  let isAble = false;
  for (let at = no + 1; at <= Math.min(particle + 2, to - 1) && tokens.gaps[at] !== gap.stop; at += 1) {
    const found = read(tokens, at);
    if (at > particle && /^(?:de?|à)$/.test(lowerAt(tokens, at))) return undefined;
    if (found & bits.modal) isAble = true;
    // « une formation dispensée » is given; « ne s’excluent pas » goes together.
    if (/^dispensée?s?$/.test(lowerAt(tokens, at)) && !/^(?:de|d|du|des)$/.test(lowerAt(tokens, at + 1)))
      return undefined;
    if (found & bits.refusal && lowerAt(tokens, at - 1) === 's') return undefined;
    const positive = found & bits.refusal ? refusals.get(lowerAt(tokens, at)) : findPhraseOfRefusal(tokens, at);
    if (!positive) continue;
    return {
      first: no,
      last: Math.max(at, particle),
      kind: 'opposite',
      positive: isAble ? `devoir ${positive}` : positive,
    };
  }
  return undefined;
}

function findPhraseOfRefusal(tokens: Tokens, at: number): string | undefined {
  const word = lowerAt(tokens, at);
  if (word === 'obstacle') return 'permettre';
  return /^oppos(?:er|e|ent|ait|era|eront)$/.test(word) && lowerAt(tokens, at - 1) === 's' ? 'accepter' : undefined;
}

/** « ne peut être vendu sans », but « n’aide pas les personnes sans domicile ». */
function findWithout(tokens: Tokens, { to }: Sentence, no: number, particle: number): DoubleNegation | undefined {
  const isAble = read(tokens, particle) & bits.modal;
  for (let at = particle + 1; at < Math.min(to, particle + 13); at += 1) {
    // « ne peut, sans l’accord du maire, être vendu »: only an aside of « peut » goes on after a comma.
    if (tokens.gaps[at] === gap.stop || (tokens.gaps[at] === gap.comma && !isAble)) return undefined;
    if (read(tokens, at) & bits.joiner) return undefined;
    if (lowerAt(tokens, at) !== 'sans') continue;
    const isBare = at + 1 >= to || tokens.gaps[at + 1] !== gap.space;
    return isBare || describing.has(lowerAt(tokens, at + 1)) ? undefined : { first: no, last: at, kind: 'without' };
  }
  return undefined;
}

/** « ne … pas … à moins que », « ne … pas … sauf si ». */
function findUnless(tokens: Tokens, { to }: Sentence, no: number, particle: number): DoubleNegation | undefined {
  for (let at = particle + 1; at < Math.min(to, particle + 30); at += 1) {
    if (tokens.gaps[at] === gap.stop && hasMark(tokens, at, ';:')) return undefined;
    const word = lowerAt(tokens, at);
    const next = lowerAt(tokens, at + 1);
    if (word === 'moins' && lowerAt(tokens, at - 1) === 'à' && /^(?:que|qu)$/.test(next))
      return { first: no, last: at + 1, kind: 'unless' };
    if (word === 'sauf')
      return /^(?:si|s|lorsque|lorsqu)$/.test(next) ? { first: no, last: at + 1, kind: 'unless' } : undefined;
    // After a comma, another clause may begin.
    if (tokens.gaps[at] === gap.comma && word !== 'ni' && word !== 'à') return undefined;
  }
  return undefined;
}

/** « ne … que si … ne … pas ». */
function findOnlyUnless(tokens: Tokens, { to }: Sentence, no: number): DoubleNegation | undefined {
  let isConditional = false;
  for (let at = no + 1; at < Math.min(to, no + 35); at += 1) {
    if (tokens.gaps[at] === gap.stop && hasMark(tokens, at, ';:')) return undefined;
    const word = lowerAt(tokens, at);
    if (/^(?:que|qu)$/.test(word) && /^(?:si|s|lorsque|lorsqu|quand|dans)$/.test(lowerAt(tokens, at + 1)))
      isConditional = true;
    if (word === 'moins') return undefined;
    if (!isConditional || !(read(tokens, at) & bits.no)) continue;
    const particle = findParticle(tokens, { from: no, to, start: 0, end: 0 }, at);
    return particle === undefined || particle === at ? undefined : { first: no, last: particle, kind: 'only-unless' };
  }
  return undefined;
}
