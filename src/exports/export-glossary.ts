import { addressOf, fileAddresses } from '../core/index.ts';
import { type Entry, type GlossaryExport, type Language, languages } from '../schema/index.ts';
import { licence, listOtherForms, type Vocabulary } from './vocabulary.ts';

/** The whole glossary as one object for programs; it follows `glossaryExport`. */
export function exportGlossary({ themes, sources, concepts }: Vocabulary, site: URL): GlossaryExport {
  const at = (address: string) => new URL(address, site).href;
  const words = (language: Language, entry: Entry) => ({
    term: entry.term,
    url: at(addressOf('glossary', language, entry.slug)),
    partOfSpeech: entry['part-of-speech'],
    gender: entry.gender,
    plural: entry.plural,
    acronym: entry.acronym,
    otherForms: listOtherForms(entry),
    askedAs: entry['asked-as'],
    definition: entry.definition,
    simple: entry.simple,
    example: entry.example,
    why: entry.why,
    do: entry.do,
    notToBeConfused: entry['not-to-be-confused'],
  });
  return {
    $schema: at(fileAddresses.glossarySchema),
    version: 1,
    name: 'En clair',
    url: at('/'),
    license: licence,
    languages: [...languages],
    themes: themes.map((theme) => {
      const describe = (language: Language) => {
        const { name, description, slug } = theme[language];
        return { name, description, url: at(addressOf('theme', language, slug)) };
      };
      return { id: theme.id, fr: describe('fr'), en: describe('en') };
    }),
    sources: sources.map(({ id, title, publisher, url, language }) => ({ id, title, publisher, url, language })),
    concepts: concepts.map(({ id, concept, words: { fr, en }, narrower }) => ({
      id,
      theme: concept.theme,
      level: concept.level,
      verdict: concept.verdict,
      broader: concept.broader,
      narrower: [...narrower],
      related: concept.related,
      law: concept.law,
      sources: concept.sources,
      reviewed: concept.reviewed,
      reviewBy: concept['review-by'],
      fr: words('fr', fr),
      en: words('en', en),
    })),
  };
}
