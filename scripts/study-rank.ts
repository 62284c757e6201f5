/** `npm run study:rank -- [--notices FOLDER] [--pairs FOLDER --source TEXT]…`: does the jargon count rank texts? */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profiles } from '../src/core/index.ts';
import { projectRoot, readOptions } from '../src/node/index.ts';
import {
  areaUnderCurve,
  corpusCodes,
  cutEverything,
  cutLaw,
  cutPages,
  findFresh,
  hashOf,
  installPlainPages,
  lawPackageVersion,
  lazyLexicons,
  measureJargon,
  plainPackage,
  readLexiconEntries,
  readPairs,
  writeRankPage,
} from '../src/node/study/index.ts';

const option = { type: 'string' } as const;
const several = { type: 'string', multiple: true } as const;
const usage = `Tells whether the jargon count ranks texts as readers do, in docs/ranking.md.

  npm run study:rank                                               law beside plain pages
  npm run study:rank -- --notices notices                          a folder of consultation notices too
  npm run study:rank -- --pairs pairs --source "Where they are"    texts before and after a rewriting; as often as wanted`;
const values = readOptions(usage, { notices: option, pairs: several, source: several });
const words = 300;
/** Words of a passage before its rewriting, at least: a shorter one often holds no word of any list. */
const least = 60;
/** Documents of each code, and of the plain pages. */
const most = 250;

await installPlainPages();
const lexicon = lazyLexicons(await readLexiconEntries());
const french = { lexicon, profile: profiles.law, language: 'fr' } as const;
const english = { ...french, language: 'en' } as const;

const law = await cutLaw(words, most);
const plain = cutPages(words, most * Object.keys(corpusCodes).length);
// The first line of a notice says where it was read.
const readNotice = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8').replace(/^.*\n/, '');
const { notices, pairs: folders = [], source: sources = [] } = values;
const consultation = notices ? readdirSync(notices).map((name) => readNotice(notices, name)) : [];

const [ofLaw, ofPlain] = [await measureJargon(law, french), await measureJargon(plain, french)];
const texts = [{ name: 'law', jargon: ofLaw }];
if (consultation.length > 0) texts.push({ name: 'consultation', jargon: await measureJargon(consultation, french) });
texts.push({ name: 'plain pages', jargon: ofPlain });

const everything = await cutEverything(words, most);
const isFresh = findFresh([...everything.law, ...everything.plain]);
const fresh = (documents: readonly string[], jargon: readonly number[]) =>
  jargon.filter((_, at) => isFresh(documents[at] as string));
const areas = {
  all: areaUnderCurve(ofLaw, ofPlain),
  fresh: areaUnderCurve(fresh(law, ofLaw), fresh(plain, ofPlain)),
  everything: areaUnderCurve(
    await measureJargon(everything.law, french),
    await measureJargon(everything.plain, french),
  ),
};
const freshCount = [fresh(law, ofLaw).length, fresh(plain, ofPlain).length] as const;

const count = (text: string) => text.split(/\s+/).length;
const sets = [];
for (const [at, folder] of folders.entries()) {
  const pairs = [];
  for (const { page, before, after } of readPairs(folder, least)) {
    const [first = 0, second = 0] = await measureJargon([before, after], english);
    const hash = hashOf(`${before}\n${after}`);
    pairs.push({ page, hash, words: [count(before), count(after)] as const, jargon: [first, second] as const });
  }
  sets.push({ source: sources[at] ?? 'Public pages', pairs });
}
const packages = [`@socialgouv/legi-data@${lawPackageVersion()}`, plainPackage];
const page = writeRankPage(texts, areas, sets, {
  words,
  least,
  packages,
  fresh: freshCount,
});
writeFileSync(join(projectRoot, 'docs/ranking.md'), page);
console.log(page.split('\n').slice(0, 26).join('\n'));
