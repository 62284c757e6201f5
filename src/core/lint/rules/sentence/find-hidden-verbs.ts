import { isWithin } from '../../ranges.ts';
import type { Passage } from '../../rule.ts';
import { findHiddenVerbEn } from './find-hidden-verbs-en.ts';
import { findHiddenVerbFr } from './find-hidden-verbs-fr.ts';
import type { HiddenVerb } from './hidden-verbs.ts';
import { judgeMarks, mark } from './read-marks.ts';

let known: { passage: Passage; verbs: readonly HiddenVerb[] } | undefined;

/** The verbs that a passage hides in nouns, quotations apart: found once, until another passage is read. */
export function findHiddenVerbs(passage: Passage): readonly HiddenVerb[] {
  if (known?.passage !== passage) known = { passage, verbs: find(passage) };
  return known.verbs;
}

function find(passage: Passage): readonly HiddenVerb[] {
  const { segment, tokens, quoted, language } = passage;
  if (segment.kind !== 'paragraph' && segment.kind !== 'list-item') return [];
  const found = judgeMarks(
    passage,
    mark.carrier | mark.action,
    language === 'fr' ? findHiddenVerbFr : findHiddenVerbEn,
  );
  if (quoted.length === 0) return found;
  return found.filter(
    ({ first, last }) => !isWithin(quoted, tokens.starts[first] as number, tokens.ends[last] as number),
  );
}

/** Whether the words from `start` to `end` are, or hold, the verb that only carries such a noun: « procède à ». */
export const carriesHiddenVerb = (passage: Passage, start: number, end: number): boolean =>
  findHiddenVerbs(passage).some(({ first, last, chain }) => {
    const { starts } = passage.tokens;
    const isHeld = (at: number): boolean => (starts[at] as number) >= start && (starts[at] as number) < end;
    return !chain && (isHeld(first) || isHeld(last));
  });
