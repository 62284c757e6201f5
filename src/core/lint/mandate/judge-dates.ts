import { dates } from './grammar/dates.ts';
import { participer } from './grammar/participer.ts';
import { type CreateJudge, judgeBy, readUnit } from './judge.ts';
import type { Unit } from './unit.ts';

const judgeDeadline = judgeBy(dates);

/** The day of a meeting is enough where coming is the only way to answer. */
export const judgeDates: CreateJudge = (language) => {
  const deadline = judgeDeadline(language);
  let hasOtherWay = false;
  return {
    read(unit) {
      deadline.read(unit);
      hasOtherWay ||= !isMeeting(unit) && readUnit(unit, participer[language], language) === 'answer';
    },
    conclude() {
      const judgement = deadline.conclude();
      if (judgement.isKept || judgement.lack !== 'closing' || !judgement.unit) return judgement;
      return isMeeting(judgement.unit) && !hasOtherWay ? { isKept: true } : judgement;
    },
  };
};

const isMeeting = ({ stream: { spans } }: Unit): boolean =>
  (spans.has('MEETING') || spans.has('COME')) && spans.has('DATE');
