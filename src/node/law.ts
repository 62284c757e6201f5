import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LawReference } from '../schema/index.ts';

/** An article in force, as the law package gives it. The text is read at build time and never copied into the project. */
export interface LawArticle {
  /** As the package writes it: `L131-1`, `R*132-6`. */
  number: string;
  /** The day since which this version applies. */
  since: string;
  /** From the widest heading to the nearest: book, title, chapter, section. */
  titles: string[];
  paragraphs: string[];
  /** The text as the package writes it. */
  html: string;
  /** Its page on Légifrance. */
  url: string;
}

type LawCode = LawReference['code'];

/** Official identifiers. The package holds only some codes; for the others there is nothing to read. */
const officialIds: Record<LawCode, string> = {
  crpa: 'LEGITEXT000031366350',
  environnement: 'LEGITEXT000006074220',
  cgct: 'LEGITEXT000006070633',
  urbanisme: 'LEGITEXT000006074075',
  'justice-administrative': 'LEGITEXT000006070933',
};

interface LawNode {
  type: string;
  data: {
    id?: string;
    num?: string;
    title?: string;
    etat?: string;
    dateDebut?: number | string;
    texte?: string;
    texteHtml?: string;
  };
  children?: LawNode[];
}

const codes = new Map<LawCode, ReadonlyMap<string, LawArticle> | undefined>();

/** The articles in force of a code by number without star (`R132-6`), or undefined when the package doesn't hold the code. */
export function loadLawCode(code: LawCode): ReadonlyMap<string, LawArticle> | undefined {
  if (!codes.has(code)) codes.set(code, readLawCode(code));
  return codes.get(code);
}

/** An article in force, or undefined. The star of `R*132-6` may be left out. */
export function loadLawArticle(code: LawCode, number: string): LawArticle | undefined {
  return loadLawCode(code)?.get(number.replace('*', ''));
}

function readLawCode(code: LawCode): ReadonlyMap<string, LawArticle> | undefined {
  let path: string;
  try {
    path = createRequire(import.meta.url).resolve(`@socialgouv/legi-data/data/${officialIds[code]}.json`);
  } catch {
    return undefined;
  }
  const articles = new Map<string, LawArticle>();
  const visit = ({ type, data, children = [] }: LawNode, titles: string[]) => {
    if (type === 'article' && data.num && isInForce(data.etat)) {
      const html = data.texteHtml || data.texte || '';
      const since = new Date(data.dateDebut ?? 0).toISOString().slice(0, 10);
      articles.set(data.num.replace('*', ''), {
        number: data.num,
        since,
        titles,
        paragraphs: splitParagraphs(html),
        html,
        url: articleUrl(data.id ?? ''),
      });
    }
    for (const child of children) visit(child, type === 'section' && data.title ? [...titles, data.title] : titles);
  };
  visit(JSON.parse(readFileSync(path, 'utf8')), []);
  return articles;
}

const articleUrl = (id: string) => `https://www.legifrance.gouv.fr/codes/article_lc/${id}`;

/** `ABROGE_DIFF` applies until its repeal takes effect; `VIGUEUR_DIFF` doesn't apply yet. */
const isInForce = (state?: string) => state === 'VIGUEUR' || state === 'ABROGE_DIFF';

const entities: Record<string, string> = { nbsp: '\u00A0', amp: '&', lt: '<', gt: '>', quot: '"', rsquo: '’' };

/** The package's HTML as plain paragraphs. */
export function splitParagraphs(html: string): string[] {
  return html
    .replace(/\s+/g, ' ')
    .replace(/<\/t[dh]>/gi, ' ')
    .split(/<br\s*\/?>|<\/?(?:p|div|li|ul|ol|tr|table|blockquote)\b[^>]*>/i)
    .map((part) =>
      part
        .replace(/<[^>]+>/g, '')
        .replace(/&#(\d+);/g, (_, point) => String.fromCodePoint(Number(point)))
        .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter(Boolean);
}
