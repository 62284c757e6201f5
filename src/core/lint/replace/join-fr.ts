import { elides, fullForms, shortForms } from './grammar-fr.ts';
import { before, type Fit, isElidedBefore, type Place, startBefore } from './place.ts';

/**
 * A wording with the word before it as French writes it: « d’octroyer » → « de donner », « ne statue » → « n’opère ».
 */
export function joinBefore(place: Place, fit: Fit): Fit | undefined {
  if (fit.start < place.start) return fit;
  const previous = before(place);
  const isVowel = elides(fit.text);
  if (isElidedBefore(place)) {
    if (isVowel) return fit;
    const full = fullForms[previous];
    return full ? widen(place, fit, `${full} `) : undefined;
  }
  if (!isVowel) return previous === 'cet' ? widen(place, fit, 'ce ') : fit;
  if (previous === 'du') return widen(place, fit, 'de l’');
  if (previous === 'au') return widen(place, fit, 'à l’');
  if (previous === 'ce') return undefined;
  const short = shortForms[previous];
  return short ? widen(place, fit, `${short}’`) : fit;
}

const widen = (place: Place, { text, end }: Fit, opening: string): Fit => ({
  text: opening + text,
  start: startBefore(place),
  end,
});
