/** `npm run study -- [--text FILE]`: what the linter says on real texts, written to docs/real-texts.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { profiles } from '../src/core/index.ts';
import { type CorpusCode, corpusCodes, lawPackageVersion, readLawText } from '../src/node/law-corpus.ts';
import { readJudgements, writeJudgements } from '../src/node/lint-judgements.ts';
import { lazyLexicons, readLexiconEntries } from '../src/node/lint-lexicon.ts';
import { studyCorpus } from '../src/node/lint-study.ts';
import { writeStudyPage } from '../src/node/lint-study-page.ts';
import { installPlainPages, plainPackage, readPlainPages } from '../src/node/plain-pages.ts';
import { projectRoot } from '../src/node/project-root.ts';

const { text: report } = parseArgs({ options: { text: { type: 'string' } } }).values;
if (report && !existsSync(report)) throw new Error(`--text: no such file (${report}), check its name`);
const page = join(projectRoot, 'docs/real-texts.md');
const sheet = join(projectRoot, 'docs/real-texts-judgements.tsv');

await installPlainPages();
const entries = (await readLexiconEntries()).filter(({ language }) => language === 'fr');
const options = { lexicon: lazyLexicons(entries), perRule: 8, context: 80 };
const law = { ...options, profile: profiles.law };
const codes = (Object.keys(corpusCodes) as CorpusCode[]).filter((code) => code !== 'crpa');
const read = async (code: CorpusCode) => ({ path: code, text: await readLawText(code) });

const studies = [await studyCorpus('CRPA', [await read('crpa')], law)];
for (const code of codes) studies.push(await studyCorpus(`code ${code}`, [await read(code)], { ...law, perRule: 3 }));
studies.push(await studyCorpus('plain pages', readPlainPages(), { ...options, profile: profiles.default }));
if (report) {
  const workshop = [{ path: 'report', text: readFileSync(report, 'utf8') }];
  studies.push(
    await studyCorpus('compte rendu d’atelier, 2017', workshop, { ...options, profile: profiles.default, context: 40 }),
  );
}

// The hardest to get right are sampled most; a text’s readability is one figure, not a spot to judge.
const quotas: Record<string, number> = {
  'jargon/term': 40,
  'jargon/expression': 25,
  'acronym/undefined': 20,
  'sentence/length': 15,
};
const all = studies.flatMap(({ samples }) => samples).sort((a, b) => (a.key < b.key ? -1 : 1));
const samples = Object.entries(quotas).flatMap(([rule, quota]) =>
  all.filter((one) => one.rule === rule).slice(0, quota),
);
const judged = readJudgements(sheet);

writeFileSync(
  page,
  writeStudyPage({
    studies,
    samples,
    judged,
    lexicon: {
      terms: entries.filter(({ kind }) => kind === 'term').length,
      expressions: entries.filter(({ kind }) => kind === 'expression').length,
    },
    packages: [`@socialgouv/legi-data@${lawPackageVersion()}`, plainPackage],
    peakMegabytes: process.resourceUsage().maxRSS / 1000,
  }),
);
writeFileSync(sheet, writeJudgements(samples, judged));
const unjudged = samples.filter(({ key }) => !judged.has(key));
for (const { key, rule, context } of unjudged) console.log(`${key}  ${rule}  ${context}`);
console.log(
  `docs/real-texts.md written. ${unjudged.length} of ${samples.length} findings wait for a judgement in docs/real-texts-judgements.tsv.`,
);
