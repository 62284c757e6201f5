import { expect, it } from 'vitest';
import { writeOpenSearch } from '../../src/exports/index.ts';
import { childrenOf, readXml, textIn } from './read-xml.ts';
import { site } from './vocabulary.ts';

it('is an OpenSearch 1.1 description that leads to the search page', () => {
  const root = readXml(writeOpenSearch('Mots & « lois »', 'en', site));
  expect(root).toMatchObject({ name: 'OpenSearchDescription', space: 'http://a9.com/-/spec/opensearch/1.1/' });
  expect(textIn(root, 'ShortName')?.length).toBeLessThanOrEqual(16);
  expect(textIn(root, 'Description')).toBe('Mots & « lois »');
  expect(childrenOf(root, 'Url')[0]?.attributes).toEqual({
    type: 'text/html',
    method: 'get',
    template: 'https://en-clair.example/en/search/?q={searchTerms}',
  });
});
