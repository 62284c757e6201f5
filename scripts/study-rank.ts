/** `npm run study:rank -- [--notices FOLDER] [--pairs FOLDER --source TEXT]`: does the jargon count rank texts? */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { profiles } from '../src/core/index.ts';
import { projectRoot } from '../src/node/index.ts';
import {
  areaUnderCurve,
  type CorpusCode,
  corpusCodes,
  cutDocuments,
  hashOf,
  installPlainPages,
  lawPackageVersion,
  lazyLexicons,
  measureJargon,
  plainPackage,
  readLawText,
  readLexiconEntries,
  readPairs,
  readPlainPages,
  writeRankPage,
} from '../src/node/study/index.ts';

const option = { type: 'string' } as const;
const { values } = parseArgs({ options: { notices: option, pairs: option, source: option } });
const words = 300;
/** Documents of each code, and of the plain pages. */
const most = 250;

await installPlainPages();
const lexicon = lazyLexicons(await readLexiconEntries());
const french = { lexicon, profile: profiles.default, language: 'fr' } as const;
const english = { ...french, language: 'en' } as const;

const law: string[] = [];
for (const code of Object.keys(corpusCodes) as CorpusCode[])
  law.push(...cutDocuments(await readLawText(code), words, most));
const pages = [...readPlainPages()].map(({ text }) => text).join('\n\n');
const plain = cutDocuments(pages, words, most * Object.keys(corpusCodes).length);
// The first line of a notice says where it was read.
const readNotice = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8').replace(/^.*\n/, '');
const { notices, pairs: folder } = values;
const consultation = notices ? readdirSync(notices).map((name) => readNotice(notices, name)) : [];

const texts = [{ name: 'law', jargon: await measureJargon(law, french) }];
if (consultation.length > 0) texts.push({ name: 'consultation', jargon: await measureJargon(consultation, french) });
texts.push({ name: 'plain pages', jargon: await measureJargon(plain, french) });
const area = areaUnderCurve(texts[0]?.jargon ?? [], texts.at(-1)?.jargon ?? []);

const count = (text: string) => text.split(/\s+/).length;
const pairs = [];
for (const { page, before, after } of folder ? readPairs(folder) : []) {
  const [first = 0, second = 0] = await measureJargon([before, after], english);
  const hash = hashOf(`${before}\n${after}`);
  pairs.push({ page, hash, words: [count(before), count(after)] as const, jargon: [first, second] as const });
}
const packages = [`@socialgouv/legi-data@${lawPackageVersion()}`, plainPackage];
const page = writeRankPage(texts, area, pairs, { words, source: values.source ?? 'public pages', packages });
writeFileSync(join(projectRoot, 'docs/ranking.md'), page);
console.log(page.split('\n').slice(0, 26).join('\n'));
