import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runLint } from '../../src/node/lint/index.ts';

export interface Run {
  code: number;
  out: string;
  error: string;
}

/** A folder of its own, in which the command runs as a person would run it, in this process: starting another takes a second. */
export function createLintFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lint-')));
  return {
    folder,
    write(path: string, content: string | object): void {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
    },
    async lint(args: string[], env: Record<string, string> = { LANG: 'fr_FR.UTF-8' }): Promise<Run> {
      const before = process.cwd();
      const run: Run = { code: -1, out: '', error: '' };
      process.chdir(folder);
      try {
        run.code = await runLint(args, {
          stdout: { write: (text) => (run.out += text) },
          stderr: { write: (text) => (run.error += text) },
          env,
        });
      } finally {
        process.chdir(before);
      }
      return run;
    },
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}
