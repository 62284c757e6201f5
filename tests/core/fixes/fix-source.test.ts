import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decode,
  encode,
  type FormatId,
  fixSource,
  lintDocument,
  type Problem,
  profiles,
  type Rule,
  readDocument,
  writeDiff,
} from '../../../src/core/index.ts';
import { lexicon } from '../lint/lexicon.ts';

/** A rule that gives a safe fix for each of these words. */
const createRule = (fixes: Record<string, string>): Rule => ({
  id: 'test/fix',
  severity: 'warning',
  source: { title: 'a test', url: 'https://example.org/' },
  examples: { fr: [], en: [] },
  check: ({ report }) => ({
    passage(passage) {
      for (const [words, fix] of Object.entries(fixes)) {
        const pattern = new RegExp(words.replaceAll(' ', '\\s+'), 'g');
        for (const { index, 0: found } of passage.text.matchAll(pattern))
          report({ passage, start: index, end: index + found.length, message: words, fix });
      }
    },
  }),
});

const lintWith =
  (fixes: Record<string, string>, format: FormatId) =>
  async (source: string): Promise<Problem[]> => {
    const document = await readDocument(source, format);
    const rules = [createRule(fixes)];
    return lintDocument(document, { lexicon, profile: profiles.default, language: 'fr', rules }).problems;
  };
const fix = async (source: string, fixes: Record<string, string>, format: FormatId = 'text') =>
  (await fixSource(source, format, lintWith(fixes, format))).text;

const plain = { 'en application de': 'selon', nonobstant: 'malgré', 'prend acte de': 'note bien' };

describe('a fix', () => {
  test.each<[FormatId, string, string]>([
    ['text', 'Décision, nonobstant la pluie.\r\n', 'Décision, malgré la pluie.\r\n'],
    ['markdown', '- *Avis* nonobstant **la** pluie\n', '- *Avis* malgré **la** pluie\n'],
    ['mdx', 'Avis nonobstant <Note>la pluie</Note>\n', 'Avis malgré <Note>la pluie</Note>\n'],
    ['html', '<p>Avis &amp; vote nonobstant la&nbsp;pluie</p>', '<p>Avis &amp; vote malgré la&nbsp;pluie</p>'],
  ])('replaces the words alone (%s: %j)', async (format, before, after) => {
    expect(await fix(before, plain, format)).toBe(after);
  });

  test.each<[FormatId, string]>([
    ['markdown', 'Pris en *application* de la loi.'],
    ['html', '<p>Pris en <b>application</b> de la loi.</p>'],
    ['text', 'Pris en\napplication de la loi.'],
    ['pdf', 'nonobstant'],
  ])('is left to a person where syntax or line ends stand in the way (%s: %j)', async (format, source) => {
    const problems = await lintWith(plain, format === 'pdf' ? 'text' : format)(source);
    expect(problems).toHaveLength(1);
    expect(await fixSource(source, format, async () => problems)).toEqual({ text: source, count: 0, isSettled: true });
  });

  test('a fix that can be syntax is not written', async () => {
    expect(await fix('a nonobstant b', { nonobstant: '<b>' }, 'html')).toBe('a nonobstant b');
  });

  test('words that go leave no empty syntax behind', async () => {
    expect(await fix('**nonobstant** la pluie', { nonobstant: '' }, 'markdown')).toBe('**nonobstant** la pluie');
    expect(await fix('la nonobstant pluie', { 'nonobstant ': '' }, 'markdown')).toBe('la pluie');
  });

  test('of two that overlap the first is made, and the words are checked again', async () => {
    expect(await fix('a b c', { 'a b': 'x', 'b c': 'y' })).toBe('x c');
    expect(await fix('a b c', { 'a b': 'b', 'b c': 'y' })).toBe('y');
    expect(await fix('a b c', { a: 'x', 'a b': 'y' })).toBe('y c');
  });

  test('fixes that undo each other change nothing, and say so', async () => {
    const result = await fixSource('a c', 'text', lintWith({ a: 'b', b: 'a', c: 'd' }, 'text'));
    expect(result).toEqual({ text: 'a c', count: 0, isSettled: false });
  });

  test('twice gives the same, and lines stay as many', async () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', ' ', '\n', '\r\n');
    const source = fc.array(word).map((words) => words.join(' '));
    const fixes = fc.dictionary(fc.constantFrom('a', 'b', 'a b', 'b c'), fc.constantFrom('c', 'd', 'e d', 'b', ''));
    await fc.assert(
      fc.asyncProperty(source, fixes, async (text, found) => {
        const once = await fix(text, found);
        expect(await fix(once, found)).toBe(once);
        expect(once.match(/\r?\n/g)).toEqual(text.match(/\r?\n/g));
      }),
    );
  });
});

describe('the bytes', () => {
  const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
  test.each(encodings)('%s goes out as it came in', (encoding) => {
    const text = 'Été à Œuvres, «\u00a0l’avis\u00a0» – 5 €\r\n';
    const bytes = encode(text, encoding, encoding.startsWith('utf-16')) as Uint8Array;
    expect(decode(bytes)).toEqual({ text, encoding });
  });

  test('a byte-order mark is written again', () => {
    expect([...(encode('a', 'utf-8', true) ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x61]);
  });

  test('a character that the encoding lacks is refused', () => {
    expect(encode('a\u202fb', 'windows-1252', false)).toBeUndefined();
    expect(encode('a\ud800', 'utf-8', false)).toBeUndefined();
  });
});

describe('the diff', () => {
  const lines = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

  test('shows what changes among three lines before and after', () => {
    const before = `${lines.join('\n')}\n`;
    const after = before.replace('un\n', 'UN\n').replace('neuf', 'NEUF').replace('dix', 'DIX');
    expect(writeDiff('avis.md', before, after)).toBe(
      `--- avis.md
+++ avis.md
@@ -1,4 +1,4 @@
-un
+UN
 deux
 trois
 quatre
@@ -6,5 +6,5 @@
 six
 sept
 huit
-neuf
-dix
+NEUF
+DIX
`,
    );
  });

  test('says that the last line has no end, and keeps CRLF', () => {
    expect(writeDiff('a', 'x\r\ny', 'x\r\nz')).toBe(
      '--- a\n+++ a\n@@ -1,2 +1,2 @@\n x\r\n-y\n\\ No newline at end of file\n+z\n\\ No newline at end of file\n',
    );
  });

  test('is empty when nothing changes', () => {
    expect(writeDiff('a', 'x\n', 'x\n')).toBe('');
  });

  test('lets no control character reach a terminal', () => {
    const coloured = writeDiff('a', 'x \u001b[2J\n', 'y \u001b[2J\n', true);
    expect(coloured).toContain('\u001b[31m-x  [2J\u001b[0m\n');
    expect(coloured).not.toContain('\u001b[2J');
  });
});
