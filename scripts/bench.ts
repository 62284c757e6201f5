/** `npm run bench`: lints 22 MB of law with every rule, and prints speed and memory beside what one would write instead. */
import { lintDocument, profiles, readDocument } from '../src/core/index.ts';
import { type CorpusCode, corpusCodes, lawPackageVersion, readLawText } from '../src/node/law-corpus.ts';
import { lazyLexicons, readLexiconEntries } from '../src/node/lint-lexicon.ts';
import { createNaiveLinter } from '../src/node/lint-naive.ts';

const budget = { wordsPerSecond: 1_000_000, megabytes: 500 };
const show = (value: number) => Math.round(value).toLocaleString('en-GB');
const print = (name: string, words: number, bytes: number, ms: number) =>
  console.log(
    `${name.padEnd(18)} ${show(words).padStart(10)} words ${(bytes / 1e6).toFixed(1).padStart(6)} MB ${show(ms).padStart(7)} ms ${show((1000 * words) / ms).padStart(10)} words/s ${(bytes / 1000 / ms).toFixed(2).padStart(6)} MB/s`,
  );

const entries = await readLexiconEntries();
const lexicon = lazyLexicons(entries);
console.log(
  `@socialgouv/legi-data ${lawPackageVersion()}, ${entries.length} words in the lexicon, Node ${process.version}, one thread\n`,
);

const total = { words: 0, bytes: 0, ms: 0, problems: 0 };
for (const code of Object.keys(corpusCodes) as CorpusCode[]) {
  const bytes = new TextEncoder().encode(await readLawText(code));
  const start = performance.now();
  const result = lintDocument(await readDocument(bytes, 'text', code), { lexicon, profile: profiles.law });
  const ms = performance.now() - start;
  const { words } = result.statistics;
  print(code, words, bytes.length, ms);
  total.words += words;
  total.bytes += bytes.length;
  total.ms += ms;
  total.problems += result.problems.length;
}
print('all', total.words, total.bytes, total.ms);
const memory = process.resourceUsage().maxRSS / 1000;

const sample = (await readLawText('crpa')).slice(0, 100_000);
const naive = createNaiveLinter(entries);
const start = performance.now();
naive(sample);
const ms = performance.now() - start;
const words = sample.split(/\s+/).length;
print('sbd + regexes', words, new TextEncoder().encode(sample).length, ms);

const speed = (1000 * total.words) / total.ms;
const verdict = (isHeld: boolean) => (isHeld ? 'held' : 'NOT HELD');
console.log(`
problems found       ${show(total.problems)}
against sbd + regexes × ${show(speed / ((1000 * words) / ms))}
speed                ${show(speed)} words/s, budget ${show(budget.wordsPerSecond)}: ${verdict(speed >= budget.wordsPerSecond)}
peak memory          ${show(memory)} MB, reading the package included, budget ${budget.megabytes}: ${verdict(memory < budget.megabytes)}`);
