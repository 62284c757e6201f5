import { z } from 'zod';
import { id, slug, text } from './common.ts';

const words = z.strictObject({ name: text, slug, /** One sentence under the name. */ description: text });

/** One item of `glossary/themes.yaml`, in the order of the site. */
export const theme = z.strictObject({ id, fr: words, en: words });
export type Theme = z.infer<typeof theme>;
export const themes = z.array(theme);
