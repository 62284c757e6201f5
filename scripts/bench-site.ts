/** `npm run bench:site [-- --concepts 5000]`: the site's build and the weight of a page, as it is and with many concepts, beside Starlight. */
import { rmSync } from 'node:fs';
import { type BuiltSite, buildCopy, buildStarlight, weighPage } from '../src/node/bench-site/index.ts';
import { readOptions, refuseOption } from '../src/node/index.ts';

const usage = `Times the build of the site and weighs a page, as it is and with many concepts, beside Starlight.

  npm run bench:site                       with 5,000 concepts
  npm run bench:site -- --concepts 1000`;
const values = readOptions(usage, { concepts: { type: 'string', default: '5000' } });
const concepts = Number(values.concepts);
if (!Number.isSafeInteger(concepts) || concepts < 100)
  refuseOption(`--concepts: not a whole number from 100 (${values.concepts})`);
const budget = { bytes: 14 * 1024, sameCost: 0.15 };
const show = (value: number) => Math.round(value).toLocaleString('en-GB');
const verdict = (isHeld: boolean) => (isHeld ? 'held' : 'NOT HELD');
const perPage = ({ seconds, pages }: Pick<BuiltSite, 'seconds' | 'pages'>) => (1000 * seconds) / pages;

async function tell(name: string, build: Promise<BuiltSite>): Promise<BuiltSite> {
  const built = await build;
  console.log(
    `${name.padEnd(28)} ${show(built.pages).padStart(7)} pages ${built.seconds.toFixed(1).padStart(7)} s ${perPage(built).toFixed(1).padStart(6)} ms a page`,
  );
  return built;
}

const page = 'glossaire/concertation';
console.log(`Node ${process.version}; each build on the clock, pages and full-text index, one after the other`);
const ours = await tell('this site', buildCopy(0));
const starlight = await tell('Starlight, as many pages', buildStarlight(ours.pages));
const many = await tell(`this site, ${show(concepts)} concepts`, buildCopy(concepts));
const weights = [weighPage(ours.root, page), weighPage(many.root, page), weighPage(starlight.root, 'page-40')];
const [own = 0, ownOfMany = 0, theirs = 0] = weights;
// What the added pages cost, one by one: the fixed part of a build is in both.
const added = { seconds: many.seconds - ours.seconds, pages: many.pages - ours.pages };
const growth = perPage(added) / perPage(ours);
console.log('');
console.log(
  `build                ours × ${(ours.seconds / starlight.seconds).toFixed(2)} of Starlight's time for as many pages: ${verdict(ours.seconds <= starlight.seconds)}`,
);
console.log(
  `one page more        × ${growth.toFixed(2)} of the mean cost of a page today, budget at most ${(1 + budget.sameCost).toFixed(2)}: ${verdict(growth <= 1 + budget.sameCost)}`,
);
console.log(
  `weight of a page     ${show(own)} bytes compressed today, ${show(ownOfMany)} with ${show(concepts)} concepts, budget ${show(budget.bytes)}: ${verdict(Math.max(own, ownOfMany) <= budget.bytes)}`,
);
console.log(`                     Starlight: ${show(theirs)} bytes (× ${(theirs / own).toFixed(1)})`);
for (const { root } of [ours, starlight, many]) rmSync(root, { recursive: true });
