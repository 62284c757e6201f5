import { expect, it } from 'vitest';
import { addressOf } from '../../src/core/index.ts';
import { listAddresses } from '../../src/node/check/list-addresses.ts';
import { loadContent, loadGlossary } from '../../src/node/index.ts';
import { readPages } from './pages.ts';

it('the content checker knows exactly the pages that are built', () => {
  const built = readPages()
    .map(({ address }) => address)
    .filter((address) => !['/404.html', addressOf('gallery', 'fr'), addressOf('gallery', 'en')].includes(address));
  const known = listAddresses({ glossary: loadGlossary(), content: loadContent() });
  expect(
    known
      .filter(({ isRedirect }) => !isRedirect)
      .map(({ address }) => address)
      .sort(),
  ).toEqual(built.sort());
});
