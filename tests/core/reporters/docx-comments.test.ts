import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  commentDocx,
  type LintResult,
  lintDocument,
  type Problem,
  profiles,
  readDocument,
  type TextDocument,
} from '../../../src/core/index.ts';
import { lexicon } from '../lint/lexicon.ts';
import { box, type Content, makeDocx, p, r } from '../make-docx.ts';
import { readComments } from './read-comments.ts';

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

/** A result that finds fault with these stretches of the text. */
function fault(document: TextDocument, ranges: readonly (readonly [number, number])[]): LintResult {
  const place = (offset: number) => ({ offset, line: 1, column: 1 });
  const problems = ranges.map(
    ([start, end]): Problem => ({
      rule: 'a/b',
      severity: 'warning',
      message: 'obscur',
      excerpt: document.source.slice(start, end),
      start: place(start),
      end: place(end),
      location: { paragraph: 1 },
      suggestions: [],
      help: '/guide/a-b/',
    }),
  );
  return { ...lintDocument(document, { lexicon, profile: profiles.default }), problems };
}

/** A Word file with comments on the given words, each at its first place. */
async function comment(content: Content, words: readonly string[]) {
  const bytes = makeDocx(content);
  const document = await readDocument(bytes, 'docx');
  const ranges = words.map(
    (word) => [document.source.indexOf(word), document.source.indexOf(word) + word.length] as const,
  );
  const commented = await commentDocx(bytes, document, fault(document, ranges), { language: 'fr' });
  return { ...commented, before: partsOf(bytes), after: partsOf(commented.bytes), document };
}

const bodyOf = async (content: Content, words: readonly string[]) =>
  /<w:body>(.*)<\/w:body>/s.exec((await comment(content, words)).after['word/document.xml'] ?? '')?.[1];
