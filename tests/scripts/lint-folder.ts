import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lintHere, makeFolder } from './run-command.ts';

export interface Run {
  code: number;
  out: string;
  error: string;
}

/** A folder of its own, in which the command runs as a person would run it, in this process: starting another takes a second. */
export function createLintFolder() {
  const folder = realpathSync(makeFolder());
  return {
    folder,
    write(path: string, content: string | object): void {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
    },
    async lint(args: string[], env: Record<string, string> = { LANG: 'fr_FR.UTF-8' }): Promise<Run> {
      const before = process.cwd();
      process.chdir(folder);
      try {
        return await lintHere(folder, args, { env });
      } finally {
        process.chdir(before);
      }
    },
    remove: (): void => rmSync(folder, { recursive: true, force: true }),
  };
}
