/** What is known of one draw. */
export interface DrawFacts {
  description: string;
  /** Nothing was mended from its findings: it measures the rules as they are. */
  isFresh: boolean;
  /** Drawn by hash; otherwise every finding of some texts was taken, and it tells of those texts only. */
  isSample: boolean;
}

const earlier = 'Drawn by hash. It served to mend the rules, so that it can’t measure them any more.';
const used = (description: string): DrawFacts => ({ description, isFresh: false, isSample: true });
const fresh = (description: string): DrawFacts => ({ description, isFresh: true, isSample: true });
const byOther = 'Drawn by hash, among findings that no earlier draw holds, and judged by someone who wrote no rule.';

const facts: Record<string, DrawFacts> = {
  1: used(earlier),
  2: used(earlier),
  3: used(earlier),
  4: used(`Jargon, acronyms, words, references and drift. ${earlier}`),
  5: used(
    'Jargon to soften, acronyms, references and rare words, drawn by hash among findings not judged before, after the mends of draw 4. Its findings served to mend these rules in turn: the precision is the one before those mends.',
  ),
  6: {
    description:
      'Not a draw: every finding on the words of 28 consultation notices that was not judged before. It tells of those notices only, and served to mend the rules.',
    isFresh: false,
    isSample: false,
  },
  7: used(
    'Sentences, paragraphs, headings and numbers, drawn by hash and judged, for the first time, by someone who didn’t write these rules. It then served to mend passives, hidden verbs and headings: the precision is the one before those mends.',
  ),
  8: used(
    `Words. ${byOther} The earlier draws hold every finding on the words of the notices but one, and every drifting name: draw 6 tells of the former, draw 4 of the latter. It then served to mend acronyms and what is softened: their precision is the one before.`,
  ),
  9: fresh(
    `Sentences and texts. ${byOther} Paragraphs and headings: all that was left to judge. No text holds a vague link.`,
  ),
  10: used(
    `Expressions and references, after both learnt new wordings. ${byOther} It then served to mend both: the precision is the one before.`,
  ),
  11: fresh(
    `Jargon, acronyms and references, after draws 8 and 10 had served to mend them. ${byOther} The notices and the workshop report hold nothing of them that wasn’t judged before. Acronyms: plain pages only, the law holds no other. References: the law only, before those to « le présent titre » or « le même décret » were found there again.`,
  ),
};

/** What a draw is; one that isn’t named here is drawn afresh and has mended nothing yet. */
export const describeDraw = (name: string): DrawFacts =>
  facts[name] ?? fresh('Drawn by hash, among findings that no earlier draw holds.');
