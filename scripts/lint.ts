/** `npm run lint -- FILE…`: finds jargon before a text is published. See --help. */
import { runLint } from '../src/node/index.ts';

process.exitCode = await runLint(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
});
