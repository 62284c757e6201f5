import type { Language } from '../../schema/index.ts';
import type { TextDocument } from '../types.ts';
import { createUnitReader, looksLikeConsultation, type Unit } from './mandate/index.ts';
import { type Profile, profiles } from './profiles.ts';
import { readPassage } from './read-passage.ts';

/** A text that asks for views does so early. */
const most = 200;

/** The profile of a text for which none is given: `consultation` where it asks people for their views. */
export function guessProfile({ segments }: TextDocument, language: Language): Profile {
  const readUnits = createUnitReader();
  function* readAll(): Iterable<Unit> {
    for (const [index, segment] of segments.slice(0, most).entries())
      yield* readUnits(readPassage(segment, { language, lexicon: undefined, paragraph: index + 1, section: 0 }));
  }
  return looksLikeConsultation(readAll(), language) ? profiles.consultation : profiles.default;
}
