/** `npm run bench`: lints 22 MB of law with every rule, and prints speed and memory beside what one would write instead. */
import { lintDocument, profiles, readDocument, rules } from '../src/core/index.ts';
import {
  type CorpusCode,
  compareLinters,
  corpusCodes,
  createNaiveLinter,
  createStopwatch,
  type Lap,
  lawPackageVersion,
  lazyLexicons,
  loadOtherLinters,
  readLawText,
  readLexiconEntries,
  timeCommand,
} from '../src/node/study/index.ts';

const budget = { wordsPerSecond: 1_000_000, megabytes: 500, coldWords: 45_000, coldMilliseconds: 1000 };
const show = (value: number) => Math.round(value).toLocaleString('en-GB');
const print = (name: string, words: number, bytes: number, { processor, wall }: Lap) =>
  console.log(
    `${name.padEnd(18)} ${show(words).padStart(10)} words ${(bytes / 1e6).toFixed(1).padStart(6)} MB ${show(processor).padStart(7)} ms (${show(wall)} ms on the clock) ${show((1000 * words) / processor).padStart(10)} words/s`,
  );
const entries = await readLexiconEntries();
let read = createStopwatch();
const lexicon = lazyLexicons(entries);
const { language } = lexicon.fr;
console.log(
  `@socialgouv/legi-data ${lawPackageVersion()}, ${entries.length} words in the lexicon (${language} built in ${show(read().processor)} ms), Node ${process.version}, one thread\n`,
);

/** The rules that every text needs first: the budget was set on them before there were others. */
const firstRules = /^(?:jargon\/(?:term|expression)|acronym\/|sentence\/length|readability\/)/;

/** Checks every code once, and prints the pass. */
async function runPass(name: string, used = rules) {
  const total = { words: 0, bytes: 0, processor: 0, wall: 0, problems: 0 };
  for (const code of Object.keys(corpusCodes) as CorpusCode[]) {
    const bytes = new TextEncoder().encode(await readLawText(code));
    read = createStopwatch();
    const result = lintDocument(await readDocument(bytes, 'text', code), {
      lexicon,
      profile: profiles.law,
      rules: used,
    });
    const lap = read();
    const { words } = result.statistics;
    print(`  ${code}`, words, bytes.length, lap);
    total.words += words;
    total.bytes += bytes.length;
    total.processor += lap.processor;
    total.wall += lap.wall;
    total.problems += result.problems.length;
  }
  print(name, total.words, total.bytes, total);
  return total;
}

const passes: Awaited<ReturnType<typeof runPass>>[] = [];
for (const name of ['first pass', 'second pass', 'third pass', 'fourth pass', 'fifth pass'])
  passes.push(await runPass(name));
const memory = process.resourceUsage().maxRSS / 1000;
const few = rules.filter(({ id }) => firstRules.test(id));
const fewPasses = [await runPass(`${few.length} rules, again`, few), await runPass(`${few.length} rules, again`, few)];

const sample = (await readLawText('crpa')).slice(0, 100_000);
const naive = createNaiveLinter(entries);
read = createStopwatch();
naive(sample);
const lap = read();
const words = sample.split(/\s+/).length;
print('sbd + regexes', words, new TextEncoder().encode(sample).length, lap);

const speeds = passes.map((pass) => (1000 * pass.words) / pass.processor);
const [first = 0] = speeds;
const best = Math.max(...speeds);
const bestOfFew = Math.max(...fewPasses.map((pass) => (1000 * pass.words) / pass.processor));
const verdict = (isHeld: boolean) => (isHeld ? 'held' : 'NOT HELD');
// Other work on the machine only ever slows a pass down: the best one is nearest to what the code takes.
console.log(`
problems found       ${show(passes[0]?.problems ?? 0)}
against sbd + regexes × ${show(best / ((1000 * words) / lap.processor))}
speed                ${show(best)} words/s of one core in the best pass (${show(first)} in the first, as in a run of its own), budget ${show(budget.wordsPerSecond)}: ${verdict(best >= budget.wordsPerSecond)}
the first ${few.length} rules     ${show(bestOfFew)} words/s in the best of ${fewPasses.length} passes: ${verdict(bestOfFew >= budget.wordsPerSecond)}
peak memory          ${show(memory)} MB, reading the package included, budget ${budget.megabytes}: ${verdict(memory < budget.megabytes)}`);

const cold = await timeCommand(budget.coldWords);
console.log(
  `cold command         ${show(cold)} ms on the clock for ${show(budget.coldWords)} words, best of 5 new processes (scripts/bootstrap.mjs lint FILE --format json, without npm's own start), budget ${show(budget.coldMilliseconds)}: ${verdict(cold < budget.coldMilliseconds)}`,
);

console.log('\nother linters, on the same text as ours, best of 3 passes after one that warms up');
const others = await loadOtherLinters().catch((error: Error) => {
  console.log(`left out: ${error.message}`);
  return [];
});
for await (const { name, language, words, theirs, ours } of compareLinters(others, lexicon)) {
  const speed = show((1000 * words) / theirs.milliseconds);
  console.log(
    `${name.padEnd(18)} ${language} ${show(words).padStart(7)} words ${show(theirs.milliseconds).padStart(6)} ms ${speed.padStart(9)} words/s ${show(theirs.findings).padStart(6)} findings; ours × ${(theirs.milliseconds / ours.milliseconds).toFixed(1)} as fast (${show(ours.milliseconds)} ms, ${show(ours.findings)} findings)`,
  );
}
