/** `npm run lint -- FILE…`: finds jargon before a text is published. See --help. */
import { bundleLint } from '../src/node/bundle/index.ts';

const { runLint } = (await import(await bundleLint())) as typeof import('../src/node/lint/index.ts');

// A reader that has seen enough (`| head`) closes the pipe: not all was written, and nobody is there to be told.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(2);
});
process.exitCode = await runLint(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
});
