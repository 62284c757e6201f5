import { adjectiveFormsFr } from '../../lexicon/index.ts';
import { articlesFr, elides, prepositionsFr } from './grammar-fr.ts';
import { joinAfter } from './join-after-fr.ts';
import { after, before, type Fit, foundWord, type Place, startBefore } from './place.ts';
import { readTail } from './tail-fr.ts';
import { isVerbFr, verbTableFr } from './verb-table-fr.ts';

type Agreement = 'ms' | 'mp' | 'fs' | 'fp';

/** A plain wording that agrees as the adjective found does: « susvisées » → « citées plus haut ». */
export function fitAdjectiveFr(place: Place, plain: string): Fit | undefined {
  const { form } = place.match;
  const [head = ''] = form.form.split(/[ ’]/);
  const agreements = agreementsOf(head, foundWord(place, 0), place);
  const previous = before(place);
  // « les susdites règles »: the plain wording can only follow.
  if (agreements.length === 0 || previous === '' || articlesFr.has(previous) || previous === 'y') return undefined;
  const [fit, ...others] = agreements.map((agreement) => agree(place, plain, agreement));
  if (!fit || others.some((other) => other?.text !== fit.text)) return undefined;
  const joined = joinAfter(place, fit.text, readTail(form.form), {
    isVerb: /^(?:qui|dont) (?:ne |n’)?\p{L}+$/u.test(plain),
  });
  return joined && { ...joined, start: fit.start };
}

/** The genders and numbers that the word found may have. */
function agreementsOf(head: string, found: string, place: Place): Agreement[] {
  const { ms, mp, fs, fp } = adjectiveFormsFr(head);
  const table: [Agreement, readonly string[]][] = [
    ['ms', [ms]],
    ['mp', mp],
    ['fs', fs],
    ['fp', fp],
  ];
  // A hyphen splits « sus-visé » into two words.
  const whole = /-/.test(head) ? place.text.slice(place.start, place.end).toLowerCase() : found;
  return table.filter(([, forms]) => forms.includes(whole)).map(([agreement]) => agreement);
}

const be = verbTableFr('être').slots;
const isLink = (word: string): boolean => be.has(word) || /^(?:reste|demeure|devien|sembl|paraî|rend)/.test(word);

function agree(place: Place, plain: string, agreement: Agreement): Fit | undefined {
  const { start, end } = place;
  const previous = before(place);
  const inPlace = (text: string): Fit => ({ text, start, end });
  if (plain.startsWith('qui ')) return agreeClause(place, plain, agreement);
  const words = plain.startsWith('être ') ? plain.slice(5) : plain;
  const [first = ''] = words.split(/[ ’]/);
  if (prepositionsFr.has(first) || first === 'd')
    return isLink(previous) && first !== 'en' && first !== 'sans' ? undefined : inPlace(words);
  if (
    words.endsWith(' comme') &&
    (isVerbFr(after(place)) || /^(?:lui|leur|l|les|se|s|y|en|ne|avoir)$/.test(after(place)))
  )
    return undefined;
  if (first === 'ce' || first === 'merci') return undefined;
  const list = words.split(' ');
  const at = list[0] === 'déjà' ? 1 : 0;
  const adjective = list[at] as string;
  const forms = adjectiveFormsFr(adjective)[agreement];
  if (typeof forms !== 'string' && forms.length !== 1) return undefined;
  list[at] = typeof forms === 'string' ? forms : (forms[0] as string);
  return inPlace(list.join(' '));
}

/** Verbs that a plain wording has after « qui », by their present. */
const verbs = new Map(
  `avoir être pouvoir faire aller devoir convenir dépendre perdre recevoir partir venir risquer concerner durer respecter utiliser refuser
  demander découvrir lire obtenir parler enfreindre manquer`
    .split(/\s+/)
    .map((infinitive) => [verbTableFr(infinitive).forms.get('P3') as string, infinitive]),
);

const clause = /^qui (ne |n’|se |s’)?(\p{L}+)(.*)$/u;

/** The verb of « qui … » in the plural; undefined where it isn't known. */
export function pluralClause(plain: string): string | undefined {
  const [, opening = '', verb = '', rest = ''] = clause.exec(plain) ?? [];
  const infinitive = verbs.get(verb);
  const plural = infinitive && verbTableFr(infinitive).forms.get('P6');
  const others = infinitive === 'être' ? pluralAttribute(rest) : rest;
  return plural && others !== undefined ? `qui ${opening}${plural}${others}` : undefined;
}

/** « plus valable » → « plus valables »; undefined where the gender would show. */
const pluralAttribute = (rest: string): string | undefined => (rest.endsWith('e') ? `${rest}s` : undefined);

/** « personnes éligibles » → « personnes qui ont droit »; « est susceptible de » → « peut ». */
function agreeClause(place: Place, plain: string, agreement: Agreement): Fit | undefined {
  const [, opening = '', verb = '', rest = ''] = clause.exec(plain) ?? [];
  const infinitive = verbs.get(verb);
  if (!infinitive || /é$/.test(rest)) return undefined;
  const { start, end } = place;
  const previous = before(place);
  // « éligible » alone has nothing to have a right to.
  if (rest === ' droit' && !/^(?:à|au|aux)$/.test(after(place))) return undefined;
  // « conséquences dommageables des fautes »: the clause would part a noun from its complement.
  if (!readTail(place.match.form.form).preposition && /^(?:de|du|des|d)$/.test(after(place))) return undefined;
  if (isLink(previous)) return linkClause(place, previous, { opening, infinitive, rest });
  if (/^(?:pas|plus|moins|non|aussi|très|si|et|ou|.*ment|(?:seul|jugé|considéré|déclaré)e?s?)$/.test(previous))
    return undefined;
  const text = agreement.endsWith('p') ? pluralClause(plain) : plain;
  return text ? { text, start, end } : undefined;
}

/** After être, the clause's own verb takes its place: « serait éligible » → « aurait droit ». */
function linkClause(
  place: Place,
  link: string,
  { opening, infinitive, rest }: { opening: string; infinitive: string; rest: string },
): Fit | undefined {
  const slot = be.get(link)?.find((one) => /^[PIFCS][36]$|^inf$/.test(one));
  const form = slot && verbTableFr(infinitive).forms.get(slot);
  const isNegated = /^(?:ne?|pas)$/.test(before(place, 2));
  if (!form || isNegated || (opening && slot === 'inf')) return undefined;
  const others = infinitive === 'être' && slot?.endsWith('6') ? pluralAttribute(rest) : rest;
  if (others === undefined) return undefined;
  const joint = /^n/.test(opening) ? (elides(form) ? 'n’' : 'ne ') : opening;
  return { text: joint + form + others, start: startBefore(place), end: place.end };
}
