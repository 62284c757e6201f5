export { lazyLexicons, readLexiconEntries } from '../lint-lexicon.ts';
export { type Comparison, compareLinters } from './compare-linters.ts';
export { drawSamples } from './draw-samples.ts';
export { asideFolder, installAside } from './install-aside.ts';
export { type JudgedRow, readJudgements, writeJudgements } from './judgements.ts';
export { type CorpusCode, corpusCodes, lawPackageVersion, readLawText } from './law-corpus.ts';
export { readLawDocuments } from './law-documents.ts';
export { show, table } from './markdown-table.ts';
export {
  answerGoldenQueries,
  buildFinders,
  listSearchedConcepts,
  measureSlips,
  measureSuccess,
  type Success,
} from './measure-search.ts';
export { createNaiveLinter } from './naive-linter.ts';
export { readNotices } from './notices.ts';
export { loadOtherLinters, type OtherLinter } from './other-linters.ts';
export { type Pass, passLaw, speedOf } from './pass-law.ts';
export { installPlainPages, plainPackage, readPlainPage, readPlainPages } from './plain-pages.ts';
export { cutEverything, cutLaw, cutPages, findFresh } from './rank-documents.ts';
export { writeRankPage } from './rank-page.ts';
export { areaUnderCurve, cutDocuments, measureJargon } from './rank-texts.ts';
export { countStems, findRareWords, limits } from './rare-words.ts';
export { readPairs } from './read-pairs.ts';
export { hashOf, type Sample } from './samples.ts';
export { createStopwatch, type Lap } from './stopwatch.ts';
export { studyCorpus } from './study-corpus.ts';
export { writeStudyPage } from './study-page.ts';
export { timeCommand } from './time-command.ts';
export { timeSearch } from './time-search.ts';
