import type { MessageKey } from '../../i18n/index.ts';

/** Says a message of the panel: `say('reading.faultValue', { name: 'size' })`. */
export type Say = (key: MessageKey, values?: Record<string, string>) => string;

/** The panel's messages, by key: `/lecture.fr.json`. */
export async function loadTexts(): Promise<Say> {
  const response = await fetch(`/lecture.${document.documentElement.lang}.json`);
  const texts = (await response.json()) as Record<string, string>;
  return (key, values = {}) =>
    (texts[key] ?? '').replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
}
