import type { Language } from '../../schema/index.ts';

/** Why bytes can't be read as prose. `detail` is what was found: a format's name, a parser's own words. */
export type ReadErrorCode = 'binary' | 'syntax' | 'too-large' | 'unknown-format' | OfficeErrorCode | PdfErrorCode;
type OfficeErrorCode = 'misnamed' | 'not-docx' | 'not-odt' | 'damaged' | 'encrypted' | 'zip-bomb' | 'doctype';
type PdfErrorCode = 'convert' | 'not-pdf' | 'pdf-damaged' | 'scanned' | 'garbled';

const accepted = '.txt, .md, .mdx, .html, .docx, .odt, .pdf';
/** Files of Word and LibreOffice. */
const officeTexts: Record<OfficeErrorCode, Record<Language, (detail: string) => string>> = {
  misnamed: {
    fr: (found) => `n’est pas ce que son extension annonce (${found}), renommez-le`,
    en: (found) => `is not what its extension says (${found}), rename it`,
  },
  'not-docx': {
    fr: (found) => `n’est pas un .docx (${found}), enregistrez-le en .docx depuis Word ou LibreOffice`,
    en: (found) => `is not a .docx (${found}), save it as .docx from Word or LibreOffice`,
  },
  'not-odt': {
    fr: (found) => `n’est pas un .odt (${found}), enregistrez-le en .odt depuis LibreOffice`,
    en: (found) => `is not an .odt (${found}), save it as .odt from LibreOffice`,
  },
  damaged: {
    fr: (found) => `est abîmé (${found}), ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau`,
    en: (found) => `is damaged (${found}), open it in Word or LibreOffice and save it again`,
  },
  encrypted: {
    fr: (found) => `est protégé par un mot de passe (${found}), enregistrez-en une copie sans mot de passe`,
    en: (found) => `is protected by a password (${found}), save a copy without password`,
  },
  'zip-bomb': {
    fr: (found) => `se déplie bien au-delà de sa taille (${found}), demandez une autre copie à qui vous l’a donné`,
    en: (found) => `unpacks to far more than its size (${found}), ask whoever gave it to you for another copy`,
  },
  doctype: {
    fr: (found) =>
      `contient une déclaration DOCTYPE, qui peut piéger un lecteur (${found}), enregistrez-le de nouveau depuis Word ou LibreOffice`,
    en: (found) =>
      `holds a DOCTYPE declaration, which can trap a reader (${found}), save it again from Word or LibreOffice`,
  },
};
/** Files that were made to be printed, and formats that another program has to turn into .docx. */
const pdfTexts: Record<PdfErrorCode, Record<Language, (detail: string) => string>> = {
  convert: {
    fr: (found) => `est dans un format qui n’est pas lu ici (${found}), enregistrez-le en .docx`,
    en: (found) => `is in a format that isn’t read here (${found}), save it as .docx`,
  },
  'not-pdf': {
    fr: (found) => `n’est pas un .pdf (${found}), renommez-le, ou demandez une autre copie`,
    en: (found) => `is not a .pdf (${found}), rename it, or ask for another copy`,
  },
  'pdf-damaged': {
    fr: (found) => `est abîmé (${found}), demandez une autre copie ou le fichier Word`,
    en: (found) => `is damaged (${found}), ask for another copy or for the Word file`,
  },
  scanned: {
    fr: (found) =>
      `ne contient que des images (${found}), demandez le fichier Word ou passez-le à la reconnaissance de texte (OCR)`,
    en: (found) => `holds only images (${found}), ask for the Word file or run text recognition on it (OCR)`,
  },
  garbled: {
    fr: (found) =>
      `ne dit pas quelles lettres il montre (${found}), demandez le fichier Word ou passez-le à la reconnaissance de texte (OCR)`,
    en: (found) =>
      `doesn’t say which letters it shows (${found}), ask for the Word file or run text recognition on it (OCR)`,
  },
};
const texts: Record<ReadErrorCode, Record<Language, (detail: string) => string>> = {
  ...officeTexts,
  ...pdfTexts,
  binary: {
    fr: (found) => `n’est pas un texte (${found}), formats acceptés : ${accepted}`,
    en: (found) => `is not a text (${found}), accepted formats: ${accepted}`,
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
