import type { Language } from '../../schema/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { sourceOffset } from '../readers/index.ts';
import { guessLanguage } from '../text/index.ts';
import type { LintResult, TextDocument } from '../types.ts';
import { collectProblems } from './collect-problems.ts';
import { countOwnWords } from './count-own-words.ts';
import { guessProfile } from './guess-profile.ts';
import { createSilencer, type Ignore, readIgnores } from './ignores/index.ts';
import { isJargonRule } from './is-jargon-rule.ts';
import { createUnitReader, listPromises } from './mandate/index.ts';
import { easeOf, emptyMeasure, measurePassage, readabilityOf } from './measure-readability.ts';
import type { Profile } from './profiles.ts';
import { readPassage } from './read-passage.ts';
import type { Finding, Passage, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { scoreText } from './score-text.ts';
import { countReadWords } from './words.ts';

export interface LintOptions {
  /** One lexicon, or one a language. Text in a language without a lexicon is checked by the other rules. */
  lexicon: Lexicon | Partial<Record<Language, Lexicon>>;
  /** Without it, `consultation` for a text that asks people for their views, otherwise `default`. */
  profile?: Profile;
  /** Wins over what the document declares. Without either, the language is guessed. */
  language?: Language;
  /** The language of messages; without it, the document's. */
  uiLanguage?: Language;
  rules?: readonly Rule[];
}

/** Applies every rule to a document. Never throws on bad prose; the same document always gives the same result. */
export function lintDocument(document: TextDocument, options: LintOptions): LintResult {
  const language = options.language ?? document.language ?? guessLanguage(sampleOf(document));
  const uiLanguage = options.uiLanguage ?? language;
  const profile = options.profile ?? guessProfile(document, language);
  const rules = (options.rules ?? allRules).filter((rule) => !rule.profile || rule.profile === profile.id);
  const problems = collectProblems(document, uiLanguage);
  const readability = emptyMeasure();
  const ignores = readIgnores(document);
  const totals = { words: 0, sentences: 0, jargon: 0, long: 0 };
  const reportFor = createReporters(ignores, problems, totals);
  const known = {
    language,
    uiLanguage,
    profile,
    format: document.format,
    readability,
    readUnits: createUnitReader(),
    ignores,
    running: new Set(rules.map(({ id }) => id)),
    ruleIds: allRules.map(({ id }) => id),
  };
  const checks = rules.map((rule) => rule.check({ ...known, report: reportFor(rule) }));
  forEachPassage(document, options, language, (passage) => {
    count(totals, passage, profile);
    const isProse = passage.segment.kind === 'paragraph' || passage.segment.kind === 'list-item';
    if (isProse && passage.language === language) measurePassage(readability, passage);
    for (const check of checks) check.passage?.(passage);
  });
  for (const check of checks) check.end?.();
  const found = problems.list();
  const { words, sentences, jargon, long } = totals;
  const jargonPerThousandWords = words === 0 ? 0 : (1000 * jargon) / words;
  const longSentences = sentences === 0 ? 0 : long / sentences;
  return {
    path: document.path,
    language,
    format: document.format,
    profile: profile.id,
    score: scoreText({ ease: easeOf(readability, language), jargon: jargonPerThousandWords, longSentences }),
    statistics: {
      characters: document.source.length,
      words,
      sentences,
      wordsPerSentence: round(sentences === 0 ? 0 : words / sentences),
      jargonPerThousandWords: round(jargonPerThousandWords),
      readability: readabilityOf(readability, language),
    },
    problems: found,
    mandate: listPromises(rules, new Set([...found.map(({ rule }) => rule), ...listSilenced(ignores)]), words),
  };
}

/** What a rule reports goes to the problems, and to the count of jargon, unless a comment silences it. */
function createReporters(
  ignores: readonly Ignore[],
  problems: ReturnType<typeof collectProblems>,
  totals: { jargon: number },
): (rule: Rule) => (finding: Finding) => void {
  const isSilenced = ignores.length > 0 ? createSilencer(ignores) : undefined;
  return (rule) => {
    const isJargon = isJargonRule(rule.id);
    return (finding) => {
      if (isSilenced?.(rule.id, sourceOffset(finding.passage.segment, finding.start))) return;
      if (isJargon) totals.jargon += finding.uses ?? 1;
      problems.add(rule, finding);
    };
  };
}

const listSilenced = (ignores: readonly Ignore[]): string[] => ignores.flatMap(({ used }) => [...used]);

const round = (value: number): number => Math.round(value * 10) / 10;

/** Enough prose to guess a language: the syntax around it (addresses, code) would mislead. */
function sampleOf({ segments }: TextDocument): string {
  let sample = '';
  for (const { text } of segments) {
    sample += `${text.slice(0, 20_000)}\n`;
    if (sample.length > 20_000) break;
  }
  return sample;
}

function forEachPassage(
  { segments, language: declared }: TextDocument,
  { lexicon, language: given }: LintOptions,
  language: Language,
  visit: (passage: Passage) => void,
): void {
  const lexicons = 'root' in lexicon ? { [lexicon.language]: lexicon as Lexicon } : lexicon;
  let section = 0;
  segments.forEach((segment, index) => {
    if (segment.kind === 'heading') section += 1;
    // A page whose own `lang` is overruled says nothing reliable about its parts either, unless they differ from the page.
    const stated = given && segment.language === declared ? undefined : segment.language;
    const own = stated ?? language;
    visit(readPassage(segment, { language: own, lexicon: lexicons[own], paragraph: index + 1, section }));
  });
}

function count(totals: Record<'words' | 'sentences' | 'long', number>, passage: Passage, profile: Profile): void {
  const { tokens, sentences } = passage;
  for (const sentence of sentences) {
    const { from, to } = sentence;
    if (from === to) continue;
    const words = countReadWords(tokens, from, to);
    totals.words += words;
    totals.sentences += 1;
    if (words > profile.sentenceWords && countOwnWords(passage, sentence) > profile.sentenceWords) totals.long += 1;
  }
}