const start = (id = 0) => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id = 0) => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('marks in the body', () => {
  test.each<[string, string, string[], string]>([
    ['a whole run is not cut', p(r('mot', '<w:b/>')), ['mot'], `<w:p>${start()}${r('mot', '<w:b/>')}${end()}</w:p>`],
    [
      'a word inside a run cuts it in three of the same look',
      p(r('un mot ici', '<w:b/>')),
      ['mot'],
      `<w:p>${r('un ', '<w:b/>')}${start()}${r('mot', '<w:b/>')}${end()}${r(' ici', '<w:b/>')}</w:p>`,
    ],
    [
      'a word over runs',
      p(r('un mo') + r('t ici')),
      ['mot'],
      `<w:p>${r('un ')}${start()}${r('mo')}${r('t')}${end()}${r(' ici')}</w:p>`,
    ],
    [
      'a run keeps its own attributes',
      '<w:p><w:r w:rsidR="00A1"><w:t>un mot</w:t></w:r></w:p>',
      ['mot'],
      `<w:p><w:r w:rsidR="00A1"><w:t xml:space="preserve">un </w:t></w:r>${start()}<w:r w:rsidR="00A1"><w:t xml:space="preserve">mot</w:t></w:r>${end()}</w:p>`,
    ],
    [
      'spaces that Word didn’t show stay unseen',
      '<w:p><w:r><w:t> un mot </w:t></w:r></w:p>',
      ['un'],
      `<w:p>${start()}${r('un')}${end()}${r(' mot')}</w:p>`,
    ],
    [
      'between a tab and letters',
      '<w:p><w:r><w:t>un</w:t><w:tab/><w:t>mot</w:t></w:r></w:p>',
      ['mot'],
      `<w:p><w:r><w:t>un</w:t><w:tab/></w:r>${start()}<w:r><w:t>mot</w:t></w:r>${end()}</w:p>`,
    ],
    [
      'letters inside an element of the run are taken with it',
      '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="w16"><w:t>un mot</w:t></mc:Choice></mc:AlternateContent></w:r></w:p>',
      ['mot'],
      `<w:p>${start()}<w:r><mc:AlternateContent><mc:Choice Requires="w16"><w:t>un mot</w:t></mc:Choice></mc:AlternateContent></w:r>${end()}</w:p>`,
    ],
    [
      'character data is taken whole',
      '<w:p><w:r><w:t>un <![CDATA[ mot ]]></w:t></w:r></w:p>',
      ['mot'],
      `<w:p>${r('un ')}${start()}${r('<![CDATA[ mot ]]>')}${end()}</w:p>`,
    ],
    [
      'an escaped character is taken whole',
      p(r('a &amp; b')),
      ['&'],
      `<w:p>${r('a ')}${start()}${r('&amp;')}${end()}${r(' b')}</w:p>`,
    ],
    [
      'one in another, and side by side',
      p(r('un mot ici')),
      ['un mot', 'mot', ' ici'],
      `<w:p>${start(0)}${r('un ')}${start(1)}${r('mot')}${end(0)}${end(1)}${start(2)}${r(' ici')}${end(2)}</w:p>`,
    ],
    [
      'a deletion inside the words stays',
      p(`${r('mo')}<w:del w:id="4"><w:r><w:delText>X</w:delText></w:r></w:del>${r('t')}`),
      ['mot'],
      `<w:p>${start()}${r('mo')}<w:del w:id="4"><w:r><w:delText>X</w:delText></w:r></w:del>${r('t')}${end()}</w:p>`,
    ],
    [
      'from a text into an insertion',
      p(`${r('un m')}<w:ins w:id="4">${r('ot neuf')}</w:ins>`),
      ['mot'],
      `<w:p>${r('un ')}${start()}${r('m')}<w:ins w:id="4">${r('ot')}${end()}${r(' neuf')}</w:ins></w:p>`,
    ],
    [
      'in a link',
      p(`<w:hyperlink>${r('un mot')}</w:hyperlink>`),
      ['mot'],
      `<w:p><w:hyperlink>${r('un ')}${start()}${r('mot')}${end()}</w:hyperlink></w:p>`,
    ],
    [
      'XML that is laid out on lines',
      '<w:p>\n <w:r>\n  <w:rPr/>\n  <w:t>mot</w:t>\n </w:r>\n</w:p>',
      ['mot'],
      `<w:p>\n ${start()}<w:r>\n  <w:rPr/>\n  <w:t>mot</w:t>\n </w:r>${end()}\n</w:p>`,
    ],
    [
      'words of a text box hang on the box',
      p(`${r('a ')}${box(p('un mot'))}`),
      ['mot'],
      `<w:p>${r('a ')}${start()}${box(p('un mot'))}${end()}</w:p>`,
    ],
  ])('%s', async (_, body, words, expected) => expect(await bodyOf({ body }, words)).toBe(expected));

  test('words of a note hang on its call, which the comment quotes', async () => {
    const call = '<w:r><w:t>a</w:t><w:footnoteReference w:id="2"/></w:r>';
    const footnotes = `<w:footnote w:id="2">${p('un mot')}</w:footnote>`;
    const { before, after } = await comment({ body: p(call), footnotes }, ['mot']);
    expect(after['word/document.xml']).toContain(
      `<w:r><w:t>a</w:t></w:r>${start()}<w:r><w:footnoteReference w:id="2"/></w:r>${end()}</w:p>`,
    );
    expect(readComments(after).map(({ lines }) => lines[0])).toEqual(['Dans la note\u00a0: «\u00a0mot\u00a0»']);
    expect(after['word/footnotes.xml']).toBe(before['word/footnotes.xml']);
  });
});

describe('parts of the file', () => {
  test('a file without comments gets the part and its two mentions; nothing else changes', async () => {
    const { before, after } = await comment({ body: p('un mot'), styles: '<w:style w:styleId="a"/>' }, ['mot']);
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed).toEqual([
      '[Content_Types].xml',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
    ]);
    expect(after['[Content_Types].xml']).toContain(
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    );
    expect(after['word/_rels/document.xml.rels']).toContain(
      '<Relationship Id="enClairComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    );
    expect(after['word/comments.xml']).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="En clair" w:initials="EC"><w:p><w:r><w:t xml:space="preserve">obscur</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Aide\u00a0: /guide/a-b/</w:t></w:r></w:p></w:comment></w:comments>',
    );
  });

  test('comments that are there stay, and numbers go on after theirs', async () => {
    const comments = `<w:comment w:id="7" w:author="Maire">${p('à revoir')}</w:comment>`;
    const body = `<w:p><w:commentRangeStart w:id="7"/>${r('un mot')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`;
    const { before, after } = await comment({ body, comments }, ['mot']);
    expect(readComments(after).map(({ id, author, words }) => ({ id, author, words }))).toEqual([
      { id: '7', author: 'Maire', words: 'un mot' },
      { id: '8', author: 'En clair', words: 'mot' },
    ]);
    expect(after['word/_rels/document.xml.rels']).toBe(before['word/_rels/document.xml.rels']);
    expect(after['[Content_Types].xml']).toBe(before['[Content_Types].xml']);
  });

  test('nothing to say gives the very same bytes', async () => {
    const bytes = makeDocx({ body: p('un mot') });
    const document = await readDocument(bytes, 'docx');
    expect(await commentDocx(bytes, document, fault(document, []), { language: 'fr' })).toEqual({ bytes, count: 0 });
  });

  test('Word opens no file with more than 32,767 comments: the first ones are written', async () => {
    const taken = '<w:commentRangeStart w:id="1"/>'.repeat(32_765);
    const { count, after } = await comment({ body: `<w:p>${taken}${r('un mot ici')}</w:p>` }, ['un', 'mot', 'ici']);
    expect([count, readComments(after).map(({ words }) => words)]).toEqual([2, ['un', 'mot']]);
  });
});

