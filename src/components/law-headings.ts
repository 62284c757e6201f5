import type { Site } from './site.ts';

/** Names that the code writes in capitals like the rest of its headings. */
const names = [
  'État',
  'Guadeloupe',
  'Guyane',
  'Martinique',
  'La Réunion',
  'Mayotte',
  'Saint-Barthélemy',
  'Saint-Martin',
  'Saint-Pierre-et-Miquelon',
  'Polynésie',
  'Nouvelle-Calédonie',
  'Wallis et Futuna',
  'Terres australes',
];
const named = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu');

/** The code shouts its headings: « LES ÉCHANGES AVEC L'ADMINISTRATION » reads better as a sentence. */
export function calmCapitals(title: string): string {
  const shouted = /\p{Lu}[\p{Lu} ,'’-]{6,}/gu;
  return title.replaceAll("'", '’').replace(shouted, (words) => {
    const calm = words.replace(/(?<= )A(?= )/g, 'à').toLowerCase();
    return (
      calm.charAt(0).toUpperCase() +
      calm.slice(1).replace(named, (found) => names.find((name) => name.toLowerCase() === found) ?? found)
    );
  });
}

type Article = Site['lawArticles'] extends Map<string, infer Value> ? Value : never;

/** A stretch of the code under one heading: its own articles, then what it holds. */
export interface LawSection {
  title: string;
  articles: Article[];
  sections: LawSection[];
}

/** The code as a tree of its first `depth` headings (book, title), each with its articles in order. */
export function groupArticles(articles: Iterable<Article>, depth: number): LawSection[] {
  const root: LawSection = { title: '', articles: [], sections: [] };
  for (const article of articles) {
    let section = root;
    for (const title of article.titles.slice(0, depth)) {
      const last = section.sections.find((one) => one.title === title);
      const next = last ?? { title, articles: [], sections: [] };
      if (!last) section.sections.push(next);
      section = next;
    }
    section.articles.push(article);
  }
  return root.sections;
}
