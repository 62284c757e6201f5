import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { report } from '../../../src/core/index.ts';
import { lintHostile, makeHostile } from './hostile.ts';
import { results } from './results.ts';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** Parses XML strictly: whatever is not well formed throws. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root.children[0] as Element;
}

/** Any code units: halves of surrogate pairs and control characters too. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) });

describe('junit', () => {
  test('a suite a file, a case a problem; a file without problem has one case, which passes', () => {
    const { name, attributes, children } = parse(report(results, 'junit'));
    expect([name, attributes]).toEqual(['testsuites', { name: 'En clair', tests: '6', failures: '5', errors: '0' }]);
    expect(children.map(({ attributes: { name, tests, failures } }) => [name, tests, failures])).toEqual([
      ['avis.md', '3', '3'],
      ['a,b.txt', '2', '2'],
      ['clair.txt', '1', '0'],
    ]);
    expect(children[1]?.children.filter((one) => one.name === 'testcase')[1]).toEqual({
      name: 'testcase',
      attributes: { name: 'jargon/expression 2:1', classname: 'a,b.txt', time: '0' },
      text: '\n      \n    ',
      children: [
        {
          name: 'failure',
          attributes: { type: 'warning', message: '“prior to” isn’t everyday language: write “before”' },
          text: 'a,b.txt:2:1  “prior to” isn’t everyday language: write “before”\nprior to',
          children: [],
        },
      ],
    });
    expect(children[2]?.children.at(-1)?.children).toEqual([]);
  });

  test('a remark passes, with its words as output and its page', () => {
    const [avis] = results;
    const [problem] = avis?.problems ?? [];
    if (!avis || !problem) throw new Error('the sample has a problem');
    const remark = { ...problem, severity: 'info' as const, message: 'mot', location: { paragraph: 2, page: 7 } };
    const [suite] = parse(report([{ ...avis, problems: [remark] }], 'junit')).children;
    expect(suite?.attributes).toMatchObject({ tests: '1', failures: '0' });
    expect(suite?.children.at(-1)?.children).toEqual([
      { name: 'system-out', attributes: {}, text: 'avis.md:3:4 (page 7)  mot\nconcertation', children: [] },
    ]);
  });

  test('no file', () => expect(parse(report([], 'junit'))).toMatchObject({ name: 'testsuites', children: [] }));

  test('hostile text is text', async () => {
    const { document } = await makeHostile();
    const names = new Set<string>();
    const collect = (element: Element): void => {
      names.add(element.name);
      element.children.forEach(collect);
    };
    collect(parse(report([lintHostile(document)], 'junit')));
    expect([...names].sort()).toEqual(['failure', 'properties', 'property', 'testcase', 'testsuite', 'testsuites']);
  });

  test('any message and any path give well-formed XML', () => {
    const [avis] = results;
    const [problem] = avis?.problems ?? [];
    if (!avis || !problem) throw new Error('the sample has a problem');
    fc.assert(
      fc.property(anyText, anyText, (message, path) => {
        const [suite] = parse(report([{ ...avis, path, problems: [{ ...problem, message }] }], 'junit')).children;
        expect(suite?.children.at(-1)?.children[0]?.name).toBe('failure');
      }),
      { numRuns: 100 },
    );
  });
});
