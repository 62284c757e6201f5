/** `npm run check:content`: everything wrong in glossary/ and content/. Exit 1 on errors. `--record`: see --help. */
import { checkContent, recordAddresses } from '../src/node/check/index.ts';
import { formatProblem } from '../src/node/index.ts';

const help = `Checks glossary/ and content/: every problem as file:line:column, what, the value, how to mend it.

  npm run check:content               exit 0 when there is no error (warnings may remain), otherwise 1
  npm run check:content -- --record   also adds the addresses of new pages to docs/addresses.txt, when they go public`;

const [option, ...others] = process.argv.slice(2);
if (option === '--help') {
  console.log(help);
} else if (others.length > 0 || (option && option !== '--record')) {
  console.error(`Unknown option (${[option, ...others].join(' ')}). ${help}`);
  process.exitCode = 2;
} else {
  const problems = checkContent();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  for (const problem of problems) console.log(formatProblem(problem));
  console.log(`Content: ${errors} errors, ${problems.length - errors} warnings.`);
  if (errors > 0) process.exitCode = 1;
  else if (option) console.log(`${recordAddresses()} new addresses recorded in docs/addresses.txt.`);
}
