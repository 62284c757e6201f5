/** `npm run lighthouse`: Lighthouse's four scores on one page of each kind, as built in `dist/`. */
import { runLighthouse } from '../src/node/bench-site/index.ts';
import { readOptions } from '../src/node/index.ts';

readOptions(
  `Gives Lighthouse's four scores of one page of each kind.

  npm run lighthouse    of the site in dist/: npm run build comes first`,
  {},
);

const addresses = [
  '/',
  '/glossaire/',
  '/glossaire/consultation/',
  '/expliquer/que-devient-ma-contribution/',
  '/loi/crpa/l311-1/',
  '/apprendre/document-communicable/',
  '/recherche/',
  '/en/',
];
let isHeld = true;
for await (const { address, scores, failed } of runLighthouse(addresses)) {
  const shown = Object.entries(scores).map(([name, score]) => `${name} ${score}`);
  console.log(`${address.padEnd(44)} ${shown.join('  ')}`);
  for (const one of failed) console.log(`${' '.repeat(44)}   ${one}`);
  isHeld &&= Object.values(scores).every((score) => score === 100);
}
console.log(isHeld ? '100 everywhere: held' : 'below 100 somewhere: NOT HELD');
process.exitCode = isHeld ? 0 : 1;
