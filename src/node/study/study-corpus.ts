import {
  type Lexicon,
  type LintResult,
  lintDocument,
  type Problem,
  type Profile,
  readDocument,
} from '../../core/index.ts';
import type { Language } from '../../schema/index.ts';
import { makeSample, type Sample } from './samples.ts';
import { createStopwatch } from './stopwatch.ts';

/** What the linter says on one set of texts. */
export interface CorpusStudy {
  name: string;
  documents: number;
  words: number;
  /** Processor time, in milliseconds. */
  milliseconds: number;
  findings: Map<string, number>;
  jargon: number;
  scores: number[];
  readability: number[];
  /** Findings by rule and words, with their number. */
  top: Map<string, number>;
}

interface Options {
  lexicon: Record<Language, Lexicon>;
  profile: Profile;
  /** Called with each finding, so that a sample can be drawn and judged findings recognised. */
  visit(sample: Sample): void;
}

/** Lints every document of a corpus and counts what it finds. */
export async function studyCorpus(
  name: string,
  documents: Iterable<{ path: string; text: string }>,
  { lexicon, profile, visit }: Options,
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
  };
  for (const { path, text } of documents) {
    const read = createStopwatch();
    const document = await readDocument(text, 'text', path);
    const result = lintDocument(document, { lexicon, profile, language: 'fr' });
    study.milliseconds += read().processor;
    addResult(study, result);
    for (const problem of result.problems) visit(makeSample(name, document.source, problem));
  }
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
