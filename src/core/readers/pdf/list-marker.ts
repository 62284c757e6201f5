/** The start of a list item: a bullet, a dash, `1.`, `2)`, `a)`, `3°`. Private-use characters are the bullets of symbol fonts. */
export const listMarker =
  /^(?:[·•▪▫◦○●■□‣⁃➢➤✓✔❖*–—\p{Co}-]\s+|\d{1,3}(?:[.)]|°[).]?)\s+|[a-z][.)]\s+|[IVX]{1,5}[.)]\s+)/u;
/** A marker that can’t be a number at the start of a wrapped line. */
export const bullet = /^[·•▪▫◦○●■□‣⁃➢➤✓✔❖\p{Co}]\s/u;
