import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { runInWorkers } from '../../src/node/lint-pool.ts';
import { type Line, readLines } from '../../src/node/read-lines.ts';
import { lintApart, lintHere, makeFolder, startLint } from './run-command.ts';

const folder = makeFolder();
const at = (name: string) => join(folder, name);
const lint = (...args: string[]) => lintHere(folder, args);
const numbers = Array.from({ length: 9 }, (_, index) => index);

beforeAll(() => {
  mkdirSync(at('textes'));
  for (const number of numbers)
    writeFileSync(at(`textes/${number}.txt`), 'Le vote a lieu, nonobstant la pluie.\n\n'.repeat(number ? 1 : 500));
  writeFileSync(at('textes/4.txt'), '\x89PNG', 'latin1');
  writeFileSync(
    at('worker.mjs'),
    `import { parentPort } from 'node:worker_threads';
parentPort.on('message', async (task) => {
  if (task === 3) process.exit(7);
  if (task === 5) throw new Error('five');
  await new Promise((resolve) => setTimeout(resolve, task === 0 ? 200 : 1));
  parentPort.postMessage(task * 10);
});`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('workers', () => {
  const script = () => new URL(`file://${at('worker.mjs')}`);
  const onCrash = (task: number, { message }: Error) => `${task}: ${message}`;

  test('answer in the order of the tasks; one that dies loses its task alone', async () => {
    const answers: unknown[] = [];
    const options = { script: script(), workerData: undefined, jobs: 2, onCrash };
    for await (const answer of runInWorkers<number, unknown>(numbers, options)) answers.push(answer);
    expect(answers).toEqual([0, 10, 20, '3: exit 7', 40, '5: five', 60, 70, 80]);
  });

  test('take no more tasks than they can do', async () => {
    let taken = 0;
    function* take() {
      for (; ; taken += 1) yield 1;
    }
    const pool = runInWorkers<number, unknown>(take(), { script: script(), workerData: undefined, jobs: 2, onCrash });
    await pool.next();
    await wait(50);
    expect(taken).toBeLessThanOrEqual(8);
    await pool.return(undefined);
  });
});

test.each(['json', 'text', 'html'])('--jobs 2 writes the bytes that one job writes (%s)', async (format) => {
  const one = await lint('--format', format, at('textes'));
  const two = await lint('--jobs', '2', '--format', format, at('textes'));
  expect(two).toEqual(one);
  expect(one.code).toBe(2);
  expect(one.error).toMatch(/^textes\/4\.txt /);
});

describe('lines', () => {
  const read = async (chunks: (string | Uint8Array)[], longest = 100) => {
    const found: Line[] = [];
    const stream = (async function* () {
      for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    })();
    for await (const lines of readLines(stream, longest)) found.push(...lines);
    return found;
  };

  test('are cut wherever chunks fall, and numbered with the empty ones', async () => {
    const bytes = Buffer.from('é1\r\n\nœ3\n4');
    const wanted = [
      { number: 1, text: 'é1\r' },
      { number: 3, text: 'œ3' },
      { number: 4, text: '4' },
    ];
    for (let at = 0; at <= bytes.length; at += 1)
      expect(await read([bytes.subarray(0, at), bytes.subarray(at)])).toEqual(wanted);
  });

  test('that are too long or not in UTF-8 have their fault, and the others go on', async () => {
    expect(await read(['a'.repeat(60), 'a'.repeat(60), '\nb\n', Uint8Array.of(0xe9, 10), 'c'])).toEqual([
      { number: 1, fault: 'too-long' },
      { number: 2, text: 'b' },
      { number: 3, fault: 'not-utf-8' },
      { number: 4, text: 'c' },
    ]);
  });
});

describe('--as ndjson', () => {
  const input = [
    '{"path":"a","text":"La concertation commence.","language":"fr","id":7}',
    '{"path":"b","text":1}',
    'nonobstant',
    '',
    '{"path":"c","text":"<p>This is <b>open data</b>.</p>","format":"html","language":"en"}',
    '{"path":"d","text":"<p>{","format":"mdx"}',
    '{"path":"e","text":"Venez.","language":"de"}',
    '{"path":"f","text":"Venez samedi."}',
  ].join('\n');

  test.each([[[]], [['--jobs', '2']]])('a result a line; a bad line is told with its number (%j)', async (more) => {
    const { code, out, error } = await lintApart(folder, ['--as', 'ndjson', '--format', 'ndjson', ...more, '-'], input);
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ path, format, language }) => [path, format, language])).toEqual([
      ['a', 'text', 'fr'],
      ['c', 'html', 'en'],
      ['f', 'text', 'fr'],
    ]);
    expect(results[1].problems.map(({ excerpt }: { excerpt: string }) => excerpt)).toEqual(['open data']);
    const remedy = 'écrivez par exemple {"path":"avis.md","text":"…"}';
    const lines = error.split('\n');
    expect(lines[0]).toBe(`-:2  cette ligne n’est pas un document (text: 1), ${remedy}`);
    expect(lines[1]).toMatch(/^-:3 {2}cette ligne n’est pas un document \(Unexpected token.*\), écrivez/);
    expect(lines[2]).toMatch(/^-:6 {2}d ne se lit pas \(/);
    expect(lines[3]).toBe(`-:7  cette ligne n’est pas un document (language: "de"), ${remedy}`);
    expect([lines.length, code]).toEqual([5, 2]);
  });

  test('millions of documents pass through a little memory', async () => {
    const child = startLint(folder, ['--as', 'ndjson', '--format', 'ndjson', '--fail-on', 'never', '-']);
    let lines = 0;
    child.stdout?.on('data', (bytes: Buffer) => {
      for (const byte of bytes) if (byte === 10) lines += 1;
    });
    const text = 'Venez samedi. '.repeat(700);
    const line = `${JSON.stringify({ path: 'a', text, language: 'fr' })}\n`;
    const closed = once(child, 'close');
    for (let count = 0; count < 1000; count += 1)
      if (child.stdin?.write(line) === false) await once(child.stdin, 'drain');
    child.stdin?.end();
    expect(await closed).toEqual([0, null]);
    expect(lines).toBe(1000);
  });

  test('a reader that leaves ends the run without a word', async () => {
    const child = startLint(folder, ['--as', 'ndjson', '--format', 'ndjson', '-']);
    let error = '';
    child.stderr?.on('data', (bytes) => {
      error += bytes;
    });
    child.stdin?.on('error', () => {});
    child.stdout?.destroy();
    child.stdin?.end(`${JSON.stringify({ path: 'a', text: 'Venez samedi.' })}\n`.repeat(5000));
    const [code] = await once(child, 'close');
    expect([code, error]).toEqual([2, '']);
  });

  test.each<[string[], string]>([
    [['--as', 'ndjson', '-'], '--as ndjson n’écrit que du ndjson (text), ajoutez --format ndjson\n'],
    [
      ['--as', 'ndjson', '--format', 'ndjson', '-o', 'x', '-'],
      '--as ndjson et --output ne vont pas ensemble, gardez l’un des deux\n',
    ],
    [['--jobs', '0', 'a.txt'], '--jobs demande un nombre entier de 1 à 64 (0), par exemple --jobs 2\n'],
    [['--jobs', 'deux', 'a.txt'], '--jobs demande un nombre entier de 1 à 64 (deux), par exemple --jobs 2\n'],
    [['--watch', '-'], '--watch et - ne vont pas ensemble, gardez l’un des deux\n'],
  ])('misuse: %j', async (args, error) => {
    expect(await lint(...args)).toEqual({ code: 2, out: '', error });
  });
});

