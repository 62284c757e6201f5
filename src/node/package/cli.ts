#!/usr/bin/env node
/** The `en-clair` command of the published package: checks files, or serves an editor (`en-clair lsp`). */
import { runLint } from '../lint-run.ts';

const { argv, stdout, stderr, env } = process;
const [command, ...rest] = argv.slice(2);
if (command === 'lsp' && rest.every((arg) => arg === '--stdio')) {
  const { startServer } = await import('../lsp/index.ts');
  await startServer(env.SITE_URL);
} else process.exitCode = await runLint(argv.slice(2), { stdout, stderr, env });