test('a comment says what is wrong, what to write, and where help is, in the language asked for', async () => {
  const bytes = makeDocx({ body: p('La concertation commence, nonobstant la pluie.') });
  const document = await readDocument(bytes, 'docx');
  const write = async (language: 'fr' | 'en') => {
    const result = lintDocument(document, { lexicon, profile: profiles.default, language: 'fr', uiLanguage: language });
    const style = { language, site: 'https://en-clair.example', date: '2026-11-24T09:30:00Z' };
    return readComments(partsOf((await commentDocx(bytes, document, result, style)).bytes));
  };
  expect(await write('fr')).toMatchSnapshot();
  expect(await write('en')).toMatchSnapshot();
});

test('whatever the file, each comment is on its words and the text is what it was', async () => {
  const word = fc.constantFrom('mot', 'l’été', 'un &amp; deux', ' ', 'co', '\u00a0: ', '🌳', 'fin.');
  const run = fc
    .tuple(
      word,
      fc.constantFrom('', '<w:b/>', '<w:vanish/>'),
      fc.constantFrom('r', 'r', 'del', 'ins', 'link', 'tab', 'bare'),
    )
    .map(([text, properties, kind]) => {
      if (kind === 'del') return `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
      if (kind === 'ins') return `<w:ins w:id="1">${r(text, properties)}</w:ins>`;
      if (kind === 'link') return `<w:hyperlink>${r(text, properties)}${r('lien')}</w:hyperlink>`;
      if (kind === 'tab') return `<w:r><w:t>${text}</w:t><w:tab/><w:t xml:space="preserve"> ${text}</w:t></w:r>`;
      return kind === 'bare' ? `<w:r><w:t>${text}</w:t></w:r>` : r(text, properties);
    });
  const body = fc.array(
    fc.array(run, { minLength: 1, maxLength: 6 }).map((runs) => `<w:p>${runs.join('')}</w:p>`),
    { minLength: 1, maxLength: 4 },
  );
  const picks = fc.array(fc.tuple(fc.nat(), fc.nat(30)), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(body, picks, async (paragraphs, chosen) => {
      const bytes = makeDocx({ body: paragraphs.join('') });
      const document = await readDocument(bytes, 'docx');
      const { segments, source } = document;
      fc.pre(segments.length > 0);
      // Problems stand inside a segment and don't cut a character in two.
      const ranges = chosen.map(([first, length]): [number, number] => {
        const segment = segments[first % segments.length];
        const [at, size] = [segment?.map[0]?.[1] ?? 0, segment?.text.length ?? 1];
        const from = at + (first % size);
        const isLow = (offset: number) => /[\udc00-\udfff]/.test(source[offset] ?? '');
        const to = Math.min(at + size, from + 1 + length);
        return [isLow(from) ? from - 1 : from, isLow(to) ? to + 1 : to];
      });
      const result = fault(document, ranges);
      const commented = await commentDocx(bytes, document, result, { language: 'fr' });
      expect((await readDocument(commented.bytes, 'docx')).source).toBe(source);
      expect(readComments(partsOf(commented.bytes)).map(({ words }) => words)).toEqual(
        result.problems.map(({ excerpt }) => excerpt),
      );
    }),
    { numRuns: 80 },
  );
});
