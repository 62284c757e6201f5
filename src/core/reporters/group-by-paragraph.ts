import { judgesWholeText } from '../lint/index.ts';
import type { LintResult, Problem, Segment, TextDocument } from '../types.ts';

/** The problems of one paragraph, in order. */
export interface ProblemGroup {
  paragraph: number;
  page?: number;
  problems: Problem[];
  /** The paragraph itself, and the title that it stands under, when the document is at hand. */
  segment?: Segment;
  title?: string;
}

/** Whether a problem is one of the whole text. One that quotes the words it points at has its place among them. */
export const isOfWholeText = ({ rule, message, excerpt }: Problem): boolean =>
  judgesWholeText(rule) && !message.includes(excerpt.trim());

/** The problems that have a place, by the paragraph that they begin in, in the order of the text. */
export function groupByParagraph({ problems }: LintResult, document?: TextDocument): ProblemGroup[] {
  const groups = new Map<number, ProblemGroup>();
  for (const problem of problems) {
    if (isOfWholeText(problem)) continue;
    const { paragraph, page } = problem.location;
    const group = groups.get(paragraph);
    if (group) group.problems.push(problem);
    else groups.set(paragraph, { paragraph, ...(page && { page }), problems: [problem] });
  }
  const sorted = [...groups.values()].sort((a, b) => a.paragraph - b.paragraph);
  if (document) addTitles(sorted, document.segments);
  return sorted;
}

function addTitles(groups: ProblemGroup[], segments: readonly Segment[]): void {
  let title: string | undefined;
  let at = 0;
  for (const group of groups) {
    for (; at < group.paragraph - 1; at += 1) if (segments[at]?.kind === 'heading') title = segments[at]?.text;
    const segment = segments[group.paragraph - 1];
    if (segment) group.segment = segment;
    if (title && segment?.kind !== 'heading') group.title = title;
  }
}
