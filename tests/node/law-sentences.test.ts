import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findSentences } from '../../src/core/text/index.ts';
import { projectRoot } from '../../src/node/index.ts';
import { type CorpusCode, readLawText } from '../../src/node/study/index.ts';
import { hashOf } from '../../src/node/study/samples.ts';

interface Labelled {
  code: CorpusCode;
  article: string;
  /** Hash of the text. */
  text: string;
  ends: readonly number[];
}

const rows: Labelled[] = readFileSync(join(projectRoot, 'tests/fixtures/sentences/law.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([code, article = '', text = '', ends = '']) => ({
    code: code as CorpusCode,
    article,
    text,
    ends: ends.split(' ').map(Number),
  }));

async function readArticles(code: CorpusCode): Promise<Map<string, string>> {
  const articles = (await readLawText(code)).split(/\n\n(?=Article )/);
  return new Map(articles.map((article) => [/^Article (.*)/.exec(article)?.[1] ?? '', article.replace(/^.*\n\n/, '')]));
}

test('300 sentences of law: fewer than one break in a hundred is false, and few are missed', async () => {
  const counts = { sentences: 0, false: 0, missed: 0 };
  const wrong: string[] = [];
  for (const code of new Set(rows.map((row) => row.code))) {
    const articles = await readArticles(code);
    for (const { article, text: hash, ends } of rows.filter((row) => row.code === code)) {
      const text = articles.get(article) ?? '';
      expect(hashOf(text), `${code} ${article}: another version than the one that was labelled`).toBe(hash);
      const found = new Set(findSentences(text).map(({ end }) => end));
      const falsely = [...found].filter((end) => !ends.includes(end));
      const missed = ends.filter((end) => !found.has(end));
      counts.sentences += ends.length;
      counts.false += falsely.length;
      counts.missed += missed.length;
      const show = (end: number) => `${text.slice(end - 30, end)}¦${text.slice(end, end + 30)}`.replaceAll('\n', '⏎');
      wrong.push(...falsely.map((end) => `${article} false: ${show(end)}`));
      wrong.push(...missed.map((end) => `${article} missed: ${show(end)}`));
    }
  }
  console.log(`${JSON.stringify(counts)}\n${wrong.join('\n')}`);
  expect(counts.sentences).toBeGreaterThanOrEqual(300);
  expect(counts.false / counts.sentences).toBeLessThan(0.01);
  expect(counts.missed / counts.sentences).toBeLessThan(0.02);
}, 120_000);
