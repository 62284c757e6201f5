import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runLint } from '../../src/node/lint/index.ts';

const script = fileURLToPath(new URL('../../scripts/lint.ts', import.meta.url));

export const makeFolder = (): string => mkdtempSync(join(tmpdir(), 'lint-use-'));

/** Runs the command in this process; `folder` is left out of what it says. */
export async function lintHere(
  folder: string,
  args: readonly string[],
  { env = { LANG: 'fr_FR.UTF-8' }, isTTY = false }: { env?: Record<string, string>; isTTY?: boolean } = {},
) {
  const said = { out: '', error: '' };
  const to = (stream: 'out' | 'error') => ({
    isTTY,
    write(text: string) {
      said[stream] += text.replaceAll(`${folder}/`, '');
    },
  });
  const code = await runLint(args, { stdout: to('out'), stderr: to('error'), env });
  return { code, ...said };
}

/** Starts the command as a person would, in a folder. */
export function startLint(folder: string, args: readonly string[]): ChildProcess {
  const env = { ...process.env, NO_COLOR: '1', LANG: 'fr_FR.UTF-8', LC_ALL: '', LC_MESSAGES: '' };
  return spawn(process.execPath, [script, ...args], { cwd: folder, env });
}

/** Runs the command as a person would, with this on its standard input. */
export function lintApart(folder: string, args: readonly string[], input: string | Uint8Array = '') {
  const child = startLint(folder, args);
  const run = { code: null as number | null, out: '', error: '' };
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    run.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    run.error += text;
  });
  child.stdin?.end(input);
  return new Promise<typeof run>((resolve) => child.on('close', (code) => resolve({ ...run, code })));
}
