/** `npm run pack`: the published package in dist-package/, and its size. Publish it from there, or try it with `npm pack`. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/node/index.ts';
import { buildPackage } from '../src/node/package/index.ts';

const folder = join(projectRoot, 'dist-package');
await buildPackage(folder);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)));
const bytes = files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
console.log(`dist-package/ written: ${(bytes / 1e6).toFixed(1)} MB. Try it: npm pack ./dist-package`);
