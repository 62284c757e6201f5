/** An article of the CRPA named in a text. */
export interface ArticleMention {
  /** UTF-16 code units. */
  start: number;
  end: number;
  /** Without star, full stop or space: `R132-6`. */
  number: string;
}

const one = String.raw`[LRD](?:\.\s?)?\s?(?:\*\s?)?\d+(?:-\d+)*`;
const joint = String.raw`(?:,|\s(?:et|ou|à|and|or|to)|,\s(?:et|ou|and|or))\s(?:(?:à\s)?l['’]article\s|aux\sarticles\s)?`;
/** « L. 311-1 », « L. 311-1 à L. 311-8 et R.* 132-6 »: what follows the last one says of which code they all are. */
const enumeration = new RegExp(String.raw`\b${one}(?:${joint}${one})*`, 'g');
const number = new RegExp(String.raw`\b${one}`, 'g');
const otherCode =
  /^[^.;:]{0,30}?\b(?:d[ue] (?:(?:même|présent) )?(?:code (?!des relations)|livre des)|of the (?:Environment|Urban|General))/i;
const ownCode = /^[^.;:]{0,30}?\bdu présent code/i;

/** Every article of the CRPA that a text names, in order. Articles of another code, named after them, are left out. */
export function findArticles(text: string): ArticleMention[] {
  const found: ArticleMention[] = [];
  for (const { index, 0: words } of text.matchAll(enumeration)) {
    const after = text.slice(index + words.length, index + words.length + 80);
    if (otherCode.test(after) && !ownCode.test(after)) continue;
    for (const { index: at, 0: name } of words.matchAll(number)) {
      found.push({ start: index + at, end: index + at + name.length, number: name.replace(/[.*\s]/g, '') });
    }
  }
  return found;
}
