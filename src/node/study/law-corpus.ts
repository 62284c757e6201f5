import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { splitParagraphs } from '../law.ts';

/** Four codes of the law package that make 22 MB of law together, by the name that reports give them. */
export const corpusCodes = {
  crpa: 'LEGITEXT000031366350',
  travail: 'LEGITEXT000006072050',
  'sécurité sociale': 'LEGITEXT000006073189',
  rural: 'LEGITEXT000022197698',
} as const;
export type CorpusCode = keyof typeof corpusCodes;

const require = createRequire(import.meta.url);
const field = /^( *)"(num|etat|texte|texteHtml|type)": (".*"),?$/;

/**
 * The articles in force of a code as one plain text: a line `Article L131-1`, then its paragraphs.
 * The package's files are 50 MB of indented JSON: they are read line by line, because parsing one takes half a gigabyte.
 * Rejects when the file isn't laid out as expected.
 */
export async function readLawText(code: CorpusCode): Promise<string> {
  const path = require.resolve(`@socialgouv/legi-data/data/${corpusCodes[code]}.json`);
  const parts: string[] = [];
  let fields: Record<string, string> = {};
  let indent = -1;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const found = field.exec(line);
    if (!found) continue;
    const [, spaces = '', name = '', value = ''] = found;
    // An article's `type` stands two spaces to the left of its data, and after it.
    if (name !== 'type') {
      if (spaces.length !== indent) [fields, indent] = [{}, spaces.length];
      fields[name] = value;
    } else if (value === '"article"' && spaces.length + 2 === indent) {
      parts.push(...readArticle(fields));
      fields = {};
    } else fields = {};
  }
  if (parts.length < 100)
    throw new Error(`${path} is not laid out as expected (${parts.length} articles found), see law-corpus.ts`);
  return parts.join('\n\n');
}

function readArticle(fields: Record<string, string>): string[] {
  const read = (name: string): string => (fields[name] ? JSON.parse(fields[name]) : '');
  const state = read('etat');
  const paragraphs = splitParagraphs(read('texteHtml') || read('texte'));
  const isInForce = state.startsWith('VIGUEUR') || state === 'ABROGE_DIFF';
  return isInForce && paragraphs.length > 0 ? [`Article ${read('num')}\n\n${paragraphs.join('\n')}`] : [];
}

/** The version of the law package, for reports. */
export const lawPackageVersion = (): string =>
  JSON.parse(readFileSync(require.resolve('@socialgouv/legi-data/package.json'), 'utf8')).version;
