import type { PartOfSpeech } from '../../schema/index.ts';
import type { FormWord, Step } from './compile-form.ts';
import { conjugateFr } from './conjugate-fr.ts';
import { adjectiveFr, pluralsFr } from './inflect-fr.ts';

/** Words after which a noun stands, so that what follows takes a plural but no feminine. */
const beforeNoun = new Set(
  `de d du des a à au aux en par pour sur sous dans avec sans vers entre contre devant chez hors selon depuis le la les l un
  une ce cet cette ces son sa ses leur leurs`.split(/\s+/),
);
/** Words that never bend, besides those. */
const fixed = new Set(
  `et ou ni ne n pas plus non que qu qui dont où y se s il elle on nous vous lui me te eu très bien mal ci afin lors
  jusqu lorsqu puisqu`.split(/\s+/),
);
const isFunctionWord = (word: string): boolean => beforeNoun.has(word) || fixed.has(word);

/** Everyday words that a rule would take for a plural, a feminine or a verb form of another. */
const collisions: Record<string, string> = {
  cour: 'cours',
  foi: 'fois',
  fond: 'fonds',
  fil: 'fils',
  ver: 'vers',
  sou: 'sous',
  commun: 'commune communes',
  vu: 'vue vues',
  viser: 'visa',
  encourir: 'encours',
  opérer: 'opéra',
  user: 'usa',
  devoir: 'devant',
  suivre: 'suis suivant',
  durer: 'durant',
  pendre: 'pendant',
  pouvoir: 'puis',
  concourir: 'concours',
  requérir: 'requérant',
};

/** Nouns that a lone verb would take for its present: « ordonnance » is seldom « il ordonnance ». */
const nouns = new Set(
  `aide approche cause charge compte conduite consigne contrôle copie coupe décharge demande dépense enquête excuse garde
  influence ligne limite liquide marche marque mesure note ordonnance pratique programme recherche réforme réserve
  signe taxe visite vote`
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun}s`]),
);

/** All the writings of a French form. */
export function bendFrench(words: readonly FormWord[], partOfSpeech: PartOfSpeech): Step[][] {
  if (partOfSpeech === 'verb') return bendVerb(words);
  if (partOfSpeech === 'phrase' || partOfSpeech === 'proper') return [words.map(keep)];
  const head = words.findIndex(({ word }) => !isFunctionWord(word));
  const steps = words.map((word, i) => {
    if (i === head) return bend(word, partOfSpeech === 'adjective' ? adjectiveFr : pluralsFr);
    return i < head || head < 0 ? keep(word) : bendFollower(words, i);
  });
  return [words.length === 1 ? steps.map((step) => withoutWords(step, collisionsOf(step))) : steps];
}

const keep = ({ word, gap }: FormWord): Step => ({ words: [word], gap });

/** Acronyms and numbers don't bend. */
function bend(word: FormWord, inflect: (word: string) => string[]): Step {
  const isFixed = isFunctionWord(word.word) || /\d|\p{Lu}{2}/u.test(word.written);
  return isFixed ? keep(word) : { words: [word.word, ...inflect(word.word)], gap: word.gap };
}

/** A word after the head: a noun after « de », « la »…, else an adjective. */
function bendFollower(words: readonly FormWord[], i: number): Step {
  const word = words[i] as FormWord;
  const previous = words[i - 1]?.word ?? '';
  return bend(word, beforeNoun.has(previous) ? pluralsFr : adjectiveFr);
}

const collisionsOf = ({ words }: Step): ReadonlySet<string> => new Set(collisions[words[0] ?? '']?.split(' '));
const withoutWords = ({ words, gap }: Step, banned: ReadonlySet<string>): Step => ({
  words: words.filter((word, i) => i === 0 || !banned.has(word)),
  gap,
});

const reflexives = ['se', 's', 'me', 'm', 'te', 't', 'nous', 'vous'];

/** The verb conjugates; in compound tenses a pronominal verb has être between its pronoun and its participle. */
function bendVerb(words: readonly FormWord[]): Step[][] {
  const isReflexive = words.length > 1 && /^s(?:e)?$/.test(words[0]?.word ?? '');
  const at = isReflexive ? 1 : 0;
  const verb = words[at];
  if (!verb) return [];
  const conjugated = { words: conjugateFr(verb.word), gap: isReflexive ? 0 : verb.gap };
  const forms = withoutWords(conjugated, collisionsOf(conjugated));
  const rest = words.slice(at + 1).map((_, i) => bendFollower(words, at + 1 + i));
  if (!isReflexive) return [words.length === 1 ? [withoutWords(forms, nouns)] : [forms, ...rest]];
  const pronoun = { words: reflexives, gap: 0 };
  return [
    [pronoun, forms, ...rest],
    [pronoun, { words: conjugateFr('être'), gap: 0 }, forms, ...rest],
  ];
}