test('--watch tells again what changes, goes on after errors, and ends on Ctrl+C', async () => {
  const child = startLint(folder, ['--watch', '--format', 'github', 'veille.txt']);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => {
      said += text;
    });
  onTestFinished(() => void child.kill());
  const until = async (words: string) => {
    while (!said.includes(words)) {
      expect(child.exitCode, said).toBeNull();
      await wait(20);
    }
    said = '';
  };
  const save = (text: string) => {
    writeFileSync(at('brouillon'), text, text.startsWith('\x89') ? 'latin1' : 'utf8');
    renameSync(at('brouillon'), at('veille.txt'));
  };
  await until('veille.txt\u00a0: ce fichier n’existe pas');
  save('Le vote a lieu, nonobstant la pluie.\n');
  await until('«\u00a0nonobstant\u00a0»');
  save('\x89PNG\r\n\x1a\n');
  await until('veille.txt n’est pas un texte (PNG image)');
  save('Venez au workshop.\n');
  await until('«\u00a0au workshop\u00a0»');
  child.kill('SIGINT');
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('a progress bar on a terminal only, and never among other lines', async () => {
  const paths = ['textes/1.txt', 'textes/4.txt', 'textes/0.txt'].map(at);
  const { error } = await lintHere(folder, ['--format', 'github', ...paths], { isTTY: true });
  const drawn = error.split('\r\u001b[K');
  expect(drawn[0]).toBe('');
  expect(drawn[1]).toMatch(/^█{8}░{16} 1\/3 .*4\.txt$/);
  expect(drawn[2]).toMatch(/^textes\/4\.txt n’est pas un texte .*\n$/);
  // The bar is gone at the end.
  expect(drawn.at(-1)).toMatch(/^$|\n$/);
  expect((await lint('--format', 'github', ...paths)).error).not.toContain('\u001b');
});
