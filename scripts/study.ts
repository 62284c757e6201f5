/**
 * `npm run study -- [--text FILE] [--notices FOLDER] [--draw NAME [--rules PREFIX,…]]`: what the linter says on real texts,
 * written to docs/real-texts.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { profiles } from '../src/core/index.ts';
import { projectRoot, readOptions, refuseOption } from '../src/node/index.ts';
import {
  type CorpusCode,
  corpusCodes,
  drawSamples,
  installPlainPages,
  type JudgedRow,
  lawPackageVersion,
  lazyLexicons,
  plainPackage,
  readJudgements,
  readLawText,
  readLexiconEntries,
  readNotices,
  readPlainPages,
  studyCorpus,
  writeJudgements,
  writeStudyPage,
} from '../src/node/study/index.ts';

const text = { type: 'string' } as const;
const usage = `Tells what the linter says on real texts, in docs/real-texts.md.

  npm run study                                          law and plain pages
  npm run study -- --text report.txt --notices notices   a workshop report and a folder of notices too
  npm run study -- --draw 12 --rules jargon/,acronym/    draws findings to judge, of these rules`;
const options = readOptions(usage, { text, notices: text, draw: text, rules: text });
const { text: report, notices, draw } = options;
const prefixes = options.rules?.split(',') ?? [''];
if (report && !existsSync(report)) refuseOption(`--text: no such file (${report}), check its name`);
if (notices && !existsSync(notices)) refuseOption(`--notices: no such folder (${notices}), check its name`);
if (!report) console.log('No workshop report given (--text FILE): the study goes without it.');
const page = join(projectRoot, 'docs/real-texts.md');
const sheet = join(projectRoot, 'docs/real-texts-judgements.tsv');
const rows = readJudgements(sheet);
const name = draw ?? (rows.length === 0 ? '1' : undefined);
if (name && rows.some((row) => row.draw === name))
  refuseOption(`--draw: there is a draw of this name in ${sheet} (${name}), give another`);

await installPlainPages();
const entries = (await readLexiconEntries()).filter(({ language }) => language === 'fr');
const found = new Set<string>();
const drawn = new Set(rows.map(({ key }) => key));
const samples = drawSamples(name ?? '');
const reading = {
  lexicon: lazyLexicons(entries),
  visit(sample: Parameters<typeof samples.offer>[0]) {
    found.add(sample.key);
    // A fresh draw measures what nobody has looked at yet.
    const isAsked = prefixes.some((prefix) => sample.rule.startsWith(prefix));
    if (name && isAsked && !drawn.has(sample.key)) samples.offer(sample);
  },
};
const law = { ...reading, profile: profiles.law };
const plain = { ...reading, profile: profiles.default };

const studies = [];
for (const code of Object.keys(corpusCodes) as CorpusCode[]) {
  const texts = [{ path: code, text: await readLawText(code) }];
  studies.push(await studyCorpus(code === 'crpa' ? 'CRPA' : `code ${code}`, texts, law));
}
studies.push(await studyCorpus('plain pages', readPlainPages(), plain));
if (notices) {
  const consultation = { ...reading, profile: profiles.consultation };
  studies.push(await studyCorpus('notices', readNotices(notices), consultation));
}
if (report) {
  const texts = [{ path: 'report', text: readFileSync(report, 'utf8') }];
  studies.push(await studyCorpus('workshop report', texts, plain));
}

if (name) rows.push(...samples.take().map((sample): JudgedRow => ({ ...sample, draw: name, note: '' })));
const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
const facts = {
  studies,
  rows,
  found,
  hasReport: Boolean(report),
  notices: notices ? readNotices(notices).length : 0,
  lexicon: { terms: count('term'), expressions: count('expression') },
  packages: [`@socialgouv/legi-data@${lawPackageVersion()}`, plainPackage],
  peakMegabytes: process.resourceUsage().maxRSS / 1000,
};
writeFileSync(page, writeStudyPage(facts));
writeFileSync(sheet, writeJudgements(rows));
const waiting = rows.filter(({ isRight }) => isRight === undefined);
for (const { key, rule, finding } of waiting) console.log(`${key}  ${rule}  ${finding}`);
console.log(
  `docs/real-texts.md written. ${waiting.length} of ${rows.length} findings wait for a judgement in docs/real-texts-judgements.tsv.`,
);
