import type { Language } from '../../../schema/index.ts';
import { participer } from './grammar/participer.ts';
import { judgeBy } from './judge.ts';
import { judgeDates } from './judge-dates.ts';
import type { Unit } from './unit.ts';

const judgeWay = judgeBy(participer);
/** A title is short; a first sentence that is longer tells a story. */
const longestTitle = 15;

/**
 * Whether sentences ask people for their views: they say how to answer and until when, or their title names a consultation
 * or people’s views and they at least invite an answer. A page that explains consultations with an example passes too.
 */
export function looksLikeConsultation(units: Iterable<Unit>, language: Language): boolean {
  const [way, deadline] = [judgeWay(language), judgeDates(language)];
  let title: Unit | undefined;
  for (const unit of units) {
    title ??= unit;
    way.read(unit);
    deadline.read(unit);
    const invites = way.conclude();
    if (invites.isKept && deadline.conclude().isKept) return true;
    if ((invites.isKept || invites.lack) && asks(title)) return true;
  }
  return false;
}

const asks = ({ stream: { words, spans } }: Unit): boolean =>
  words.length <= longestTitle && (spans.has('CONSULT') || spans.has('VIEWS'));
