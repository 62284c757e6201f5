import { fitAdjectiveFr } from './fit-adjective-fr.ts';
import { fitNounFr } from './fit-noun-fr.ts';
import { fitPhraseFr } from './fit-phrase-fr.ts';
import { fitVerbFr } from './fit-verb-fr.ts';
import { joinBefore } from './join-fr.ts';
import { before, type Fit, foundWord, type Place } from './place.ts';
import { isAuxiliaryFr, isVerbFr } from './verb-table-fr.ts';

/** A French plain wording in the place of the words found; undefined where it isn't sure to fit. */
export function fitFr(place: Place, plain: string): Fit | undefined {
  const fit = choose(place)(place, plain);
  return fit && joinBefore(place, fit);
}

function choose(place: Place): (place: Place, plain: string) => Fit | undefined {
  const { partOfSpeech } = place.match.form;
  if (partOfSpeech === 'noun') return fitNounFr;
  if (partOfSpeech === 'adjective') return fitAdjectiveFr;
  if (partOfSpeech !== 'verb') return fitPhraseFr;
  // « la mise en œuvre »: without an auxiliary, the participle of the verb is a noun.
  const isNoun = /^mises?$/.test(foundWord(place, 0)) && ![1, 2].some((n) => isAuxiliaryFr(before(place, n)));
  return isNoun ? fitNounOfVerb : fitVerbFr;
}

const fitNounOfVerb = (place: Place, plain: string): Fit | undefined =>
  isVerbFr(plain.split(' ')[0] ?? '') ? undefined : fitNounFr(place, plain);
