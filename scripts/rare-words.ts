/**
 * Rebuilds src/core/lint/rules/word/rare-words-fr.ts, the words that law uses far more often than plain official pages do:
 *   node scripts/rare-words.ts
 * The plain pages are installed aside, as for `npm run study`. Words that the counts take for rare although readers know
 * them go to src/node/study/known-words.fr.txt.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildLexicon, findTerms } from '../src/core/index.ts';
import { projectRoot } from '../src/node/index.ts';
import {
  type CorpusCode,
  corpusCodes,
  countStems,
  findRareWords,
  installPlainPages,
  lawPackageVersion,
  limits,
  plainPackage,
  readLawText,
  readLexiconEntries,
  readPlainPages,
} from '../src/node/study/index.ts';

await installPlainPages();
const codes = [];
for (const code of Object.keys(corpusCodes) as CorpusCode[])
  codes.push(countStems((await readLawText(code)).split(/\n\n(?=Article )/)));
const plain = countStems([...readPlainPages()].map(({ text }) => text));

const list = readFileSync(join(projectRoot, 'src/node/study/known-words.fr.txt'), 'utf8');
const known = new Set(
  list
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => line.split(' ')),
);
const entries = (await readLexiconEntries()).map((entry) => ({
  ...entry,
  // In any company: what the glossary knows in one sense is its business.
  forms: entry.forms.map((form) => ({ ...form, onlyWith: undefined, notWith: undefined })),
}));
const lexicon = buildLexicon(entries, 'fr');
const words = findRareWords(codes, plain, (word) => known.has(word) || findTerms(word, lexicon).length > 0);

const show = (value: number) => value.toLocaleString('en-GB');
const lawWords = codes.reduce((sum, one) => sum + one.words, 0);
const text = `/**
 * Made by scripts/rare-words.ts: don’t edit. Words to leave out go to src/node/study/known-words.fr.txt.
 *
 * French words far more frequent in law than in plain official pages, those that bend from one stem on a line: uses in four
 * codes (${show(lawWords)} words of @socialgouv/legi-data ${lawPackageVersion()}), uses in the plain pages of service-public.fr
 * (${show(plain.words)} words of ${plainPackage}), then the forms that the codes use.
 *
 * A stem is listed when it stands in at least ${limits.codes} of the 4 codes (${limits.articles} articles each, 1 of the smallest) and at most
 * ${limits.plainUses} times in the plain pages, with log2 of the ratio of frequencies at least ${limits.logRatio} (${limits.logRatioOfTwo} where only two
 * codes hold it); ${limits.smoothing} is added to both counts. Left out: words of the glossary, names (more than half of the uses with a
 * capital), words under ${limits.letters} letters, and known words.
 */
export const rareWords = \`
${words.map((word) => [word.law, word.plain, ...word.forms].join(' ')).join('\n')}
\`;
`;
writeFileSync(join(projectRoot, 'src/core/lint/rules/word/rare-words-fr.ts'), text);
console.log(`${words.length} words, ${words.flatMap(({ forms }) => forms).length} forms`);
