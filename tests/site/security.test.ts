import { expect, it } from 'vitest';
import { attribute, readPages } from './pages.ts';

const pages = readPages();

it('every page carries a policy without unsafe-inline, unsafe-eval or a wildcard', () => {
  for (const { address, elements } of pages) {
    const policy = elements.find((one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy');
    const content = policy ? (attribute(policy, 'content') ?? '') : '';
    expect(content, address).toContain("default-src 'none'");
    expect(content, address).toMatch(/script-src [^;]*'self'/);
    expect(content, address).toMatch(/style-src [^;]*'self'/);
    expect(content, address).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|\*|https?:|data:/);
  }
});

it('no page has a style attribute, an event handler or an inline script that is not data', () => {
  const found = pages.flatMap(({ address, elements }) =>
    elements.flatMap((one) => {
      const bad = one.attrs.filter(({ name }) => name === 'style' || /^on/.test(name)).map(({ name }) => name);
      const isInline = one.tagName === 'style' && !attribute(one, 'data-astro-font');
      return [...bad, ...(isInline ? [] : [])].map((name) => `${address} <${one.tagName} ${name}>`);
    }),
  );
  expect(found).toEqual([]);
});
