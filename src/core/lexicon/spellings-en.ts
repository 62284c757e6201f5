const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that have only one spelling, though they look as if they had two. */
const single = words(
  `advise revise supervise exercise franchise comprise compromise promise premise expertise enterprise otherwise likewise
  precise concise raise praise rise arise wise noise devise disguise despise surprise televise improvise advertise
  merchandise paradise treatise demise excise incise chastise apprise size prize seize capsize prise
  four hour your our tour pour sour flour contour detour course court source resource`,
);

const pairs: [RegExp, string][] = [
  [/is(e|es|ed|ing|er|ers|ation|ations|ational)$/, 'iz$1'],
  [/iz(e|es|ed|ing|er|ers|ation|ations|ational)$/, 'is$1'],
  [/ys(e|es|ed|ing|er|ers)$/, 'yz$1'],
  [/yz(e|es|ed|ing|er|ers)$/, 'ys$1'],
  [/^((?:mis)?behavi|col|fav|hon|lab|neighb|endeav|harb|rum|hum|vig|rig|sav|val|arm|flav|vap|od|parl)our/, '$1or'],
  [
    /^((?:mis)?behavi|col|fav|hon|lab|neighb|endeav|harb|rum|hum|vig|rig|sav|val|arm|flav|vap|od|parl)or(?!at|i[sz]|ou|ary)/,
    '$1our',
  ],
  [/^(.*(?:cent|theat|met|lit|fib|calib|meag|spect))re(s|d)?$/, '$1er$2'],
  [/^(cent|theat|fib|calib|spect|kilomet|lit)er(s|ed)?$/, '$1re$2'],
  [/^((?:de)?cent)ring$/, '$1ering'],
  [/(catal|dial|anal|prol|monol|epil|travel)ogue/, '$1og'],
  [/^(catal|dial|anal|prol|monol|epil|travel)og(s|ed|ing)?$/, '$1ogue$2'],
  [/(lic|def|off|pret)ence/, '$1ense'],
  [/(lic|def|off|pret)ense/, '$1ence'],
  [/^(re)?programme(s|d)?$/, '$1program$2'],
  [/^(re)?program(s)?$/, '$1programme$2'],
  [/(judg|acknowledg|abridg|lodg)ement/, '$1ment'],
  [/(judg|acknowledg|abridg|lodg)ment/, '$1ement'],
  [/^ageing$/, 'aging'],
  [/^aging$/, 'ageing'],
  [/^(fulfil|enrol|instal|distil|instil|enthral)(s|ment|ments)?$/, '$1l$2'],
  [/^(fulfil|enrol|instal|distil|instil|enthral)l(s|ment|ments)?$/, '$1$2'],
  [/^(ski|wi)llful/, '$1lful'],
  [/^(ski|wi)lful/, '$1llful'],
  [/(trave|labe|cance|mode|counse|tota|signa|marsha|channe|pane|fue|leve|dia)ll(ed|ing|er|ers|or|ors)$/, '$1l$2'],
  [/(trave|labe|cance|mode|counse|tota|signa|marsha|channe|pane|fue|leve|dia)l(ed|ing|er|ers|or|ors)$/, '$1ll$2'],
  [/^(a|un)?grey/, '$1gray'],
  [/^gray/, 'grey'],
  [/^cogni([sz])an(t|ce)$/, 'cogni#an$2'],
  [/^practise/, 'practice'],
];

/** A word in British and American spelling: `organise`, `organize`. */
export function spellingsEn(word: string): string[] {
  if (single.has(word.replace(/(?:s|d)$/, '')) || single.has(word)) return [word];
  const found = [word];
  for (const [pattern, twin] of pairs) {
    if (!pattern.test(word)) continue;
    const other = word.replace(pattern, twin);
    found.push(...(other.includes('#') ? [other.replace('#', 's'), other.replace('#', 'z')] : [other]));
  }
  return [...new Set(found)];
}
