import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { linkTerms } from '../../../src/core/markdown/index.ts';
import type { LexiconEntry } from '../../../src/core/types.ts';

const term = (language: 'fr' | 'en', id: string, form: string): LexiconEntry => ({
  id,
  kind: 'term',
  language,
  verdict: 'explain',
  label: form,
  forms: [{ form, partOfSpeech: 'noun' }],
  explanation: '',
  help: `/${language}/${id}/`,
});
const entries = [term('fr', 'loi', 'loi'), term('fr', 'decret', 'décret'), term('en', 'decret', 'decree')];

function process(markdown: string, path: string) {
  const file = new VFile({ path, value: markdown });
  const text = remark()
    .use(remarkGfm)
    .use(remarkMdx)
    .use(linkTerms, { entries, articles: ['L131-1'] })
    .processSync(file);
  return {
    text: String(text).trim(),
    terms: (file.data.astro as { frontmatter: { terms: string[] } }).frontmatter.terms,
  };
}

it('links the first use of a word, never in a heading, a link, code or a quotation', () => {
  const markdown = '# La loi\n\n[une loi](/x/), `loi`, **la loi** et la loi.\n\n> un décret\n\n- des décrets';
  const { text, terms } = process(markdown, 'content/pages/x/fr.mdx');
  expect(text).toBe(
    '# La loi\n\n[une loi](/x/), `loi`, **la [loi](/fr/loi/)** et la loi.\n\n> un décret\n\n* des [décrets](/fr/decret/)',
  );
  expect(terms).toEqual(['loi', 'decret']);
});

it('never links a term on its own page', () => {
  expect(process('Une loi, un décret.', '/p/glossary/terms/loi/fr.mdx')).toEqual({
    text: 'Une loi, un [décret](/fr/decret/).',
    terms: ['decret'],
  });
});

it('takes the language from the path', () => {
  expect(process('A decree, une loi.', '/p/content/x/en.simple.mdx').text).toBe('A [decree](/en/decret/), une loi.');
});

it('links an article that has a page', () => {
  expect(process('Voyez l’article L131-1.', 'content/x/fr.mdx').text).toBe(
    'Voyez l’article [L131-1](/loi/crpa/l131-1/).',
  );
});

it('never links an article on its own page', () => {
  expect(process('Voyez l’article L131-1.', '/p/content/law/l131-1/fr.mdx').text).toBe('Voyez l’article L131-1.');
});
