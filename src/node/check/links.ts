import { visit } from 'unist-util-visit';
import { listFileAddresses } from '../../core/index.ts';
import { suggestNearMiss } from '../near-miss.ts';
import { parseBody } from './body.ts';
import { type Check, problemMaker } from './context.ts';
import { listAddresses } from './list-addresses.ts';

const dead = problemMaker('link/dead');
const form = problemMaker('link/form');

/** Links inside the site lead to a page or to a published file; links outside are complete https addresses. */
export const checkLinks: Check = function* (context) {
  const addresses = listAddresses(context);
  const known = new Set([...addresses.map(({ address }) => address), ...listFileAddresses()]);
  const addressByFile = new Map(
    addresses.filter((one) => !one.isRedirect).map(({ file, address }) => [file?.path, address]),
  );
  for (const { file } of context.files) {
    if (!file.path.endsWith('.mdx')) continue;
    const { tree } = parseBody(file);
    if (!tree) continue;
    const links: { url: string; offset: number }[] = [];
    visit(tree, (node) => {
      if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') return;
      links.push({ url: node.url, offset: file.bodyStart + (node.position?.start.offset ?? 0) });
    });
    const here = addressByFile.get(file.path) ?? addressByFile.get(file.path.replace('.simple.mdx', '.mdx')) ?? '/';
    for (const { url, offset } of links) {
      const place = file.placeAt(offset);
      if (/^(?:https:|mailto:|tel:)/.test(url) || url.startsWith('#')) continue;
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url)) {
        yield form(file, place, `this kind of link is not allowed (${url}): write a full https:// address`);
        continue;
      }
      const target = new URL(url || '.', `https://site${here}`).pathname;
      if (context.isWhole && !known.has(target)) {
        const near = suggestNearMiss(target, known);
        yield dead(
          file,
          place,
          `no page has this address (${url})${near || ': check the slug, or name the page without a link'}`,
        );
      }
    }
  }
};
