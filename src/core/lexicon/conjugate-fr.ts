import { adjectiveFormsFr } from './inflect-fr.ts';
import { isSecondGroup, type VerbClass, verbClassesFr } from './verb-classes-fr.ts';

/**
 * A form of a verb and what it is: `P3` (present, il), `I` imperfect, `F` future, `C` conditional, `S` subjunctive, `H` simple
 * past, `T` its subjunctive, `M` imperative, each with a person from 1 to 6; `G` present participle; `Nms`, `Nmp`, `Nfs`, `Nfp`
 * past participle; `inf`.
 */
export type FormFr = readonly [slot: string, form: string];

/** je and tu share an ending. */
const imperfect = 'ais ais ait ions iez aient';
const future = 'ai as a ons ez ont';
const persons = [1, 2, 3, 4, 5, 6];

const whole: Record<string, string> = {
  être: `inf être P1 suis P2 es P3 est P4 sommes P5 êtes P6 sont I1 étais I2 étais I3 était I4 étions I5 étiez I6 étaient
    F1 serai F2 seras F3 sera F4 serons F5 serez F6 seront C1 serais C2 serais C3 serait C4 serions C5 seriez C6 seraient
    S1 sois S2 sois S3 soit S4 soyons S5 soyez S6 soient G étant Nms été H3 fut H6 furent T3 fût`,
  avoir: 'M4 ayons M5 ayez S1 aie S2 aies S3 ait S6 aient G ayant T3 eût',
  savoir: 'G sachant M4 sachons M5 sachez',
  faire: 'P5 faites',
  dire: 'P5 dites',
  vouloir: 'M5 veuillez I4 voulions S5 vouliez',
  ester: `inf ester P3 este P6 estent I3 estait I6 estaient Nms esté G estant F3 estera F6 esteront`,
};

/** True when the word is a French infinitive that `conjugateFr` knows how to bend. */
export const isInfinitiveFr = (word: string): boolean => /(?:er|ir|oir|re)$/.test(word) && conjugateFr(word).length > 1;

/** Every form of a French verb from its infinitive: all simple tenses, participles in every gender and number. */
export const conjugateFr = (infinitive: string): string[] => [
  ...new Set(conjugationFr(infinitive).map(([, form]) => form)),
];

/** As `conjugateFr`, with what each form is. Where a form has two spellings, the one to write comes first. */
export function conjugationFr(infinitive: string): FormFr[] {
  if (infinitive === 'être') return readWhole(whole.être);
  const forms: FormFr[] = [['inf', infinitive], ...readWhole(whole[infinitive])];
  const irregular = isSecondGroup(infinitive) ? undefined : findClass(infinitive);
  if (irregular) forms.push(...conjugateClass(infinitive, irregular));
  else if (infinitive.endsWith('er')) forms.push(...conjugateEr(infinitive));
  else if (infinitive.endsWith('ir')) forms.push(...conjugateIr(infinitive.slice(0, -1)));
  return forms;
}

function readWhole(list = ''): FormFr[] {
  const words = list.split(/\s+/).filter(Boolean);
  return words.flatMap((slot, i): FormFr[] => (i % 2 === 0 ? [[slot, words[i + 1] as string]] : []));
}

/** One tense: its letter, and the ending of each person after the stem; « - » where there is none. */
const tense = (letter: string, stem: string, endings: string): FormFr[] =>
  endings.split(' ').flatMap((ending, i): FormFr[] => (ending === '-' ? [] : [[letter + persons[i], stem + ending]]));

function participle(word: string): FormFr[] {
  const { ms, mp, fs, fp } = adjectiveFormsFr(word);
  const of = (slot: string, forms: readonly string[]) => forms.map((form): FormFr => [slot, form]);
  return [...of('Nms', [ms]), ...of('Nmp', mp), ...of('Nfs', fs), ...of('Nfp', fp)];
}

function findClass(infinitive: string): VerbClass | undefined {
  return verbClassesFr.find(({ ending, isWhole }) => (isWhole ? infinitive === ending : infinitive.endsWith(ending)));
}

function conjugateClass(infinitive: string, verb: VerbClass): FormFr[] {
  const root = infinitive.slice(0, -verb.ending.length);
  const they = verb.past.endsWith('a') ? verb.past.replace(/a$/, 'èrent') : verb.past.replace(/t$/, 'rent');
  const { present, he, plural } = verb;
  return [
    ...tense('P', root, `${present[0]} ${present.at(-1)}`),
    ...he.map((form): FormFr => ['P3', root + form]),
    ...(verb.they === '-' ? [] : tense('P', root, `- - - - - ${verb.they}`)),
    ...tense('P', root + plural, '- - - ons ez'),
    ['G', `${root + plural}ant`],
    ...tense('I', root + plural, imperfect),
    ...tense('F', root + verb.future, future),
    ...tense('C', root + verb.future, imperfect),
    ...tense('S', root + verb.subjunctive, 'e es e ions iez ent'),
    ...participle(root + verb.participle),
    ...(verb.past === '-' ? [] : tense('H', root, `- - ${verb.past} - - ${they}`)),
  ];
}

/** Second group: `stem` is the infinitive without -r (saisi-). */
function conjugateIr(stem: string): FormFr[] {
  const long = `${stem}ss`;
  return [
    ...tense('P', stem, 's s t'),
    ...tense('H', stem, '- - t - - rent'),
    ['T3', stem.replace(/i$/, 'ît')],
    ['G', `${long}ant`],
    ...tense('P', long, '- - - ons ez ent'),
    ...tense('S', long, 'e es e - - ent'),
    ...tense('I', long, imperfect),
    ...tense('F', `${stem}r`, future),
    ...tense('C', `${stem}r`, imperfect),
    ...participle(stem),
  ];
}

function conjugateEr(infinitive: string): FormFr[] {
  const stem = infinitive.slice(0, -2);
  const beforeA = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  // « nous adoptions » is far rarer than the adoptions.
  const ions = /[tsx]$/.test(stem) ? '-' : 'ions';
  return [
    ...stressedStems(stem).flatMap((stressed) => [
      ...tense('P', stressed, 'e es e - - ent'),
      ...tense('S', stressed, 'e es e - - ent'),
    ]),
    ...futureStems(infinitive, stem).flatMap((one) => [...tense('F', one, future), ...tense('C', one, imperfect)]),
    ...tense('P', stem, '- - - - ez'),
    ...tense('I', stem, `- - - ${ions} iez`),
    ...tense('H', stem, '- - - - - èrent'),
    ['G', `${beforeA}ant`],
    ...tense('P', beforeA, '- - - ons'),
    ...tense('I', beforeA, 'ais ais ait - - aient'),
    ...tense('H', beforeA, '- - a'),
    ...tense('T', beforeA, '- - ât'),
    ...participle(`${stem}é`),
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
