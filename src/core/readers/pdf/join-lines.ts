/** A stretch of text and the page that it stands on. */
export interface Stretch {
  text: string;
  page: number;
}

/** What a hyphen at the end of a line does: it cuts a word, belongs to it, or stands between two words. */
export type HyphenUse = 'cut' | 'own' | 'dash';
export type ReadHyphen = (before: string, after: string, isSpaced: boolean) => HyphenUse;

/** As much of the end of a text as a word may take. */
const tailLength = 80;
/** A word or a number, with the hyphen that ends the line. Some programs leave a space before it. */
const ending = /([\p{L}\p{N}'’-]*[\p{L}\p{N}])( ?)[-\u2010\u00ad]$/u;

/** Lines as one text, with the pages that it stands on. `readHyphen` tells what a hyphen at the end of a line does. */
export function joinLines(
  lines: readonly Stretch[],
  readHyphen: ReadHyphen,
): { text: string; pages: [number, number][] } {
  const pages: [number, number][] = [];
  let text = '';
  for (const line of lines) {
    // Soft hyphens show only where they cut a word.
    const words = line.text.replace(/\u00ad(?!$)/g, '');
    const use = findUse(text.slice(-tailLength), words, readHyphen);
    if (use === 'cut') text = text.slice(0, -1).trimEnd();
    else if (use === 'dash' && text !== '') text += ' ';
    if (pages.at(-1)?.[1] !== line.page) pages.push([text.length, line.page]);
    text += words;
  }
  return { text, pages };
}

/** A name goes on in capitals (« Seine-Saint-Denis »), a number in digits (« L. 131-1 »); a word that was cut doesn’t. */
function findUse(tail: string, words: string, readHyphen: ReadHyphen): HyphenUse {
  const [, before, space] = ending.exec(tail) ?? [];
  if (!before || !/^[\p{L}\p{N}]/u.test(words)) return 'dash';
  if (tail.endsWith('\u00ad')) return 'cut';
  const after = /^\p{Ll}+/u.exec(words)?.[0];
  return after ? readHyphen(before, after, space === ' ') : space ? 'dash' : 'own';
}
