import { lintDocument, profiles, readDocument } from '../../../src/core/index.ts';
import { lexicon } from '../lint/lexicon.ts';

export const sources = new Map([
  ['avis.md', '# Avis\n\nLa concertation dure, nonobstant la pluie.\n\nLe PAN est voté.\n'],
  ['a,b.txt', 'More open data\nprior to 5 %:\n'],
  ['clair.txt', 'Venez samedi.\n'],
]);

/** Real results, so that the reports pinned here can't drift from what the rules say. */
export const results = await Promise.all(
  [...sources].map(async ([path, source]) => {
    const document = await readDocument(source, path.endsWith('.md') ? 'markdown' : 'text', path);
    const language = path === 'a,b.txt' ? 'en' : 'fr';
    return lintDocument(document, { lexicon, profile: profiles.consultation, language });
  }),
);
