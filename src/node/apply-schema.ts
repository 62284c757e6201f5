import type { z } from 'zod';
import { describeIssue } from './describe-issue.ts';
import type { ContentFile } from './read-content-file.ts';

/** The file's data if it follows its schema; otherwise undefined, and each breach is added to the file's problems. */
export function applySchema<Schema extends z.ZodType>(file: ContentFile, schema: Schema): z.output<Schema> | undefined {
  if (file.problems.length > 0) return undefined;
  const result = schema.safeParse(file.raw ?? {});
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const { path, what, message } of describeIssue(issue, schema, file.raw)) {
      file.problems.push({
        file: file.path,
        ...file.locate(path, what),
        check: `schema/${issue.code.replaceAll('_', '-')}`,
        severity: 'error',
        message,
      });
    }
  }
  return undefined;
}
