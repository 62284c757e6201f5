import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type LintResult, report, rules } from '../../../src/core/index.ts';
import { results } from './results.ts';

/** The official schema, as its authors' own package ships it. It is draft 4, whose `id` and `$schema` Ajv no longer reads. */
const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const { id: _, $schema: __, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
const formats = {
  uri: (text: string) => URL.canParse(text),
  'uri-reference': /^[^\s"<>\\^`{|}]*$/,
  'date-time': /^\d{4}-/,
};
const validate = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(schema);

const parse = (list: readonly LintResult[], options = {}) => JSON.parse(report(list, 'sarif', options));

describe('sarif', () => {
  test('validates against the official schema, with and without results, with and without a site', () => {
    for (const log of [
      parse(results),
      parse([]),
      parse(results, { site: 'https://en-clair.example/sous/', language: 'en' }),
    ])
      expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });

  test('the schema refuses a broken log', () => {
    const log = parse(results);
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    log.runs[0].tool.driver.rules[0].helpUri = 'guide/';
    expect(validate(log)).toBe(false);
    expect(validate.errors?.map(({ instancePath }) => instancePath)).toEqual([
      '/runs/0/tool/driver/rules/0/helpUri',
      '/runs/0/results/0/locations/0/physicalLocation/region/startLine',
    ]);
  });

  test('a result: its place, its words, its advice', () => {
    const { columnKind, results: found } = parse(results).runs[0];
    expect(columnKind).toBe('utf16CodeUnits');
    expect(found[1]).toEqual({
      ruleId: 'jargon/expression',
      ruleIndex: rules.findIndex(({ id }) => id === 'jargon/expression'),
      level: 'warning',
      message: { text: '«\u00a0nonobstant\u00a0» n’est pas du langage courant\u00a0: écrivez «\u00a0malgré\u00a0»' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'avis.md', index: 0 },
            region: {
              startLine: 3,
              startColumn: 23,
              endLine: 3,
              endColumn: 33,
              charOffset: 30,
              charLength: 10,
              snippet: { text: 'nonobstant' },
            },
          },
          logicalLocations: [{ name: 'paragraph 2' }],
        },
      ],
      partialFingerprints: { 'enClair/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      fixes: [
        {
          description: { text: 'Écrire «\u00a0malgré\u00a0»' },
          artifactChanges: [
            {
              artifactLocation: { uri: 'avis.md', index: 0 },
              replacements: [
                { deletedRegion: { charOffset: 30, charLength: 10 }, insertedContent: { text: 'malgré' } },
              ],
            },
          ],
        },
      ],
      properties: { verdict: 'replace', suggestions: ['malgré'], help: '/nonobstant/', paragraph: 2 },
    });
  });

  test('every rule has a help address: its page on the site, or the guideline that it comes from', () => {
    const addresses = (options: object) =>
      parse(results, options).runs[0].tool.driver.rules.map(({ helpUri }: { helpUri: string }) => helpUri);
    expect(addresses({})).toEqual(rules.map(({ source }) => source.url));
    expect(addresses({ site: 'https://en-clair.example/sous' })).toEqual(
      rules.map(({ id }) => `https://en-clair.example/sous/guide/${id.replace('/', '-')}/`),
    );
    const titles = new Map([['jargon/term', 'Expliquez les mots du droit']]);
    const [rule] = parse(results, { ruleTitles: titles }).runs[0].tool.driver.rules.filter(
      ({ id }: { id: string }) => id === 'jargon/term',
    );
    expect(rule).toMatchObject({
      name: 'JargonTerm',
      shortDescription: { text: 'Expliquez les mots du droit' },
      defaultConfiguration: { level: 'warning' },
    });
  });

  test('a fingerprint stays when lines are added above, and tells two uses of the same words apart', () => {
    const [avis] = results;
    const [first] = avis?.problems ?? [];
    if (!avis || !first) throw new Error('the sample has a problem');
    const moved = { ...first, start: { offset: 99, line: 9, column: 1 }, location: { paragraph: 9 } };
    const prints = (problems: LintResult['problems']) =>
      parse([{ ...avis, problems }]).runs[0].results.map(
        ({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0],
      );
    expect(prints([moved])).toEqual(prints([first]));
    expect(new Set(prints([first, moved])).size).toBe(2);
  });

  test.each([
    ['./textes/avis 1.md', 'textes/avis%201.md'],
    ['textes\\avis.md', 'textes/avis.md'],
    ['/srv/é#?.md', 'file:///srv/%C3%A9%23%3F.md'],
    ['C:\\avis.md', 'file:///C:/avis.md'],
    ['-', '-'],
  ])('%s: a path becomes a URI reference', (given, uri) => {
    const [avis] = results;
    const log = parse(avis ? [{ ...avis, path: given }] : []);
    expect(log.runs[0].artifacts[0].location.uri).toBe(uri);
    expect(validate(log)).toBe(true);
  });

  test('where positions are those of extracted text, it is said, and nothing is offered to be replaced there', () => {
    const [avis] = results;
    const [, problem] = avis?.problems ?? [];
    if (!avis || !problem) throw new Error('the sample has two problems');
    const placed = { ...problem, location: { paragraph: 2, page: 5 } };
    const [run] = parse([{ ...avis, path: 'avis.pdf', format: 'pdf', problems: [placed] }]).runs;
    expect(run.artifacts[0].description).toEqual({
      text: 'Regions are those of the text that was extracted from this file, a paragraph a line.',
    });
    expect(run.results[0].locations[0].logicalLocations).toEqual([{ name: 'page 5, paragraph 2' }]);
    expect(run.results[0].fixes).toBeUndefined();
  });
});
