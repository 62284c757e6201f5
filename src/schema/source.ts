import { z } from 'zod';
import { id, language, text } from './common.ts';

/** One item of `glossary/sources.yaml`: a place where facts are read. */
export const source = z.strictObject({
  id,
  title: text,
  publisher: text,
  url: z.url('must be a full https address').startsWith('https://', 'must begin with https://'),
  kind: z.enum(['law', 'official', 'standard', 'report', 'association']),
  language,
});
export type Source = z.infer<typeof source>;
export const sources = z.array(source);
