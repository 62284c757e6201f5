import type { Language } from '../../schema/index.ts';
import { addressOf } from '../addresses.ts';
import { sourceEnd, sourceOffset } from '../readers/index.ts';
import type { Problem, Segment, TextDocument } from '../types.ts';
import { createLineTable } from './line-table.ts';
import type { Finding, Rule } from './rule.ts';
import { typeset } from './typeset.ts';

/**
 * Findings as the published JSON shows them. Each is turned at once into a plain problem, so that the words of a passage
 * can be forgotten: a long text has hundreds of thousands of findings. `list` gives them in the order of the text.
 */
export function collectProblems(document: TextDocument, uiLanguage: Language) {
  const positionOf = createLineTable(document.source);
  const messages = new Map<string, string>();
  const problems: Problem[] = [];
  const typesetOnce = (message: string): string => {
    const shown = messages.get(message) ?? typeset(message, uiLanguage);
    messages.set(message, shown);
    return shown;
  };
  return {
    // What a finding lacks stays undefined, and so out of the JSON: spreading it in would take longer than all the rest.
    add(rule: Rule, finding: Finding): void {
      const { passage, verdict, concept, message, suggestions = [], fix } = finding;
      const start = positionOf(sourceOffset(passage.segment, finding.start));
      const end = positionOf(sourceEnd(passage.segment, finding.end, document.source));
      const excerpt = document.source.slice(start.offset, end.offset);
      problems.push({
        rule: rule.id,
        severity: finding.severity ?? rule.severity,
        verdict,
        message: typesetOnce(message),
        excerpt,
        start,
        end,
        location: { paragraph: passage.paragraph, page: pageOf(passage.segment, finding.start) },
        concept,
        suggestions,
        // Words with markup among them are left for a person to replace.
        fix: excerpt === passage.segment.text.slice(finding.start, finding.end) ? fix : undefined,
        help: finding.help ?? addressOf('guide', uiLanguage, rule.id.replace('/', '-')),
      });
    },
    list: (): Problem[] => problems.sort(compareProblems),
  };
}

/** The page that a place in the text stands on, where the format has pages. */
const pageOf = ({ pages }: Segment, at: number): number | undefined =>
  pages?.findLast(([start]) => start <= at)?.[1] || undefined;

const compareProblems = (a: Problem, b: Problem): number =>
  a.start.offset - b.start.offset || b.end.offset - a.end.offset || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
