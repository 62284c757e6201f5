import { type CorpusCode, corpusCodes, readLawText } from './law-corpus.ts';

/** The articles of the four codes, a document a line, as `--as ndjson` reads them. */
export async function* readLawDocuments(): AsyncGenerator<string> {
  for (const code of Object.keys(corpusCodes) as CorpusCode[])
    for (const text of (await readLawText(code)).split(/\n\n(?=Article )/)) {
      const path = `${code}/${text.slice('Article '.length, text.indexOf('\n'))}`;
      yield `${JSON.stringify({ path, text, language: 'fr' })}\n`;
    }
}
