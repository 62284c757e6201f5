import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LintResult, lintDocument, profiles, readDocument } from '../../../../src/core/index.ts';
import { projectRoot } from '../../../../src/node/index.ts';
import type { Language } from '../../../../src/schema/index.ts';
import { lexicon } from '../lexicon.ts';

export const mandateFixtures = join(projectRoot, 'tests/fixtures/mandate');

/** What reading one text told, beside what its author wrote in its head. */
export interface Reading {
  name: string;
  language: Language;
  expected: { present: string[]; half: string[] };
  result: LintResult;
  /** The profile that it has when none is given. */
  guessed: string;
}

/** Hits, false alarms and misses of « this text says it », over texts. */
export interface Count {
  said: number;
  invented: number;
  missed: number;
  silent: number;
}

export async function readCorpus(folder: 'tuned' | 'held-out'): Promise<Reading[]> {
  const names = readdirSync(join(mandateFixtures, folder)).sort();
  return Promise.all(names.map((name) => readFixture(folder, name)));
}

async function readFixture(folder: string, name: string): Promise<Reading> {
  const source = readFileSync(join(mandateFixtures, folder, name), 'utf8');
  const field = (key: string) => new RegExp(`^${key}: \\[?([^\\]\\n]*)`, 'm').exec(source)?.[1] ?? '';
  const list = (key: string) => field(key).split(/,\s*/).filter(Boolean);
  const language = field('lang') as Language;
  const document = await readDocument(source, 'markdown', name);
  const result = lintDocument(document, { lexicon, profile: profiles.consultation, language });
  const guessed = lintDocument(document, { lexicon, language, rules: [] }).profile;
  return { name, language, expected: { present: list('present'), half: list('half') }, result, guessed };
}

/** Counts by point, and `all`. */
export function countReadings(readings: readonly Reading[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const { expected, result } of readings) {
    const { present, missing } = result.mandate;
    for (const point of [...present, ...missing]) {
      const [isExpected, isFound] = [expected.present.includes(point), present.includes(point)];
      const kind = isExpected ? (isFound ? 'said' : 'missed') : isFound ? 'invented' : 'silent';
      for (const key of [point, 'all']) {
        const count = counts.get(key) ?? { said: 0, invented: 0, missed: 0, silent: 0 };
        count[kind] += 1;
        counts.set(key, count);
      }
    }
  }
  return counts;
}

/** Of what it says is there, the share that is; of what is there, the share that it finds. Nothing to find counts as found. */
export const precisionOf = ({ said, invented }: Count): number =>
  said + invented === 0 ? 1 : said / (said + invented);
export const recallOf = ({ said, missed }: Count): number => (said + missed === 0 ? 1 : said / (said + missed));

export function drawTable(title: string, counts: ReadonlyMap<string, Count>): string {
  const percent = (share: number) => `${Math.round(100 * share)} %`.padStart(6);
  const rows = [...counts].map(
    ([point, count]) =>
      `${point.padEnd(14)} ${String(count.said + count.missed).padStart(4)} ${percent(precisionOf(count))} ${percent(recallOf(count))}`,
  );
  return [title, 'point          said  right  found', ...rows].join('\n');
}
