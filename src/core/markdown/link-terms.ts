import type { Link, Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { Language } from '../../schema/index.ts';
import { buildLexicon, type Lexicon } from '../lexicon/index.ts';
import type { LexiconEntry } from '../types.ts';
import { explainText } from './explain-text.ts';
import { linkArticles } from './link-articles.ts';

/** Options as plain data, so that a cache sees them change. */
export interface LinkTermsOptions {
  entries: readonly LexiconEntry[];
  /** Numbers of the CRPA's articles that have a page. */
  articles: readonly string[];
}

const silent = new Set(['heading', 'link', 'linkReference', 'inlineCode', 'code', 'blockquote', 'html']);

/**
 * Remark plugin: the first use of each term in a page becomes a link to its entry, with `data-term`.
 * Articles that have a page become links too. Never in a heading, a link, code or a quotation; never a term or an article on
 * its own page. The page's language and what it is about come from its path: `terms/<concept>/fr.mdx`, `law/<article>/en.mdx`.
 * The ids that were linked are left in `frontmatter.terms`.
 */
export function linkTerms({ entries, articles }: LinkTermsOptions) {
  const lexicons = new Map<Language, Lexicon>();
  const lexiconOf = (language: Language): Lexicon => {
    const known = lexicons.get(language) ?? buildLexicon(entries.filter(isTermIn(language)), language);
    lexicons.set(language, known);
    return known;
  };
  return (tree: Root, file: VFile): void => {
    const { language, concept, article } = describePath(file.path ?? '');
    const linkable = new Set(articles.filter((one) => one.toLowerCase().replace('*', '') !== article));
    const seen = new Set(concept ? [concept] : []);
    linkChildren(tree, (text) =>
      linkText(text, lexiconOf(language), language, seen).flatMap((node) => linkArticleText(node, language, linkable)),
    );
    seen.delete(concept ?? '');
    const astro = file.data.astro as { frontmatter?: Record<string, unknown> } | undefined;
    file.data.astro = { ...astro, frontmatter: { ...astro?.frontmatter, terms: [...seen] } };
  };
}

const isTermIn = (language: Language) => (entry: LexiconEntry) => entry.kind === 'term' && entry.language === language;

function describePath(path: string): { language: Language; concept?: string; article?: string } {
  const [, folder, name, language] = /(?:\/(terms|law)\/([^/]+))?\/(fr|en)(?:\.simple)?\.mdx?$/.exec(path) ?? [];
  const own = folder === 'terms' ? { concept: name } : folder === 'law' ? { article: name } : {};
  return { language: language === 'en' ? 'en' : 'fr', ...own };
}

type Parent = { children: RootContent[] };

function linkChildren(parent: Parent, link: (text: Text) => RootContent[]): void {
  parent.children = parent.children.flatMap((child) => {
    if (child.type === 'text') return link(child);
    if (!silent.has(child.type) && 'children' in child) linkChildren(child as Parent, link);
    return [child];
  });
}

function linkText(node: Text, lexicon: Lexicon, language: Language, seen: Set<string>): (Text | Link)[] {
  return explainText(node.value, lexicon, language, seen).map((part): Text | Link => {
    if (typeof part === 'string') return { type: 'text', value: part };
    const data = { hProperties: { className: ['term'], dataTerm: part.entry.id } };
    return { type: 'link', url: part.entry.help, data, children: [{ type: 'text', value: part.text }] };
  });
}

function linkArticleText(node: Text | Link, language: Language, known: ReadonlySet<string>): (Text | Link)[] {
  if (node.type === 'link') return [node];
  return linkArticles(node.value, language, known).map((part): Text | Link => {
    if (typeof part === 'string') return { type: 'text', value: part };
    const data = { hProperties: { className: ['article'] } };
    return { type: 'link', url: part.href, data, children: [{ type: 'text', value: part.text }] };
  });
}
