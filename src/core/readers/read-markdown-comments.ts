import type { Nodes } from 'mdast';
import type { Comment } from '../types.ts';
import { readComment, readHtmlComments } from './read-comment.ts';

/** The comments of a Markdown or MDX tree: HTML comments and MDX ones. Code is left alone. */
export function readMarkdownComments(root: Nodes, source: string): Comment[] {
  if (!source.includes('en-clair-')) return [];
  const comments: Comment[] = [];
  const visit = (node: Nodes): void => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? from;
    if (node.type === 'html') comments.push(...readHtmlComments(source, from, to));
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (source.startsWith('{/*', from) && source.endsWith('*/}', to))
        comments.push(...readComment(source, from, to, ['{/*', '*/}']));
    } else if ('children' in node) for (const child of node.children as Nodes[]) visit(child);
  };
  visit(root);
  return comments;
}
