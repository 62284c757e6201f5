import { keepByWord, normalizeWord } from '../../text/index.ts';
import { pluralClause } from './fit-adjective-fr.ts';
import { articlesFr, closingFr, elides, prepositionsFr } from './grammar-fr.ts';
import { joinAfter } from './join-after-fr.ts';
import { after, before, type Fit, foundWord, type Place } from './place.ts';
import { readTail, type Tail } from './tail-fr.ts';
import { isAuxiliaryFr, isVerbFr } from './verb-table-fr.ts';

/** A plain wording for words that don't bend: « nonobstant » → « malgré », « desdits » → « de ces ». */
export function fitPhraseFr(place: Place, plain: string): Fit | undefined {
  const { entry, form } = place.match;
  if (entry.label === 'ledit') return fitLedit(place, plain);
  if (entry.label === 'le présent article') return fitPresent(place, plain);
  const label = fold(entry.label);
  const own = fold(form.form);
  if (own === label && /[ ’](?:du|des|au|aux)$/.test(label)) return { text: plain, start: place.start, end: place.end };
  const [tail, headTail] = [readTail(form.form), readTail(entry.label)];
  if (fold(tail.core) !== fold(headTail.core)) {
    const swapped = swapArticle(label, own, plain);
    if (swapped) return { text: swapped, start: place.start, end: place.end };
    if (!isFree(own) || !isFree(label) || isBent(label, own)) return undefined;
    // « tacitement reconduit » beside « tacite reconduction »
    if (/ment /.test(own)) return undefined;
  }
  if (isVerbFr(firstOf(plain)) && isVerbFr(firstOf(entry.label)) && !isVerbFr(firstOf(form.form))) return undefined;
  if (plain.startsWith('qui ')) return fitClause(place, plain, tail);
  // « est tacitement accordé »: several words don't stand between an auxiliary and its participle.
  if (plain.includes(' ') && isAuxiliaryFr(before(place)) && /[éiu]e?s?$/.test(after(place))) return undefined;
  // « informer préalablement le maire »: « avant » would take « le maire » for its own.
  if (!tail.preposition && label.endsWith('ment') && prepositionsFr.has(plain) && !closingFr.has(after(place) || 'et'))
    return undefined;
  // « préalablement » is an adverb; « préalablement à » needs another word that governs.
  if (
    articlesFr.has(before(place)) &&
    !articlesFr.has(firstOf(label)) &&
    /^(?:en|au|sur|dans|de|par|selon)$/.test(firstOf(plain))
  )
    return undefined;
  return joinAfter(place, plain, tail);
}

const singular = /^(?:le|la|l|un|une|ce|cet|cette|chaque|tout|toute|du|au|son|sa|notre|votre|leur)$/;
const plural = /^(?:les|des|ces|aux|ses|nos|vos|leurs|plusieurs|certains|certaines|quelques)$/;

/** « les questions relevant de » → « les questions qui dépendent de »: the article before the noun tells the number. */
function fitClause(place: Place, plain: string, tail: Tail): Fit | undefined {
  const article = before(place, 2);
  const words = singular.test(article) ? plain : plural.test(article) ? pluralClause(plain) : undefined;
  return words === undefined ? undefined : joinAfter(place, words, tail);
}

const fold = keepByWord((words: string): string =>
  normalizeWord(words).replaceAll('-', ' ').replaceAll("'", ' ').trim(),
);
const firstOf = keepByWord((words: string): string => words.split(/[ ’']/)[0] ?? '');

/** Whether a wording stands by itself: no article, person or negation that the plain wording would have to keep. */
const isFree = (words: string): boolean =>
  !/^(?:le|la|les|l|un|une|des|du|ce)$/.test(firstOf(words)) &&
  !/^(?:il|elle|ils|elles|vous|nous|je|nul|pas|également|tenue?s?|veuillez|sera|fera|feront|ferez|être|y)$/.test(
    firstOf(words),
  );

/** « ci-annexées » beside « ci-annexé »: the plain wording would have to agree. */
const isBent = (label: string, own: string): boolean =>
  own.startsWith(label) && /^(?:e|s|es)$/.test(own.slice(label.length));

/** « des administrés » beside « les administrés »: « les habitants » becomes « des habitants ». */
function swapArticle(label: string, own: string, plain: string): string | undefined {
  const article = firstOf(label);
  if (article !== 'les' || firstOf(plain) !== article || !articlesFr.has(firstOf(own))) return undefined;
  const rest = (words: string): string => words.slice(firstOf(words).length);
  return rest(label) === rest(own) ? firstOf(own) + rest(plain) : undefined;
}

const ledit = /^(à )?(le|la|les|du|des|au|aux)dite?s?( .*)?$/;

/** « dudit » → « de ce », « ladite » → « cette ». */
function fitLedit(place: Place, plain: string): Fit | undefined {
  if (plain !== 'ce' || articlesFr.has(before(place))) return undefined;
  const found = foundWord(place, 0) === 'à' ? `à ${foundWord(place, 1)}` : foundWord(place, 0);
  const [, to = '', article = ''] = ledit.exec(found) ?? [];
  if (!article) return undefined;
  const noun = foundWord(place, to ? 2 : 1) || after(place);
  // « audit arrêté »: the noun was needed to tell it from an audit.
  return pointAt(place, { article: to ? 'à' : article, adjective: found, noun, last: to ? 1 : 0 });
}

/** « du présent article » → « de cet article ». */
const fitPresent = (place: Place, plain: string): Fit | undefined =>
  plain === 'ce'
    ? pointAt(place, {
        article: foundWord(place, 0),
        adjective: foundWord(place, 1),
        noun: foundWord(place, 2),
        last: 1,
      })
    : undefined;

/** « ce », « cette », « ces » in the place of an article and an adjective, which ends at word `last` of those found. */
function pointAt(
  place: Place,
  { article, adjective, noun, last }: { article: string; adjective: string; noun: string; last: number },
): Fit {
  const opening = article.startsWith('d') ? 'de ' : /^(?:à|au)/.test(article) ? 'à ' : '';
  const isFeminine = /tes?$/.test(adjective);
  const isPlural = /s$/.test(adjective);
  const demonstrative = isPlural ? 'ces' : isFeminine ? 'cette' : elides(noun) ? 'cet' : 'ce';
  const rest = place.text.slice(place.tokens.ends[place.first + last] as number, place.end);
  return { text: opening + demonstrative + rest, start: place.start, end: place.end };
}
