import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintWith } from './lint-with.ts';

const find = (source: string, options = {}) => lintWith('number/format', source, options);
const advice = async (source: string, options = {}) =>
  (await find(source, options)).map(({ excerpt, suggestions }) => [excerpt, ...suggestions]);

test('the message says why, and what to write', async () => {
  expect(await find('La 2ème réunion est le 01/02/2027.')).toMatchObject([
    {
      severity: 'info',
      verdict: 'replace',
      message: '«\u00a02ème\u00a0» ne s’abrège pas ainsi\u00a0: écrivez «\u00a02e\u00a0»',
    },
    {
      message: '«\u00a001/02/2027\u00a0» oblige à deviner le mois\u00a0: écrivez «\u00a01er février 2027\u00a0»',
    },
  ]);
  expect(await find('The meeting is on 02/03/2027.', { language: 'en' })).toMatchObject([
    {
      message: '“02/03/2027” can be read in two ways (2 March 2027 or 3 February 2027): write the month in letters',
      suggestions: [],
    },
  ]);
});

/** What stands in real texts, what is flagged, and what takes its place. */
test.each([
  ['La 1ère année', '1ère', '1re'],
  ['Les 2èmes rencontres', '2èmes', '2es'],
  ['Au XIXème siècle', 'XIXème', 'XIXe'],
  ['Au 1 er janvier', '1 er', '1er'],
  ['La 1 ère fois', '1 ère', '1re'],
  ['Le 3.4.2027', '3.4.2027', '3 avril 2027'],
  ['Le 2027-12-31', '2027-12-31', '31 décembre 2027'],
  ['Une amende de 30000 euros', '30000', '30\u202f000'],
  ['Moins de 1.000 habitants', '1.000', '1\u202f000'],
  ['Il a 28.408 €', '28.408', '28\u202f408'],
  ['Plus de 63% du plafond', '63%', '63\u202f%'],
  ['Un taux de 2,94% ici', '2,94%', '2,94\u202f%'],
  ['Il coûte 12500€', '12500€', '12\u202f500\u202f€'],
  ['Il coûte €2,50 à midi', '€2,50', '2,50\u202f€'],
  ['Au moins 3 500 000 habitants', '3 500 000 habitants', '3,5 millions d’habitants'],
  ['Un bilan de 1\u202f000\u202f000 €', '1\u202f000\u202f000 €', '1 million d’euros'],
  ['Près de 2 000 000 000 personnes', '2 000 000 000 personnes', '2 milliards de personnes'],
])('French: %s', async (source, excerpt, better) => {
  expect(await advice(`${source}.`)).toEqual([[excerpt, better]]);
});

test.each([
  ['On 1st June', '1st June', '1 June'],
  ['On June 3rd, 2027', 'June 3rd, 2027', '3 June 2027'],
  ['On 25/12/2027', '25/12/2027', '25 December 2027'],
  ['Some 12000 people', '12000', '12,000'],
  ['Some 12 000 houses', '12 000', '12,000'],
  ['It costs £1500', '1500', '1,500'],
  ['About 25 % of them', '25 %', '25%'],
  ['It costs 20€ a day', '20€', '€20'],
  ['It costs £2,500,000', '£2,500,000', '£2.5 million'],
  ['Some 3,000,000 people', '3,000,000', '3 million'],
])('English: %s', async (source, excerpt, better) => {
  expect(await advice(`${source}.`, { language: 'en' })).toEqual([[excerpt, better]]);
});

describe('ordinary spaces', () => {
  test('are told once a text, with their number', async () => {
    expect(await find('Il faut 12 000 euros, soit 25 % de 48 000 euros.')).toMatchObject([
      {
        message:
          '«\u00a012 000\u00a0» peut être coupé en fin de ligne (et 2 autres nombres)\u00a0: mettez une espace insécable',
        suggestions: ['12\u202f000'],
      },
    ]);
  });
  test('are as they should be in English', async () => {
    expect(await advice('From 12 to 250 people.', { language: 'en' })).toEqual([]);
  });
});

describe('left alone', () => {
  test.each([
    'Les articles L. 311-1, R. 123-45, 1382 et 14000 du code.',
    'La loi n° 2016-1321, le règlement 2016/679, le formulaire 15646*01, n° 12 500.',
    'Appelez le 01 40 15 80 00, le 0 800 123 456 ou le +33 9 70 83 07 07.',
    'Écrivez au 12 rue Neuve, 75011 Paris, ou à la version 10.2.2027.1.',
    'De 2020 à 2027, le 1er mars, la 2e année, au XXIe siècle, 3 millions d’euros.',
    'La ligne 10203040, la page 12345 et la note 1.2.3.',
    'Il dit : « 25% ».',
    '| 01/02/2027 | 5\u202f000\u202f000\u202f€ |\n| - | - |',
  ])('%s', async (source) => {
    expect(await advice(source)).toEqual([]);
  });
  test('raised endings that a PDF sets apart, and English ordinals outside dates', async () => {
    expect(await advice('The 2nd meeting, the 21st century and room 12345 of 2027.', { language: 'en' })).toEqual([]);
  });
});

test('what it advises is right in its own eyes', async () => {
  const amount = fc.integer({ min: 1, max: 999_999_999 });
  const unit = fc.constantFrom(' euros', ' €', '€', '%', ' %', ' habitants');
  const date = fc
    .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1950, max: 2099 }))
    .map(([day, month, year]) => `${day}/${month}/${year}`);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.tuple(amount, unit).map(([count, of]) => count + of),
        date,
      ),
      async (written) => {
        let text = `Il y en a ${written} ici.`;
        for (const { start, end, suggestions } of await find(text, { format: 'text' }))
          text = text.slice(0, start.offset) + suggestions[0] + text.slice(end.offset);
        const again = await find(text, { format: 'text' });
        expect(again.filter(({ message }) => !message.includes('peut être coupé'))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['figures', '1'.repeat(200_000)],
  ['groups', '1 000 000 '.repeat(50_000)],
  ['dates', '01/02/2027/'.repeat(50_000)],
  ['signs', '% € '.repeat(50_000)],
])('hostile text ends: %s', async (_, text) => {
  expect((await find(text, { format: 'text' })).length).toBeLessThan(100_000);
});
