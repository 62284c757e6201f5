import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { type CorpusCode, readLawText } from './law-corpus.ts';

const codes: CorpusCode[] = ['crpa', 'rural'];

/**
 * What `npm run lint` starts, on that many words of law, in a new process each time: bootstrap, Node, the linter and its
 * JSON report. npm's own start isn't counted. Resolves with the best time of five on the clock, in milliseconds.
 */
export async function timeCommand(words: number): Promise<number> {
  const text = cutWords((await Promise.all(codes.map(readLawText))).join('\n\n'), words);
  const folder = join(projectRoot, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'law.txt');
  writeFileSync(path, text);
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    const args = ['scripts/bootstrap.mjs', 'lint', path, '--format', 'json'];
    const { status } = spawnSync(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] });
    times.push(performance.now() - start);
    // 1 is the answer that problems were found: law has some.
    if (status !== 1) throw new Error(`the linter ended with exit code ${status} on ${path}, 1 was expected`);
  }
  rmSync(folder, { recursive: true });
  return Math.min(...times);
}

function cutWords(text: string, words: number): string {
  let count = 0;
  for (const { index } of text.matchAll(/\S+/g)) if (count++ === words) return text.slice(0, index);
  throw new Error(`the law sample has only ${count} words, ${words} were asked for`);
}
