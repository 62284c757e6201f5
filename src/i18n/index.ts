import type { Language } from '../schema/index.ts';
import { en } from './en.ts';
import { fr, type MessageKey } from './fr.ts';

export type { MessageKey };
export const messages: Record<Language, Record<MessageKey, string>> = { fr, en };

/** Translates a message: `t('theme.count', { count: 12 })`. */
export type Translate = (key: MessageKey, values?: Record<string, string | number>) => string;

/** The translator of a language. A value that the message doesn't name is ignored. */
export function translator(language: Language): Translate {
  return (key, values = {}) =>
    messages[language][key].replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces));
}

/** A day `2026-11-24` as readers write it: « 24 novembre 2026 », “24 November 2026”. */
export function formatDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`)).replace(/^1 (?=\p{L})/u, language === 'fr' ? '1er ' : '1 ');
}

/** The other of the two languages. */
export const otherLanguage = (language: Language): Language => (language === 'fr' ? 'en' : 'fr');
