import type { ReadHyphen } from './join-lines.ts';

/** Words that keep their hyphen, in small letters. Endings that also end common words (« mer-ci », « va-leur ») are not here. */
const hyphenated = new RegExp(
  [
    '(?:celui|celle|ceux|celles|fois|jours)-(?:ci|là)',
    '(?:peut|bien|mal)-être',
    '.*à-(?:dire|vis)',
    '.+-(?:t|je|il|elle|on|ils|elles|nous|vous|moi|toi|même|mêmes)',
    '(?:non|quasi|demi|semi|mi|ex|vice|rendez|procès|compte|c’est|vis|hors|long|short|well|self|high|low|full|part|follow)-.+',
  ]
    .map((one) => `^${one}$`)
    .join('|'),
);

/**
 * Tells a hyphen of the word (« peut-être ») from one that cuts it (« préoccupa-tion »): first by how the rest of the text
 * writes the same word, then by the words that French and English hyphenate most.
 */
export function readHyphens(lines: readonly string[]): ReadHyphen {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of clean(line)
      .replace(/\p{L}+ ?-$/u, '')
      .matchAll(/[\p{L}\p{N}’]+(?:-[\p{L}\p{N}’]+)*/gu))
      words.add(word);
  }
  return (head, tail, isSpaced) => {
    const [start, end] = [clean(head), clean(tail)];
    if (words.has(start + end)) return 'cut';
    if (isSpaced) return words.has(start) ? 'dash' : 'cut';
    return words.has(`${start}-${end}`) || hyphenated.test(`${start}-${end}`) ? 'own' : 'cut';
  };
}

const clean = (text: string): string => text.toLowerCase().replaceAll('\u2010', '-').replaceAll("'", '’');
