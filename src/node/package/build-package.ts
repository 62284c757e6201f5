import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readLexiconEntries } from '../lint-lexicon.ts';
import { projectRoot } from '../project-root.ts';
import { writeTypes } from './write-types.ts';

/** What of the project travels as it is. The guide gives rules their titles and their pages. */
const copied = ['LICENSE', 'docs/lint-schema.json', 'content/guide'];

/**
 * Makes the folder that `npm pack` turns into the published package: the command and the core as JavaScript for Node 20 and
 * browsers, the words as data, the types of the core. Nothing to install with it.
 */
export async function buildPackage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await bundleCode(folder);
  writeFileSync(join(folder, 'lexicon.json'), JSON.stringify(await readLexiconEntries()));
  for (const path of copied) cpSync(join(projectRoot, path), join(folder, path), { recursive: true });
  writeTypes(join(folder, 'types'));
  writeFileSync(join(folder, 'README.md'), readme);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(describePackage(), null, 2)}\n`);
}

/** Two levels deep, as the sources are, so that the code finds the folder that it belongs to. */
const code = 'lib/node';

/** The command and the core, in `lib/node/` of a folder. */
export async function bundleCode(folder: string): Promise<void> {
  // What speaks with editors is CommonJS for Node only: it is bundled apart, and loaded when an editor asks.
  await build({
    absWorkingDir: projectRoot,
    entryPoints: { 'language-server': 'vscode-languageserver/node' },
    outdir: join(folder, code),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    legalComments: 'none',
    logLevel: 'warning',
  });
  await build({
    absWorkingDir: projectRoot,
    entryPoints: {
      cli: 'src/node/package/cli.ts',
      index: 'src/core/index.ts',
      'lint-worker': 'src/node/lint-worker.ts',
    },
    outdir: join(folder, code),
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    // Neither Node’s nor a browser’s own variant of a dependency: the core runs in both.
    platform: 'neutral',
    target: 'es2022',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    alias: { 'vscode-languageserver/node': './language-server.cjs' },
    // The glossary is read from `lexicon.json`: what reads it from its sources stays at home.
    external: ['node:*', ...builtinModules, './load-glossary.ts', './load-lexicon-entries.ts', './language-server.cjs'],
    legalComments: 'none',
    logLevel: 'warning',
  });
}

function describePackage(): object {
  const { name, version, description, license, engines } = JSON.parse(
    readFileSync(join(projectRoot, 'package.json'), 'utf8'),
  ) as Record<string, unknown>;
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    engines,
    bin: { 'en-clair': `${code}/cli.js` },
    exports: {
      '.': { types: './types/core/index.d.ts', default: `./${code}/index.js` },
      './lexicon.json': './lexicon.json',
      './lint-schema.json': './docs/lint-schema.json',
    },
  };
}

const readme = `# En clair

Finds the jargon in a text before it is published, in French and English.

    npx en-clair avis.md
    npx en-clair --help

As a library:

    import { buildLexicon, lintDocument, readDocument } from 'en-clair';
    import entries from 'en-clair/lexicon.json' with { type: 'json' };

    const document = await readDocument('Nonobstant la pluie, venez.', 'text', 'avis.txt');
    const result = lintDocument(document, { lexicon: buildLexicon(entries, 'fr') });

Code: MIT. Words: CC BY 4.0.
`;
