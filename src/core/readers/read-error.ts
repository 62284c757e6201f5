import type { Language } from '../../schema/index.ts';

/** Why bytes can't be read as prose. `detail` is what was found: a format's name, a parser's own words. */
export type ReadErrorCode = 'binary' | 'syntax' | 'too-large' | 'unknown-format';

const accepted = '.txt, .md, .mdx, .html';
const texts: Record<ReadErrorCode, Record<Language, (detail: string) => string>> = {
  binary: {
    fr: (found) => `n’est pas un texte (${found}), enregistrez-le comme texte ou page web : ${accepted}`,
    en: (found) => `is not a text (${found}), save it as a text or a web page: ${accepted}`,
  },
  syntax: {
    fr: (found) => `ne se lit pas (${found}), corrigez cette ligne`,
    en: (found) => `cannot be read (${found}), mend that line`,
  },
  'too-large': {
    fr: (found) => `est trop grand (${found}, 400 Mo au plus), coupez-le en plusieurs fichiers`,
    en: (found) => `is too large (${found}, 400 MB at most), split it into several files`,
  },
  'unknown-format': {
    fr: (found) => `a un format inconnu (${found}), formats acceptés : ${accepted}`,
    en: (found) => `has an unknown format (${found}), accepted formats: ${accepted}`,
  },
};

/** A source that can't be read as prose. `describe(language)` says what was found and what to do. */
export class ReadError extends Error {
  readonly code: ReadErrorCode;
  readonly detail: string;
  constructor(code: ReadErrorCode, detail: string) {
    super(texts[code].en(detail));
    this.name = 'ReadError';
    this.code = code;
    this.detail = detail;
  }
  describe(language: Language): string {
    return texts[this.code][language](this.detail);
  }
}
