import type { Language } from '../../../schema/index.ts';
import { restitution } from './grammar/restitution.ts';
import { isOnlyPossible } from './guards.ts';
import { type CreateJudge, notFirm, readUnit } from './judge.ts';
import type { Unit } from './unit.ts';

/** Results are promised when a sentence promises them, and it or the one that goes on from it says when and where. */
export const judgeRestitution: CreateJudge = (language) => {
  let promised: Unit | undefined;
  let unsure: Unit | undefined;
  let isFollowed = false;
  const said = { when: false, where: false };
  return {
    read(unit) {
      const found = readUnit(unit, restitution[language], language);
      if (found === notFirm) unsure ??= unit;
      const isPromise = found === 'answer';
      if (isPromise) promised ??= unit;
      if (isPromise || (isFollowed && goesOn(unit, language))) {
        said.when ||= has(unit, 'WHEN');
        said.where ||= has(unit, 'WHERE');
      }
      isFollowed = isPromise;
    },
    conclude() {
      if (!promised) return unsure ? { isKept: false, lack: notFirm, unit: unsure } : { isKept: false };
      if (said.when && said.where) return { isKept: true };
      return { isKept: false, lack: said.when ? 'where' : said.where ? 'when' : 'both', unit: promised };
    },
  };
};

const pronouns: Record<Language, RegExp> = {
  fr: /^(?:elles?|ils?|nous|on|vous|celle|celui|ce|cela|puis|ensuite|copie|ensemble)$/,
  en: /^(?:it|they|this|that|we|you|then|these|both|copy|copies)$/,
};

/** « Elle sera affichée en mairie » goes on from the sentence before it. */
function goesOn({ stream, own }: Unit, language: Language): boolean {
  if (!pronouns[language].test(stream.words[own]?.text ?? '')) return false;
  return !isOnlyPossible(stream, { start: own, end: stream.words.length }, language);
}

const has = ({ stream, own }: Unit, name: string): boolean =>
  [...(stream.spans.get(name)?.keys() ?? [])].some((at) => at >= own);
