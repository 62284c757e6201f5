import type { Root, RootContent } from 'mdast';
import type { Language } from '../../schema/index.ts';
import type { ContentFile, Place, ValuePath } from '../read-content-file.ts';
import { parseBody } from './body.ts';

/** A piece of prose that readers see, with the way to find words of it in the file. */
export interface Prose {
  text: string;
  language: Language;
  /** Whole: a paragraph, a heading, a field. Otherwise a run of plain text inside one. */
  isWhole: boolean;
  placeOf(words: string): Place;
}

/** Fields that hold ids, addresses, dates, patterns: never prose. */
const technical = new Set(
  'id shape icon diagram slug old-slugs with theme level verdict broader related code article checked url kind language type start to tone law module next concepts audience part-of-speech gender case reviewed review-by version updated rule'.split(
    ' ',
  ),
);
/** What people type or what the linter matches: prose for spelling, not for sentences. */
const fragments = new Set([
  'forms',
  'form',
  'synonyms',
  'only-with',
  'not-with',
  'asked-as',
  'before',
  'after',
  'expression',
  'plain',
]);

/** The texts of the YAML. `language` is the file's; `fr:` and `en:` fields have their own. */
export function listFields(
  file: ContentFile,
  language: Language | undefined,
): (Prose & { path: ValuePath; isFragment: boolean })[] {
  const found: (Prose & { path: ValuePath; isFragment: boolean })[] = [];
  const visit = (value: unknown, path: ValuePath, spoken: Language | undefined) => {
    if (typeof value === 'string' && spoken && !/^https?:\S+$/.test(value)) {
      const isFragment = path.some((key) => fragments.has(String(key)));
      found.push({
        text: value,
        language: spoken,
        path,
        isFragment,
        isWhole: true,
        placeOf: (words) => file.locateWithin(path, words),
      });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...path, index], spoken);
    } else if (value && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) {
        if (technical.has(key)) continue;
        visit(item, [...path, key], key === 'fr' || key === 'en' ? key : spoken);
      }
    }
  };
  visit(file.raw, [], language);
  return found;
}

type Node = Root | RootContent;
const silent = new Set(['code', 'inlineCode', 'definition', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm']);
const blocks = new Set(['paragraph', 'heading', 'tableCell']);

/** The prose of a body: each block whole, then each run of plain text. Words in another language are left out. */
export function listBodyProse(file: ContentFile, language: Language): Prose[] {
  const known = listed.get(file) ?? readBodyProse(file, language);
  listed.set(file, known);
  return known;
}

const listed = new WeakMap<ContentFile, Prose[]>();

function readBodyProse(file: ContentFile, language: Language): Prose[] {
  const { tree } = parseBody(file);
  const found: Prose[] = [];
  const placer = (node: Node) => (words: string) => {
    const start = file.bodyStart + (node.position?.start.offset ?? 0);
    const end = file.bodyStart + (node.position?.end.offset ?? 0);
    return file.placeAt(start + Math.max(file.text.slice(start, end).indexOf(words), 0));
  };
  const visit = (node: Node): string => {
    if (silent.has(node.type) || isForeign(node, language)) return '';
    if (node.type === 'text') {
      found.push({ text: node.value, language, isWhole: false, placeOf: placer(node) });
      return node.value;
    }
    if (!('children' in node)) return node.type === 'break' ? ' ' : '';
    const text = node.children.map(visit).join('');
    if (blocks.has(node.type)) found.push({ text, language, isWhole: true, placeOf: placer(node) });
    return text;
  };
  if (tree) visit(tree);
  return found;
}

function isForeign(node: Node, language: Language): boolean {
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return false;
  return node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.name === 'lang' && one.value !== language);
}
