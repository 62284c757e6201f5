/** A plain wording of the glossary, taken apart. */
export interface Plain {
  /** As it is written there. */
  whole: string;
  /** What can stand in a text. */
  words: string;
  /** Advice after it, in brackets: « (répétez le nom) ». */
  note: string;
  /** False where it has a gap (« le … »): only the writer can fill it. */
  isWhole: boolean;
}

const known = new Map<string, Plain>();

export function readPlain(whole: string): Plain {
  const kept = known.get(whole);
  if (kept) return kept;
  const at = whole.indexOf(' (');
  const words = at < 0 ? whole : whole.slice(0, at);
  const plain = { whole, words, note: at < 0 ? '' : whole.slice(at), isWhole: !whole.includes('…') && words !== '' };
  known.set(whole, plain);
  return plain;
}
