import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { projectRoot } from '../../src/node/index.ts';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** A built page: its address, its file, its text and its parsed elements. */
export interface BuiltPage {
  address: string;
  file: string;
  html: string;
  elements: Element[];
}

export const dist = join(projectRoot, 'dist');

/** Every HTML page of the built site, except redirects. Fails clearly when the site isn't built. */
export function readPages(): BuiltPage[] {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('There is no built site: run `npm run build` first.');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return files.map(readPage).filter(({ html }) => !html.includes('http-equiv="refresh"'));
}

/**
 * Every page, but of the law's articles that have no explanation yet (some 900, one template) only one in sixty and one
 * with a table. `PAGES=all npm test` takes them all; it takes a quarter of an hour more.
 */
export function readVaried(): BuiltPage[] {
  return readPages().filter(
    ({ html }, index) =>
      process.env.PAGES === 'all' ||
      !html.includes('class="notice calm"') ||
      html.includes('>Article R113-5<') ||
      index % 60 === 0,
  );
}

function readPage(file: string): BuiltPage {
  const html = readFileSync(join(dist, file), 'utf8');
  return { address: `/${file.replace(/index\.html$/, '')}`, file, html, elements: listElements(parse(html)) };
}

function listElements(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

/** An attribute's value. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

/** The text inside an element. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterMap['textNode']).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** True when a page that lives at this address, or a file of the site, exists. */
export const isBuilt = (address: string): boolean =>
  existsSync(join(dist, address.endsWith('/') ? `${address}index.html` : address));
