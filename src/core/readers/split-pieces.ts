/** A stretch of text that advances together with what is written, or one character that an escape stands for. */
export interface TextPiece {
  value: string;
  from: number;
  to: number;
}

const names: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * Splits written XML text where its characters are escaped. `from` is the offset of its first character. Soft hyphens, which
 * no reader sees inside a line, are left out.
 */
export function splitPieces(written: string, from: number): TextPiece[] {
  if (!/[&\r\t\n\u00ad]/.test(written)) return [{ value: written, from, to: from + written.length }];
  const pieces: TextPiece[] = [];
  let at = 0;
  const add = (value: string, end: number): void => {
    if (end > at) pieces.push({ value, from: from + at, to: from + end });
    at = end;
  };
  for (const found of written.matchAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));|\r\n?|[\t\n]|\u00ad/gi)) {
    add(written.slice(at, found.index), found.index);
    const [all, hexadecimal, decimal, name] = found;
    if (all === '\u00ad') at = found.index + 1;
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal ?? 32);
    add(name ? (names[name] ?? all) : String.fromCodePoint(code), found.index + all.length);
  }
  add(written.slice(at), written.length);
  return pieces;
}
