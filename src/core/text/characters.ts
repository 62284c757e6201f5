/** What a UTF-16 code unit can be in running text. */
export const kind = {
  other: 0,
  letter: 1,
  digit: 2,
  mark: 3,
  ignorable: 4,
  apostrophe: 5,
  hyphen: 6,
  space: 7,
  newline: 8,
} as const;

const ignorable = [0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff];
const apostrophes = [0x27, 0x2019, 0x02bc, 0xff07];
const hyphens = [0x2d, 0x2010, 0x2011];
const newlines = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];

/**
 * The kind of every UTF-16 code unit. Surrogates are `other`: an emoji is no word, and a word never ends inside a pair.
 */
export const kinds: Uint8Array = fillKinds();

function fillKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const rest = /(\p{L})|(\p{N})|(\p{M})|\s/u;
  for (let code = 0; code < 0x10000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const found = rest.exec(String.fromCharCode(code));
    if (found) table[code] = found[1] ? kind.letter : found[2] ? kind.digit : found[3] ? kind.mark : kind.space;
  }
  for (const code of ignorable) table[code] = kind.ignorable;
  for (const code of apostrophes) table[code] = kind.apostrophe;
  for (const code of hyphens) table[code] = kind.hyphen;
  for (const code of newlines) table[code] = kind.newline;
  return table;
}

/** The kind of the code unit at an offset; `space` outside the text. */
export function kindAt(text: string, offset: number): number {
  return offset < 0 || offset >= text.length ? kind.space : (kinds[text.charCodeAt(offset)] as number);
}

/** True for letters and digits. */
export const startsWord = (found: number): boolean => found === kind.letter || found === kind.digit;
