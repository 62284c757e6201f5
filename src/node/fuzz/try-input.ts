import {
  commentDocx,
  detectFormat,
  lintDocument,
  profiles,
  ReadError,
  readDocument,
  type TextDocument,
} from '../../core/index.ts';
import { lazyLexicons, readLexiconEntries } from '../lint-lexicon.ts';
import type { FuzzInput } from './make-input.ts';

/** `read`, or the code of the refusal. Anything else is a fault of ours, and is thrown. */
export type Outcome = string;

/** Takes a file all the way that the command takes it: read, lint and, for Word, comment. */
export async function createTrial(): Promise<(input: FuzzInput, number: number) => Promise<Outcome>> {
  const lexicon = lazyLexicons(await readLexiconEntries());
  return async ({ format, bytes }, number) => {
    // Promises are read in one text in four: they take most of the time.
    const profile = number % 4 === 0 ? profiles.consultation : profiles.default;
    await detectFormat(bytes);
    try {
      const document = await readDocument(bytes, format);
      checkPlaces(document);
      const result = lintDocument(document, { lexicon, profile });
      for (const { excerpt, start, end } of result.problems)
        if (document.source.slice(start.offset, end.offset) !== excerpt) throw new Error(`not its excerpt: ${excerpt}`);
      if (format === 'docx') await commentDocx(bytes, document, result, { language: 'fr' });
      return 'read';
    } catch (error) {
      if (error instanceof ReadError && error.detail !== '') return error.code;
      throw error;
    }
  };
}

/** Every segment stands in its source, after the one before. */
function checkPlaces({ source, segments }: TextDocument): void {
  for (const { text, map } of segments) {
    if (text === '' || map.length === 0) throw new Error('a segment without text or place');
    for (const [at, from] of map)
      if (at < 0 || at > text.length || from < 0 || from > source.length)
        throw new Error(`no such place: ${at} ${from}`);
  }
}
