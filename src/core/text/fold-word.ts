const dropped = /[\u00AD\u200B-\u200D\u2060\uFEFF.]/g;
const marks = /\p{M}/gu;

/** Strips what a reader doesn't see in a word (soft hyphens, zero-width characters) and the dots of an acronym; composed. */
export function cleanWord(word: string): string {
  return word.replace(dropped, '').normalize('NFC');
}

/** A word as it is compared: clean, lower case, ligatures opened, one kind of apostrophe. Accents stay. */
export function normalizeWord(word: string): string {
  return cleanWord(word)
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[’ʼ＇]/g, "'")
    .normalize('NFC');
}

/** Removes accents, cedillas and every other mark. */
export function stripAccents(word: string): string {
  return word.normalize('NFD').replace(marks, '').normalize('NFC');
}

/** The key under which all writings of a word meet: normalised and without accents (« ŒUVRES » → `oeuvres`). */
export function foldWord(word: string): string {
  return stripAccents(normalizeWord(word));
}
