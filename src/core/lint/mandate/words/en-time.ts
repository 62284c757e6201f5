/** Days, periods, deadlines. A class may name those before it (pattern.ts gives the notation). */
export const enTime: Record<string, string> = {
  OPENING: 'opens/opening/starts/start/begins/launch/launches/opened/started',
  MONTHNAME: `
    january/february/march/april/may/june/july/august/september/october/november/december/jan/feb/aug/sept/oct/nov/
      dec
  `,
  WEEKDAY: 'monday/tuesday/wednesday/thursday/friday/saturday/sunday',
  NUMBER: '<num>, one/two/three/four/five/six/seven/eight/nine/ten/twelve/fifteen/twenty/thirty',
  DATE: 'WEEKDAY? <day> of? MONTHNAME <year>?, WEEKDAY? MONTHNAME <day> <year>?, NUMDATE',
  RANGE: `
    from? WEEKDAY? <day> to/until DATE, from? <time>? DATE to/until/till/through <time>? DATE
    between WEEKDAY? <day> and DATE, between DATE and DATE, <day> <day> MONTHNAME <year>?, DATE DATE
    from MONTHNAME to/until MONTHNAME <year>?, between MONTHNAME and MONTHNAME <year>?
  `,
  MONTH: `
    early/late/mid/end/start/beginning of? MONTHNAME <year>?
    in/by/before/until/during/after/next/this MONTHNAME <year>?, MONTHNAME <year>
    spring/summer/autumn/winter <year>?, end of year, new year, christmas/easter, in/by/before <year>
    first/second/third/fourth quarter/half, q1/q2/q3/q4
  `,
  SPAN: 'NUMBER working? days/day/weeks/week/months/month/years/year, one week/month/year, fortnight',
  VAGUE: `
    soon/shortly/later/eventually, due course, later date, as soon as possible, coming/next few? weeks/months/days
    to be confirmed/announced/decided, tbc/tba, appropriate time, right time, when ready, in time, over time
  `,
  LATER: `
    from DATE/MONTH, within SPAN, in SPAN, SPAN after/later/before, SPAN following, no later than SPAN
    for SPAN after/from, before .. vote/decision/meeting/decides/votes, day after, same day/time/evening
    that evening, next day, day .. decision/vote, meeting/council/cabinet on DATE, at latest DATE, week/month after
    following week/month/day, when/once council/minister/cabinet/board/mayor decides/votes
  `,
  WHEN: 'DATE, MONTH, RANGE, LATER',
  DEADLINE: `
    until/by/before MONTHNAME, until/till/by/before/to <time>? on? DATE/MONTH, by .. on DATE
    no/not later than <time>? on? DATE/MONTH, on or before DATE
    closes/close/closing/ends/end/finishes/finish ..-OPENING DATE/MONTH, deadline .. DATE/MONTH
    last day/date .. DATE, up to and? including? DATE, up to DATE, have until .. DATE, midnight on? DATE
    SPAN from DATE, from DATE for SPAN, DATE at latest, receive*/reach* us? by .. DATE, cut off .. DATE
  `,
};
