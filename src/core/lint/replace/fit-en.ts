import { conjugationEn, pluralsEn, spellingsEn, type VerbEn } from '../../lexicon/index.ts';
import { after, before, type Fit, foundWord, isHyphenAround, type Place, startBefore } from './place.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const determiners = words(
  'the a an this that these those any each every no such its their his her our your my some all',
);
const be = words('be is are was were been being am isn');
const have = words('have has had having');
const adverbs = words('not also never only already then so duly fully always');
const subjects = words('it they he she we i you who which that');
const modals = words('to will shall may must can could should would might not');
/** Words after which an adjective has no noun to come. */
const closing = words(
  'and or but of in on at to for by with from as if unless when because until is are was were shall must may will',
);

/** An English plain wording in the place of the words found; undefined where it isn't sure to fit. */
export function fitEn(place: Place, plain: string): Fit | undefined {
  if (isHyphenAround(place)) return undefined;
  const { partOfSpeech } = place.match.form;
  const text =
    partOfSpeech === 'verb'
      ? fitVerb(place, plain)
      : partOfSpeech === 'noun'
        ? fitNoun(place, plain)
        : fitPhrase(place, plain);
  return text === undefined ? undefined : joinArticle(place, text);
}

/** “a” or “an”, as the wording asks for. */
function joinArticle(place: Place, text: string): Fit | undefined {
  const { start, end } = place;
  const previous = before(place);
  if (/^(?:this|these|the)(?: |$)/.test(text) && determiners.has(previous)) {
    if (previous !== 'the') return undefined;
    return { text, start: startBefore(place), end };
  }
  if (previous !== 'a' && previous !== 'an') return { text, start, end };
  const wanted = /^(?:[aeio]|u(?!s|ni))/i.test(text) && !/^one/.test(text) ? 'an' : 'a';
  return wanted === previous ? { text, start, end } : { text: `${wanted} ${text}`, start: startBefore(place), end };
}

type Slot = keyof VerbEn;

function fitVerb(place: Place, plain: string): string | undefined {
  const [base = '', ...rest] = place.match.form.form.split(' ');
  const slots = slotsOf(base, foundWord(place, 0));
  const [verb = '', ...others] = plain.split(' ');
  const target = conjugationEn(verb);
  const next = after(place);
  // “is deemed to be”: what follows must suit the plain verb too.
  if (others.length > 0 && next === 'to') return undefined;
  if (rest.length === 0 && others.length > 0 && /^(?:make|put)$/.test(verb)) return undefined;
  const forms = new Set(narrow(place, slots).map((slot) => formOf(target, slot)));
  const [form] = forms;
  return forms.size === 1 && form !== undefined ? [form, ...others].join(' ') : undefined;
}

function slotsOf(base: string, found: string): Slot[] {
  const verb = conjugationEn(base);
  const has = (forms: readonly string[]): boolean => forms.some((form) => spellingsEn(form).includes(found));
  const all: [Slot, readonly string[]][] = [
    ['base', [verb.base]],
    ['third', [verb.third]],
    ['past', verb.past],
    ['participle', verb.participle],
    ['ing', verb.ing],
  ];
  return all.filter(([, forms]) => has(forms)).map(([slot]) => slot);
}

/** “commenced” is a past after its subject, a participle after “has” and “is”. */
function narrow(place: Place, slots: readonly Slot[]): readonly Slot[] {
  if (!slots.includes('past') || !slots.includes('participle')) return slots;
  const at = adverbs.has(before(place)) ? 2 : 1;
  const previous = before(place, at);
  if (be.has(previous) || have.has(previous)) return ['participle'];
  return subjects.has(previous) ? ['past'] : slots;
}

const formOf = (verb: VerbEn, slot: Slot): string => {
  const form = verb[slot];
  return typeof form === 'string' ? form : (form[0] as string);
};

function fitNoun(place: Place, plain: string): string | undefined {
  const label = place.match.form.form.split(' ');
  const found = place.text.slice(place.start, place.end).toLowerCase().split(/\s+/);
  const last = found.at(-1) ?? '';
  const isPlural =
    last !== label.at(-1)?.toLowerCase() &&
    pluralsEn(label.at(-1) ?? '').some((form) => spellingsEn(form).includes(last));
  const [head = '', ...rest] = plain.split(' ');
  if (head === 'if' || head === 'not' || after(place) === 's') return undefined;
  if (/^(?:anyone|most)$/.test(head)) return determiners.has(before(place)) || isPlural ? undefined : plain;
  const isPluralPlain = /^(?:people|rules|easy)$/.test(head);
  if (isPluralPlain && !isPlural) return /^(?:a|an|each|every|this|that)$/.test(before(place)) ? undefined : plain;
  if (!isPlural || isPluralPlain) return plain;
  if (rest[0] === 'who' || rest[0] === 'that')
    return [pluralsEn(head)[0], rest[0], pluralVerb(rest[1] ?? ''), ...rest.slice(2)].join(' ');
  const at = rest.findIndex((word) => /^(?:of|to|in|for)$/.test(word));
  const end = at < 0 ? rest.length : at;
  const noun = [head, ...rest][end] ?? head;
  return [head, ...rest].map((word, i) => (i === end ? pluralsEn(noun)[0] : word)).join(' ');
}

/** “breaks” → “break”. */
const pluralVerb = (verb: string): string => ({ is: 'are', has: 'have', does: 'do' })[verb] ?? verb.replace(/s$/, '');

function fitPhrase(place: Place, plain: string): string | undefined {
  const { entry, form } = place.match;
  const previous = before(place);
  const next = after(place);
  const isNounNext = next !== '' && !closing.has(next);
  if (plain === 'this') return /[^s]s$/.test(next) ? 'these' : plain;
  if (plain === 'named above') return undefined;
  if (form.form !== entry.label && !isSameGrammar(entry.label, form.form)) return undefined;
  // “an ex officio member”: words that stand before a noun can't become words that follow it.
  const governs = / (?:of|to|for|with|that|which)$/.test(form.form);
  if (!governs && isNounNext && plain.includes(' ') && determiners.has(previous)) return undefined;
  if (form.partOfSpeech === 'adjective' && plain.includes(' ') && isNounNext) return undefined;
  if (/^(?:who|that) /.test(plain) && (be.has(previous) || isNounNext)) return undefined;
  // A noun or -ing follows “in order to”, a clause follows “if”: the plain wording must take the same.
  if (/^(?:to)$/.test(plain)) return form.form.endsWith(' to') && !/view/.test(form.form) ? plain : undefined;
  if (modals.has(previous) && /^(?:please|you|we|I) /.test(plain)) return undefined;
  return plain;
}

/** “are required to” beside “is required to”, “cognizant of” beside “cognisant of”. */
const isSameGrammar = (label: string, own: string): boolean =>
  label.split(' ').length === own.split(' ').length && !/^(?:you|residents|users|we|shall|fail)/.test(own);
