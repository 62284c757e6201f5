import { createHash } from 'node:crypto';
import {
  type Lexicon,
  type LintResult,
  lintDocument,
  type Problem,
  type Profile,
  readDocument,
} from '../core/index.ts';
import type { Language } from '../schema/index.ts';

/** One finding with what a person needs to judge it. */
export interface Sample {
  /** Hash of rule, excerpt and sentence: the same finding keeps its judgement when the text around it moves. */
  key: string;
  corpus: string;
  rule: string;
  excerpt: string;
  /** The words around the excerpt, cut short. */
  context: string;
}

/** What the linter says on one set of texts. */
export interface CorpusStudy {
  name: string;
  documents: number;
  words: number;
  milliseconds: number;
  findings: Map<string, number>;
  jargon: number;
  scores: number[];
  readability: number[];
  /** Findings by rule and words, with their number. */
  top: Map<string, number>;
  samples: Sample[];
}

interface Options {
  lexicon: Record<Language, Lexicon>;
  profile: Profile;
  /** Findings to keep for a rule. */
  perRule: number;
  /** Characters of context on each side. */
  context: number;
}

/** Lints every document of a corpus. The sample doesn't depend on the order of the texts: it keeps the smallest hashes. */
export async function studyCorpus(
  name: string,
  documents: Iterable<{ path: string; text: string }>,
  { lexicon, profile, perRule, context }: Options,
): Promise<CorpusStudy> {
  const study: CorpusStudy = {
    name,
    documents: 0,
    words: 0,
    milliseconds: 0,
    findings: new Map(),
    jargon: 0,
    scores: [],
    readability: [],
    top: new Map(),
    samples: [],
  };
  const kept = new Map<string, Sample[]>();
  for (const { path, text } of documents) {
    const start = performance.now();
    const document = await readDocument(text, 'text', path);
    const result = lintDocument(document, { lexicon, profile, language: 'fr' });
    study.milliseconds += performance.now() - start;
    addResult(study, result);
    for (const problem of result.problems) {
      const sample = makeSample(name, document.source, problem, context);
      keepSmallest(kept, problem.rule, sample, perRule);
    }
  }
  study.samples = [...kept.values()].flat();
  return study;
}

function addResult(study: CorpusStudy, { problems, statistics, score }: LintResult): void {
  study.documents += 1;
  study.words += statistics.words;
  study.jargon += (statistics.jargonPerThousandWords * statistics.words) / 1000;
  study.scores.push(score);
  study.readability.push(statistics.readability.value);
  for (const problem of problems) {
    count(study.findings, problem.rule);
    if (!/^(?:sentence|readability)\//.test(problem.rule)) count(study.top, `${problem.rule}\t${nameOf(problem)}`);
  }
}

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** Inflected forms of one concept or expression count together. */
const nameOf = ({ concept, help, excerpt }: Problem): string => concept ?? /#(.+)$/.exec(help)?.[1] ?? excerpt;

function makeSample(corpus: string, source: string, { rule, excerpt, start, end }: Problem, context: number): Sample {
  const sentence = sentenceAround(source, start.offset, end.offset);
  const key = createHash('sha256').update(`${rule}\n${excerpt}\n${sentence}`).digest('hex').slice(0, 12);
  const before =
    source
      .slice(Math.max(0, start.offset - context), start.offset)
      .split('\n')
      .at(-1) ?? '';
  const after = source.slice(end.offset, end.offset + context).split('\n')[0] ?? '';
  const words = excerpt.length > 2 * context ? `${excerpt.slice(0, context)} … ${excerpt.slice(-context)}` : excerpt;
  return { key, corpus, rule, excerpt: words, context: `${before}⟦${words}⟧${after}`.replace(/\s+/g, ' ') };
}

function sentenceAround(source: string, start: number, end: number): string {
  const before = source.slice(Math.max(0, start - 400), start);
  const after = source.slice(end, end + 400);
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ')) + 1;
  const to = after.search(/\n|\. /);
  return before.slice(from) + source.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}

/** Keeps the `limit` samples with the smallest keys: a hash is as good as a draw, and always draws the same. */
function keepSmallest(kept: Map<string, Sample[]>, rule: string, sample: Sample, limit: number): void {
  const list = kept.get(rule) ?? [];
  kept.set(rule, list);
  const last = list.at(-1);
  if ((list.length >= limit && last && sample.key >= last.key) || list.some(({ key }) => key === sample.key)) return;
  list.push(sample);
  list.sort((a, b) => (a.key < b.key ? -1 : 1));
  if (list.length > limit) list.pop();
}
