/** `npm run study:search`: how often the search answers what people type, what it misses, and (after a build) how fast. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, readOptions } from '../src/node/index.ts';
import {
  answerGoldenQueries,
  measureSlips,
  measureSuccess,
  type Success,
  timeSearch,
} from '../src/node/study/index.ts';

readOptions(
  `Tells how often the search answers what people type, and what it misses.

  npm run study:search    after npm run build, how fast it is too`,
  {},
);

const percent = (share: number) => `${(share * 100).toFixed(1).padStart(5)} %`;
const tell = (name: string, { queries, at1, at3 }: Success) =>
  console.log(
    `${name.padEnd(16)} ${String(queries).padStart(4)} queries   first ${percent(at1)}   in three ${percent(at3)}`,
  );

const { answered, missing } = answerGoldenQueries();
tell('all', measureSuccess(answered));
for (const by of ['half', 'language', 'kind'] as const) {
  console.log('');
  for (const value of new Set(answered.map((one) => one[by])))
    tell(value, measureSuccess(answered.filter((one) => one[by] === value)));
}
console.log('');
tell('slips in names', measureSlips());

console.log('\nnot first:');
for (const { language, kind, query, concepts, found, place } of answered.filter(({ place }) => place !== 1))
  console.log(
    `  ${language} ${kind} « ${query} »: ${concepts.join(' or ')} is ${place || 'absent'}, after ${found.slice(0, 3).join(', ')}`,
  );

console.log(`\nmissing coverage, ${missing.length} queries:`);
for (const { language, query, concepts } of missing)
  console.log(`  ${language} « ${query} »: ${concepts.join(' or ')}`);

if (existsSync(join(projectRoot, 'dist/mots.fr.json'))) {
  console.log('\nfrom a key to its suggestions, processor slowed 4 times (budget: 50 ms)');
  for (const copies of [1, 8]) {
    const { words, first, median, slowest } = await timeSearch(copies);
    const show = (value: number) => `${value.toFixed(0)} ms`;
    console.log(
      `${String(words).padStart(6)} words   first key ${show(first)}   median ${show(median)}   slowest ${show(slowest)}`,
    );
  }
}
