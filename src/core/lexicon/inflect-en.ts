const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const oddPlurals: Record<string, string[]> = {
  person: ['people', 'persons'],
  man: ['men'],
  woman: ['women'],
  child: ['children'],
  foot: ['feet'],
  criterion: ['criteria'],
  phenomenon: ['phenomena'],
  datum: ['data'],
  medium: ['media', 'mediums'],
  memorandum: ['memoranda', 'memorandums'],
  referendum: ['referendums', 'referenda'],
  forum: ['forums', 'fora'],
  quorum: ['quorums'],
  index: ['indexes', 'indices'],
  appendix: ['appendices', 'appendixes'],
  matrix: ['matrices', 'matrixes'],
  half: ['halves'],
  life: ['lives'],
  leaf: ['leaves'],
  shelf: ['shelves'],
  ombudsman: ['ombudsmen'],
};
const unchanged = words('data people criteria media series species means information legislation');
const oPlusS = words('memo photo video pro ratio portfolio scenario studio quango');

/** Plurals of an English noun; the word itself where it doesn't change. */
export function pluralsEn(word: string): string[] {
  const odd = oddPlurals[word];
  if (odd) return odd;
  if (unchanged.has(word)) return [word];
  if (word.endsWith('man')) return [`${word.slice(0, -3)}men`];
  if (word.endsWith('sis')) return [`${word.slice(0, -2)}es`];
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:ss|us|is|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  if (word.endsWith('s')) return [word];
  if (/[^aeiou]o$/.test(word) && !oPlusS.has(word)) return [`${word}s`, `${word}es`];
  return [`${word}s`];
}

/** base: third person, past, participle, -ing; extra forms after. Verbs that end alike share a line (undertake, take). */
const irregular = `
be: is, was, been, being, am, are, were
have: has, had, had, having
do: does, did, done, doing
go: goes, went, gone, going
shall: shall, should, shall, shall
take: takes, took, taken, taking
make: makes, made, made, making
give: gives, gave, given, giving
come: comes, came, come, coming
become: becomes, became, become, becoming
hold: holds, held, held, holding
bring: brings, brought, brought, bringing
seek: seeks, sought, sought, seeking
draw: draws, drew, drawn, drawing
see: sees, saw, seen, seeing
set: sets, set, set, setting
put: puts, put, put, putting
let: lets, let, let, letting
bid: bids, bid, bid, bidding
cut: cuts, cut, cut, cutting
get: gets, got, got, getting, gotten
bear: bears, bore, borne, bearing
write: writes, wrote, written, writing
choose: chooses, chose, chosen, choosing
find: finds, found, found, finding
bind: binds, bound, bound, binding
stand: stands, stood, stood, standing
spend: spends, spent, spent, spending
expend: expends, expended, expended, expending
speed: speeds, sped, sped, speeding
send: sends, sent, sent, sending
lend: lends, lent, lent, lending
keep: keeps, kept, kept, keeping
leave: leaves, left, left, leaving
lead: leads, led, led, leading
plead: pleads, pleaded, pleaded, pleading
meet: meets, met, met, meeting
lay: lays, laid, laid, laying
pay: pays, paid, paid, paying
say: says, said, said, saying
tell: tells, told, told, telling
sell: sells, sold, sold, selling
show: shows, showed, shown, showing
know: knows, knew, known, knowing
run: runs, ran, run, running
begin: begins, began, begun, beginning
win: wins, won, won, winning
forgo: forgoes, forwent, forgone, forgoing
`;
const verbs = new Map(
  irregular
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string])
    .map(([base, forms]) => [base, forms.split(', ')]),
);
const prefixes = /^(?:under|re|un|over|with|fore|up|out|mis)(?=.{3})/;
/** Stressed on their last syllable, so that the last consonant doubles. */
const doubling = words(
  `refer confer defer infer transfer occur recur incur commit submit permit remit admit omit emit acquit transmit equip
  control compel expel repel dispel propel rebel enrol patrol rebut regret allot abet deter inter prefer format`,
);

/** The forms of an English verb; several where there are several spellings, or (be) several persons. */
export interface VerbEn {
  base: string;
  third: string;
  past: string[];
  participle: string[];
  ing: string[];
}

/** Every form of an English verb: -s, past, participle, -ing. */
export function conjugateEn(base: string): string[] {
  const known = irregularFormsEn(base);
  if (known) return [base, ...known];
  const { third, past, ing } = conjugationEn(base);
  return [base, third, ...past, ...ing];
}

/** As `conjugateEn`, with what each form is. */
export function conjugationEn(base: string): VerbEn {
  const known = irregularFormsEn(base);
  if (known) {
    const [third = base, past = base, participle = base, ing = base] = known;
    return { base, third, past: [past], participle: [participle], ing: [ing] };
  }
  const [third = base] = /[^aeiou]o$|(?:s|x|z|ch|sh)$/.test(base) ? [`${base}es`] : pluralsEn(base);
  const past = add(base, 'ed');
  return { base, third, past, participle: past, ing: add(base, 'ing') };
}

function irregularFormsEn(base: string): string[] | undefined {
  const known = verbs.get(base);
  if (known) return known;
  const prefix = prefixes.exec(base)?.[0] ?? '';
  const root = verbs.get(base.slice(prefix.length));
  return prefix && root ? root.map((form) => prefix + form) : undefined;
}

function add(base: string, ending: 'ed' | 'ing'): string[] {
  if (/ie$/.test(base)) return [ending === 'ed' ? `${base}d` : `${base.slice(0, -2)}ying`];
  if (/[^aeo]e$|[^ao]ee$/.test(base) && !/ee$/.test(base)) return [base.slice(0, -1) + ending];
  if (base.endsWith('e'))
    return [ending === 'ed' ? `${base}d` : `${/[eo]e$/.test(base) ? base : base.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(base) && ending === 'ed') return [`${base.slice(0, -1)}ied`];
  const last = base.slice(-1);
  // « travelled » and “traveled” are both right, on either side of the ocean.
  if (/[^aeiou][aeiou]l$/.test(base) && !doubling.has(base)) return [base + last + ending, base + ending];
  const isShort = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/.test(base);
  return [(isShort || doubling.has(base) ? base + last : base) + ending];
}
