import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { type Lexicon, lintDocument, type Profile, profiles, readDocument } from '../../core/index.ts';
import type { Language } from '../../schema/index.ts';
import { projectRoot } from '../project-root.ts';
import { readLawText } from './law-corpus.ts';
import type { OtherLinter } from './other-linters.ts';
import { createStopwatch } from './stopwatch.ts';

/** Two linters on the same text; times in milliseconds of one processor core. */
export interface Comparison {
  name: string;
  language: Language;
  words: number;
  theirs: Timed;
  ours: Timed;
}

interface Timed {
  milliseconds: number;
  findings: number;
}

/**
 * Characters of each text. French: articles of law, fewer of them, because textlint's time grows faster than the text
 * (five times longer, some sixty times slower). English: pages of this site.
 */
const lengths: Record<Language, number> = { fr: 40_000, en: 100_000 };
const profileOf: Record<Language, Profile> = { fr: profiles.law, en: profiles.default };

/** Runs each linter and ours on the same text, one after the other. */
export async function* compareLinters(
  linters: readonly OtherLinter[],
  lexicon: Record<Language, Lexicon>,
): AsyncGenerator<Comparison> {
  const texts: Record<Language, string> = {
    fr: (await readLawText('crpa')).slice(0, lengths.fr),
    en: readEnglishPages().slice(0, lengths.en),
  };
  for (const { name, language, check } of linters) {
    const text = texts[language];
    const bytes = new TextEncoder().encode(text);
    const profile = profileOf[language];
    const ours = await timeBest(
      async () => lintDocument(await readDocument(bytes, 'text', name), { lexicon, profile }).problems.length,
    );
    yield { name, language, words: text.split(/\s+/).length, theirs: await timeBest(() => check(text)), ours };
  }
}

/** The best of three, after a pass that warms up. */
async function timeBest(check: () => Promise<number>): Promise<Timed> {
  const findings = await check();
  const times: number[] = [];
  for (let pass = 0; pass < 3; pass += 1) {
    const read = createStopwatch();
    await check();
    times.push(read().processor);
  }
  return { milliseconds: Math.min(...times), findings };
}

function readEnglishPages(): string {
  const paths = globSync(['content/**/en.mdx', 'glossary/**/en.mdx'], { cwd: projectRoot }).sort();
  const bodies = paths.map((path) =>
    readFileSync(join(projectRoot, path), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  );
  return bodies.join('\n\n');
}
