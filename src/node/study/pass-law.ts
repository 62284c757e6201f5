import { type Lexicon, lintDocument, profiles, type Rule, readDocument, rules } from '../../core/index.ts';
import type { Language } from '../../schema/index.ts';
import { type CorpusCode, corpusCodes, readLawText } from './law-corpus.ts';
import { createStopwatch, type Lap } from './stopwatch.ts';

/** A part of a bench: words and bytes read, and the time that it took in milliseconds. */
export interface Pass extends Lap {
  name: string;
  words: number;
  bytes: number;
  problems: number;
}

/** Checks every code of the law package once with these rules: a pass for each code, then one for all. */
export async function* passLaw(
  name: string,
  lexicon: Record<Language, Lexicon>,
  used: readonly Rule[] = rules,
): AsyncGenerator<Pass, void> {
  const all: Pass = { name, words: 0, bytes: 0, processor: 0, wall: 0, problems: 0 };
  for (const code of Object.keys(corpusCodes) as CorpusCode[]) {
    const pass = await passCode(code, lexicon, used);
    yield pass;
    for (const key of ['words', 'bytes', 'processor', 'wall', 'problems'] as const) all[key] += pass[key];
  }
  yield all;
}

/** Apart, so that a text and its problems are gone when the next one is read. */
async function passCode(code: CorpusCode, lexicon: Record<Language, Lexicon>, used: readonly Rule[]): Promise<Pass> {
  const bytes = new TextEncoder().encode(await readLawText(code));
  const read = createStopwatch();
  const document = await readDocument(bytes, 'text', code);
  const { statistics, problems } = lintDocument(document, { lexicon, profile: profiles.law, rules: used });
  const lap = read();
  return { name: `  ${code}`, words: statistics.words, bytes: bytes.length, problems: problems.length, ...lap };
}

/** Words a second of one core. */
export const speedOf = ({ words, processor }: Pick<Pass, 'words' | 'processor'>): number => (1000 * words) / processor;
