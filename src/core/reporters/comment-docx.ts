import type { LintResult, TextDocument } from '../types.ts';
import type { CommentStyle } from './docx-comments/describe-problem.ts';

/**
 * A copy of a Word file with each problem as a comment on its words; `count` is how many found room. The code that packs
 * files is loaded when there is one to comment.
 */
export async function commentDocx(
  bytes: Uint8Array,
  document: TextDocument,
  result: LintResult,
  style: CommentStyle,
): Promise<{ bytes: Uint8Array; count: number }> {
  const { addComments } = await import('./docx-comments/add-comments.ts');
  return addComments(bytes, document, result, style);
}
