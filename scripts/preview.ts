// Serves dist/ at http://localhost:4321 until Ctrl+C.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot, serveFolder } from '../src/node/index.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
  console.error(`--port is not a port (${values.port}): give a number from 0 to 65535, such as 4321.`);
  process.exit(2);
}
const folder = join(projectRoot, 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  console.error('There is no built site in dist/ yet: run `npm run build` first, or `npm start` to do everything.');
  process.exit(2);
}
const { address } = await serveFolder(folder, Number(values.port)).catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
console.log(`
  En clair is ready:  ${address}/        (français)
                      ${address}/en/     (English)
  Stop with Ctrl+C.

  Try next
    npm run lint -- my-text.md              check a text for jargon
    npm run new -- term "guichet unique"    write a new glossary entry
    npm run check:content                   check every word of the content
    npm test                                run all the tests
`);
