import { adjectiveFr } from './inflect-fr.ts';
import { isSecondGroup, type VerbClass, verbClassesFr } from './verb-classes-fr.ts';

const imperfect = ['ais', 'ait', 'ions', 'iez', 'aient'];
const future = ['ai', 'as', 'a', 'ons', 'ez', 'ont'];

const whole: Record<string, string> = {
  être: `être suis es est sommes êtes sont étais était étions étiez étaient serai seras sera serons serez seront serais
    serait serions seriez seraient sois soit soyons soyez soient étant été fut furent fût`,
  avoir: 'ayons ayez aie aies ait aient ayant eût',
  savoir: 'sachant sachons sachez',
  faire: 'faites',
  dire: 'dites',
  vouloir: 'veuillez voulions vouliez',
  ester: 'ester este estent estait estaient esté estant estera esteront',
};

/** True when the word is a French infinitive that `conjugateFr` knows how to bend. */
export const isInfinitiveFr = (word: string): boolean => /(?:er|ir|oir|re)$/.test(word) && conjugateFr(word).length > 1;

/** Every form of a French verb from its infinitive: all simple tenses, participles in every gender and number. */
export function conjugateFr(infinitive: string): string[] {
  if (infinitive === 'être') return split(whole.être);
  const forms = [infinitive, ...split(whole[infinitive])];
  const irregular = isSecondGroup(infinitive) ? undefined : findClass(infinitive);
  if (irregular) forms.push(...conjugateClass(infinitive, irregular));
  else if (infinitive.endsWith('er')) forms.push(...conjugateEr(infinitive));
  else if (infinitive.endsWith('ir')) forms.push(...conjugateIr(infinitive.slice(0, -1)));
  return [...new Set(forms)];
}

const split = (list = ''): string[] => list.split(/\s+/).filter(Boolean);
const add = (stem: string, endings: readonly string[]): string[] => endings.map((ending) => stem + ending);

function findClass(infinitive: string): VerbClass | undefined {
  return verbClassesFr.find(({ ending, isWhole }) => (isWhole ? infinitive === ending : infinitive.endsWith(ending)));
}

function conjugateClass(infinitive: string, verb: VerbClass): string[] {
  const root = infinitive.slice(0, -verb.ending.length);
  const parts = [...verb.present, verb.they].filter((part) => part !== '-').map((part) => root + part);
  const they = verb.past.endsWith('a') ? verb.past.replace(/a$/, 'èrent') : verb.past.replace(/t$/, 'rent');
  return [
    ...parts,
    ...add(root + verb.plural, ['ons', 'ez', 'ant', ...imperfect]),
    ...add(root + verb.future, [...future, ...imperfect]),
    ...add(root + verb.subjunctive, ['e', 'es', 'ent', 'ions', 'iez']),
    ...adjectiveFr(root + verb.participle),
    ...(verb.past === '-' ? [] : [root + verb.past, root + they]),
  ];
}

/** Second group: `stem` is the infinitive without -r (saisi-). */
function conjugateIr(stem: string): string[] {
  const long = `${stem}ss`;
  return [
    ...add(stem, ['s', 't', 'rent']),
    stem.replace(/i$/, 'ît'),
    ...add(long, ['ant', 'ons', 'ez', 'ent', 'e', 'es', ...imperfect]),
    ...add(`${stem}r`, [...future, ...imperfect]),
    ...adjectiveFr(stem),
  ];
}

function conjugateEr(infinitive: string): string[] {
  const stem = infinitive.slice(0, -2);
  const beforeA = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  return [
    ...stressedStems(stem).flatMap((stressed) => add(stressed, ['e', 'es', 'ent'])),
    ...futureStems(infinitive, stem).flatMap((one) => add(one, [...future, ...imperfect])),
    ...add(stem, ['ez', 'iez', 'èrent']),
    // « nous adoptions » is far rarer than the adoptions.
    ...(/[tsx]$/.test(stem) ? [] : [`${stem}ions`]),
    ...add(beforeA, ['ant', 'ons', 'ais', 'ait', 'aient', 'a', 'ât']),
    ...adjectiveFr(`${stem}é`),
  ];
}

/** The stem before a silent -e: lève, cède, appelle or gèle, emploie, paie or paye. */
function stressedStems(stem: string): string[] {
  if (/[aou]y$/.test(stem)) return [`${stem.slice(0, -1)}i`, ...(stem.endsWith('ay') ? [stem] : [])];
  const grave = stem.replace(/[eé]([bcdfghjklmnpqrstvz]|ch|gn|gu|qu|br|cr|dr|fr|gr|gl|pr|tr|vr|bl|cl)$/, 'è$1');
  if (grave === stem) return [stem];
  return /e[lt]$/.test(stem) ? [grave, stem + stem.slice(-1)] : [grave];
}

function futureStems(infinitive: string, stem: string): string[] {
  if (/envoyer$/.test(infinitive)) return [infinitive.replace(/oyer$/, 'err')];
  const stems = stressedStems(stem).map((stressed) => `${stressed}er`);
  // « cédera » kept its acute accent before 1990.
  return /é[^aeiouy]+$/.test(stem) ? [...stems, infinitive] : stems;
}
