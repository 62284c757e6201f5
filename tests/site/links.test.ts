import { describe, expect, it } from 'vitest';
import { attribute, isBuilt, readPages } from './pages.ts';

const pages = readPages();

describe('every page of the built site', () => {
  it('exists in both languages, each naming the other', () => {
    const lost = pages.flatMap(({ address, elements }) => {
      const alternates = elements.filter((one) => one.tagName === 'link' && attribute(one, 'hreflang'));
      const twins = alternates.map((one) => new URL(attribute(one, 'href') ?? '').pathname);
      const isPaired = twins.length === 2 && twins.every(isBuilt);
      return isPaired ? [] : [`${address} (${twins.join(', ')})`];
    });
    expect(lost).toEqual([]);
    const english = pages.filter(({ address }) => address.startsWith('/en/'));
    const french = pages.filter(({ address, file }) => !address.startsWith('/en/') && file !== '404.html');
    expect(english.length).toBe(french.length);
    expect(english.length).toBeGreaterThan(80);
  });

  it('has no dead link, inside or to a place in a page', () => {
    const idsOf = new Map(
      pages.map(({ address, elements }) => [address, new Set(elements.map((one) => attribute(one, 'id')))]),
    );
    const dead = pages.flatMap(({ address, elements }) =>
      elements
        .filter((one) => one.tagName === 'a')
        .map((one) => new URL(attribute(one, 'href') ?? '', `http://site${address}`))
        .filter(({ host }) => host === 'site')
        .filter(({ pathname, hash }) => {
          const ids = idsOf.get(pathname);
          return !isBuilt(pathname) || (hash && ids && !ids.has(decodeURIComponent(hash.slice(1))));
        })
        .map(({ pathname, hash }) => `${address} -> ${pathname}${hash}`),
    );
    expect([...new Set(dead)]).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const loading = new Set(['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'use']);
    const foreign = pages.flatMap(({ address, elements }) =>
      elements.flatMap((one) => {
        const isStyle = one.tagName === 'link' && !['canonical', 'alternate'].includes(attribute(one, 'rel') ?? '');
        const target = loading.has(one.tagName) ? attribute(one, 'src') : isStyle ? attribute(one, 'href') : undefined;
        return target && /^(https?:)?\/\//.test(target) ? [`${address} ${target}`] : [];
      }),
    );
    expect(foreign).toEqual([]);
  });
});
