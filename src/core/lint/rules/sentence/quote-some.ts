import type { Language } from '../../../../schema/index.ts';
import { quote } from '../../check-expressions.ts';

const most = 8;

/** The first words of a list, quoted: « si », « qui »… A message stays short however many there are. */
export function quoteSome(words: readonly string[], language: Language): string {
  const shown = words.slice(0, most).map(quote[language]).join(', ');
  return words.length > most ? `${shown}…` : shown;
}
