import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { report } from '../../../src/core/index.ts';
import { lintHostile, makeHostile } from './hostile.ts';
import { documents, results, withWhole } from './results.ts';

const [avis, english, clear] = results;
const only = (result: (typeof results)[number] | undefined) => (result ? [result] : []);

describe('text', () => {
  test('whole report', () => expect(report(results, 'text', { documents })).toMatchSnapshot());
  test('with colours', () => expect(report(only(avis), 'text', { hasColour: true })).toMatchSnapshot());
  test('quiet', () => expect(report(results, 'text', { documents, isQuiet: true })).toMatchSnapshot());
  test('nothing to report', () =>
    expect(report(only(clear), 'text')).toBe(
      'clair.txt\nClarté\u00a0: 99 sur 100. Mots\u00a0: 2. Phrases\u00a0: 1, de 2 mots en moyenne. Mots difficiles\u00a0: 0 pour 1\u202f000.\n\nRien à signaler dans 1 fichier.\n',
    ));
  test('no word, one word', () => {
    if (!clear) throw new Error('A clear result is missing in results.ts.');
    const withWords = (words: number) =>
      report([{ ...clear, statistics: { ...clear.statistics, words, wordsPerSentence: words } }], 'text');
    expect(withWords(0)).toBe('clair.txt\nAucun mot à vérifier.\n\nRien à signaler dans 1 fichier.\n');
    expect(withWords(1)).toContain(' de 1 mot en moyenne.');
  });
  test('no file', () => expect(report([], 'text', { language: 'en' })).toBe('No file checked.\n'));

  test('what is said of the whole text comes first, without a line of its own', () => {
    const lines = report([withWhole], 'text', { documents }).split('\n');
    expect(lines.slice(0, 6)).toEqual([
      'avis.md',
      '',
      '  Le texte entier',
      'avis.md:1:3  Ce texte ne dit pas qui décidera  [mandate/decideur]',
      '',
      '  Paragraphe 2, sous «\u00a0Avis\u00a0»',
    ]);
  });

  test('a page is named where the format has pages, and a long title is cut', () => {
    const [problem] = avis?.problems ?? [];
    if (!avis || !problem) throw new Error('the sample has a problem');
    const title = 'Le '.repeat(40).trim();
    const segments = [title, 'mot'].map((text, index) => ({
      kind: index === 0 ? ('heading' as const) : ('paragraph' as const),
      text,
      map: [[0, 0] as const],
    }));
    const document = { path: avis.path, format: 'pdf' as const, source: `${title}\nmot`, segments, notes: [] };
    const placed = { ...problem, location: { paragraph: 2, page: 7 } };
    const lines = report([{ ...avis, problems: [placed] }], 'text', {
      documents: new Map([[avis.path, document]]),
    }).split('\n');
    expect(lines[2]).toBe(`  Page 7, paragraphe 2, sous «\u00a0${'Le '.repeat(20).trim()}…\u00a0»`);
  });

  test('what a terminal would obey is shown as a space', async () => {
    const { document } = await makeHostile();
    const text = report([lintHostile(document)], 'text', { documents: new Map([[document.path, document]]) });
    expect(text).toContain('[31mrouge');
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });

  test('a line of many thousand characters is cut around the words', () => {
    const [problem] = avis?.problems ?? [];
    if (!avis || !problem) throw new Error('the sample has a problem');
    const long = 'x'.repeat(100_000);
    const source = `${long}mot${long}`;
    const place = {
      start: { offset: 100_000, line: 1, column: 100_001 },
      end: { offset: 100_003, line: 1, column: 100_004 },
    };
    const text = report([{ ...avis, problems: [{ ...problem, ...place }] }], 'text', {
      documents: new Map([[avis.path, { path: avis.path, format: 'text', source, segments: [], notes: [] }]]),
    });
    expect(text).toContain(`      1 │ …${'x'.repeat(32)}mot${'x'.repeat(61)}…\n        │ ${' '.repeat(33)}^^^\n`);
  });
});

describe('json', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../docs/lint-schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);

  test('whole report', () => expect(report(only(avis), 'json')).toMatchSnapshot());

  test('validates against the published schema', () => {
    expect(validate(JSON.parse(report(results, 'json'))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(JSON.parse(report([], 'json')))).toBe(true);
  });

  test('the schema refuses a report that breaks the contract', () => {
    const broken = JSON.parse(report(only(avis), 'json'));
    broken.results[0].problems[0].start.line = 0;
    delete broken.results[0].score;
    expect(validate(broken)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual([
      '/results/0',
      '/results/0/problems/0/start/line',
    ]);
  });

  test('keys stand in the same order however the result was built', () => {
    const reverse = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reverse)
        : value && typeof value === 'object'
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, one]) => [key, reverse(one)]),
            )
          : value;
    expect(report(reverse(results) as typeof results, 'json')).toBe(report(results, 'json'));
  });
});

describe('ndjson', () => {
  test('a result a line, each the same as in the JSON report', () => {
    const lines = report(results, 'ndjson').split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(JSON.parse(report(results, 'json')).results);
    expect(lines[2]).toMatch(/^\{"path":"clair\.txt","language":"fr",.*"mandate":\{"present":\[\],"missing":\[\]\}\}$/);
  });
  test('no file: nothing', () => expect(report([], 'ndjson')).toBe(''));
});

test('github', () => {
  expect(report(only(english), 'github')).toBe(
    '::warning file=a%2Cb.txt,line=1,endLine=1,col=6,endColumn=15,title=jargon/term::“open data” is a specialist’s word: keep it, but explain it here in one sentence or link it to its definition\n' +
      '::warning file=a%2Cb.txt,line=2,endLine=2,col=1,endColumn=9,title=jargon/expression::“prior to” isn’t everyday language: write “before”\n',
  );
  expect(report(only(clear), 'github')).toBe('');
});
