import { orderHead, orderProblem } from '../reporters/index.ts';
import type { Problem } from '../types.ts';
import type { DraftComparison } from './compare-drafts.ts';

/** One object, a problem a line: docs/lint-diff-schema.json. */
export function reportDraftsJson({ old, new: now, problems, mandate, worse }: DraftComparison): string {
  const list = (found: readonly Problem[]) =>
    `[${found.map((problem) => `\n${JSON.stringify(orderProblem(problem))}`).join(',')}]`;
  const { gone, added, kept } = problems;
  const parts = [
    `"version":1`,
    `"old":${JSON.stringify(orderHead(old))}`,
    `"new":${JSON.stringify(orderHead(now))}`,
    `"problems":{"gone":${list(gone)},\n"new":${list(added)},\n"kept":${list(kept)}}`,
    `"mandate":${JSON.stringify({ gained: mandate.gained, lost: mandate.lost })}`,
    `"worse":${JSON.stringify(worse)}`,
  ];
  return `{${parts.join(',\n')}}\n`;
}
