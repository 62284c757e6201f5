/** `npm run --silent lint:lsp`: the linter inside an editor, over the standard input and output. See docs/editor.md. */
import { startServer } from '../src/node/lsp/index.ts';

await startServer(process.env.SITE_URL);
