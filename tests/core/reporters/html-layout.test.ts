import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { type LintResult, report, type Segment, type TextDocument } from '../../../src/core/index.ts';
import { attacks, lintHostile, makeHostile } from './hostile.ts';
import { attribute, childrenOf, type Element, isElement, open } from './open-html.ts';
import { documents, results } from './results.ts';

const [avis] = results as [LintResult, ...LintResult[]];
const page = open(report([avis], 'html', { documents }));

/** A result whose problems stand on these words of the segments. */
function lintWords(segments: Segment[], ...words: [paragraph: number, words: string][]): [LintResult, TextDocument] {
  const source = segments.map(({ text }) => text).join('\n');
  const problems = words.map(([paragraph, excerpt]) => {
    const offset = source.indexOf(excerpt);
    const place = (at: number) => ({ offset: at, line: paragraph, column: 1 });
    const [sample] = avis.problems;
    if (!sample) throw new Error('the sample has a problem');
    return { ...sample, excerpt, start: place(offset), end: place(offset + excerpt.length), location: { paragraph } };
  });
  return [
    { ...avis, problems },
    { path: avis.path, format: 'text', source, segments, notes: [] },
  ];
}

function layOut(...segments: (Omit<Segment, 'map'> & { mark?: string })[]) {
  let offset = 0;
  const placed = segments.map(({ mark: _, ...segment }): Segment => {
    const start = offset;
    offset += segment.text.length + 1;
    return { ...segment, map: [[0, start]] };
  });
  const marks = segments.flatMap(({ mark }, index): [number, string][] => (mark ? [[index + 1, mark]] : []));
  const [result, document] = lintWords(placed, ...marks);
  return report([result], 'html', { documents: new Map([[result.path, document]]) });
}

describe('the annotated page', () => {
  test('the text is laid out as it is: headings that skip no level, lists, quotations, cells, pages', () => {
    const html = layOut(
      { kind: 'heading', level: 1, text: 'Titre', pages: [[0, 1]] },
      { kind: 'heading', level: 4, text: 'Partie', pages: [[0, 1]] },
      { kind: 'list-item', text: 'un point', pages: [[0, 1]] },
      {
        kind: 'list-item',
        text: 'deux points',
        mark: 'points',
        pages: [
          [0, 1],
          [5, 2],
        ],
      },
      { kind: 'quotation', text: 'cité', pages: [[0, 3]] },
      { kind: 'table-cell', text: 'case', pages: [[0, 3]], language: 'en' },
    );
    const [text] = open(html).all('div', 'text');
    const shape = (node: Element): string =>
      childrenOf(node)
        .filter(isElement)
        .filter(({ tagName }) => !['mark', 'span', 'a', 'ol'].includes(tagName))
        .map((child) => `${child.tagName}(${shape(child)})`)
        .join(' ');
    expect(text && shape(text)).toBe('p() h3() h4() ul(li() li(div(div()))) p() blockquote(p()) p()');
    expect(open(html).texts('p', 'page')).toEqual(['Page 1', 'Page 3']);
    expect(
      open(html)
        .all('p', 'cell')
        .map((one) => attribute(one, 'lang')),
    ).toEqual(['en']);
  });

  test('problems that overlap each have their mark and their call', () => {
    const segments: Segment[] = [{ kind: 'paragraph', text: 'un deux trois', map: [[0, 0]] }];
    const [result, document] = lintWords(segments, [1, 'un deux'], [1, 'deux trois'], [1, 'deux']);
    const html = open(report([result], 'html', { documents: new Map([[result.path, document]]) }));
    expect(html.texts('mark')).toEqual(['un ', 'deux', ' trois']);
    expect(html.texts('a', 'call').sort()).toEqual(['1', '2', '3']);
  });

  test('links lead to the site only when it is known', () => {
    const links = (site?: string) =>
      open(report([avis], 'html', { documents, ...(site && { site }) }))
        .all('a')
        .flatMap((link) => attribute(link, 'href') ?? [])
        .filter((href) => !href.startsWith('#'));
    expect(links()).toEqual([]);
    expect(links('javascript:alert(1)//')).toEqual([]);
    expect(new Set(links('https://en-clair.example/sous'))).toEqual(
      new Set(['concertation', 'nonobstant', 'plan-d-action'].map((id) => `https://en-clair.example/sous/${id}/`)),
    );
  });

  test('valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'no-trailing-whitespace': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'no-inline-style': 'error',
        'require-sri': 'off',
      },
    });
    for (const list of [[avis], results, []]) {
      const { results: found } = await validator.validateString(report(list, 'html', { documents }));
      expect(found.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual(
        [],
      );
    }
  });

  test('hostile text is inert: nothing but the page’s own elements, no script, no event, nothing fetched', async () => {
    const { document } = await makeHostile();
    const result = lintHostile(document);
    const options = { documents: new Map([[document.path, document]]), site: 'https://en-clair.example' };
    const hostile = open(report([result], 'html', options));
    const own = new Set([...page.elements.map(({ tagName }) => tagName), 'h2']);
    expect(hostile.elements.map(({ tagName }) => tagName).filter((tag) => !own.has(tag))).toEqual([]);
    const names = new Set(hostile.elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
    expect([...names].sort()).toEqual([
      'aria-label',
      'charset',
      'class',
      'content',
      'href',
      'http-equiv',
      'id',
      'lang',
      'name',
      'value',
    ]);
    const hrefs = hostile.all('a').map((link) => attribute(link, 'href') ?? '');
    expect(hrefs.filter((href) => !/^#[mn]\d+$|^https:\/\/en-clair\.example\//.test(href))).toEqual([]);
    const text = hostile.texts('main')[0] ?? '';
    for (const attack of attacks.slice(0, -1)) expect(text).toContain(attack);
    expect(hostile.texts('style')[0]).not.toMatch(/url\(|@import/);
    expect(hostile.all('meta').map((meta) => attribute(meta, 'content'))).toContain(
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
    );
  });
});
