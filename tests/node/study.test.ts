import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  corpusCodes,
  drawSamples,
  type JudgedRow,
  readJudgements,
  readNotices,
  readPlainPage,
  type Sample,
  writeJudgements,
  writeStudyPage,
} from '../../src/node/study/index.ts';

const rules = ['jargon/term', 'jargon/expression', 'acronym/undefined', 'sentence/length', 'word/latin'];
const corpora = ['CRPA', 'code rural', 'plain pages'];
const findings: Sample[] = rules.flatMap((rule) =>
  corpora.flatMap((corpus) =>
    Array.from({ length: corpus === 'CRPA' ? 5 : 60 }, (_, i) => ({
      key: `${rule}-${corpus}-${i}`,
      corpus,
      rule,
      finding: `⟦${i}⟧`,
    })),
  ),
);
const draw = (seed: string, samples: readonly Sample[]): Sample[] => {
  const drawn = drawSamples(seed);
  for (const sample of samples) drawn.offer(sample);
  return drawn.take();
};

test('every code of the law package is studied', () => {
  const index = createRequire(import.meta.url).resolve('@socialgouv/legi-data/data/index.json');
  const codes = readdirSync(dirname(index)).filter((name) => /^LEGITEXT\d+\.json$/.test(name));
  expect(Object.values(corpusCodes).sort()).toEqual(codes.map((name) => name.replace('.json', '')).sort());
});

describe('a draw', () => {
  test('depends on the seed alone, not on the order of the findings', () => {
    const drawn = draw('1', findings);
    expect(draw('1', [...findings].reverse())).toEqual(drawn);
    expect(draw('2', findings)).not.toEqual(drawn);
  });

  test('holds the quota of each rule, shared between the texts as far as they go', () => {
    const drawn = draw('1', findings);
    const count = (rule: string, corpus?: string) =>
      drawn.filter((one) => one.rule === rule && (!corpus || one.corpus === corpus)).length;
    expect(rules.map((rule) => count(rule))).toEqual([80, 60, 35, 15, 40]);
    expect(corpora.map((corpus) => count('jargon/term', corpus))).toEqual([5, 38, 37]);
    expect(new Set(drawn.map(({ key }) => key)).size).toBe(drawn.length);
  });

  test('leaves out what is said of a whole text, and a finding that is offered twice', () => {
    const one = { key: 'a', corpus: 'CRPA', rule: 'jargon/term', finding: '⟦a⟧' };
    expect(draw('1', [one, one, { ...one, key: 'b', rule: 'readability/score' }])).toEqual([one]);
  });
});

test('a plain page keeps the titles of its tabs, and leaves out what is no prose', () => {
  const text = (words: string) => ({ type: 'text', text: words });
  const element = (name: string, ...children: object[]) => ({ type: 'element', name, children }) as never;
  const tab = element(
    'Situation',
    element('Titre', text('Bureau individuel')),
    element('Texte', element('Paragraphe', text('La surface est libre.'))),
  );
  const page = element('Publication', element('Titre', text('Bureaux')), element('ListeSituations', tab));
  expect(readPlainPage(page)).toBe('Bureau individuel\n\nLa surface est libre.');
});

describe('a folder of notices', () => {
  const folder = mkdtempSync(join(tmpdir(), 'notices-'));

  test('without a notice is refused, with what to put there', () => {
    writeFileSync(join(folder, 'readme.md'), 'Notices');
    expect(() => readNotices(folder)).toThrow(
      `${folder} has no .txt file: put one notice a file, its address on line 1`,
    );
  });

  test('gives each text after its address, in the order of the names', () => {
    writeFileSync(join(folder, 'b.txt'), 'https://ville.example/b\r\n\r\nAvis B\r\nLigne 2\r\n');
    writeFileSync(join(folder, 'a.txt'), 'https://ville.example/a\nAvis A');
    expect(readNotices(folder)).toEqual([
      { path: 'https://ville.example/a', text: 'Avis A' },
      { path: 'https://ville.example/b', text: 'Avis B\nLigne 2' },
    ]);
  });
});

describe('the judgements', () => {
  const write = (text: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'study-')), 'judgements.tsv');
    writeFileSync(path, text);
    return path;
  };
  const rows: JudgedRow[] = [
    { draw: '1', key: 'a', corpus: 'CRPA', rule: 'jargon/term', finding: 'un ⟦avis⟧', isRight: true, note: '' },
    { draw: '1', key: 'b', corpus: 'CRPA', rule: 'jargon/term', finding: '⟦loi⟧ n° 1', isRight: false, note: 'a name' },
    { draw: '2', key: 'c', corpus: 'workshop report', rule: 'jargon/term', finding: '⟦PAN⟧', note: '' },
  ];

  test('are read as they were written', () => {
    expect(readJudgements(write(writeJudgements(rows)))).toEqual(rows);
    expect(readJudgements(join(tmpdir(), 'no-such-file.tsv'))).toEqual([]);
  });

  test.each([
    ['1\ta\tmaybe\tr\tt\tf\t', ':2: the judgement must be right or wrong (maybe), or empty'],
    ['1\ta\twrong\tr\tt\tf\t', ':2: say in the last column why the finding is wrong'],
  ])('an unreadable one is told with its line', (line, message) => {
    const path = write(`draw\tkey\n${line}\n`);
    expect(() => readJudgements(path)).toThrow(`${path}${message}`);
  });

  const facts = {
    found: new Set(['a']),
    notices: 0,
    lexicon: { terms: 64, expressions: 218 },
    packages: ['laws@1', 'pages@1'],
  };
  const study = {
    name: 'CRPA',
    documents: 1,
    words: 2000,
    milliseconds: 10,
    findings: new Map([['jargon/term', 4]]),
    jargon: 6,
    scores: [66],
    readability: [59],
    top: new Map([['jargon/term\tavis', 4]]),
  };
  const page = (hasReport: boolean) =>
    writeStudyPage({ ...facts, studies: [study], rows, hasReport, peakMegabytes: 300 });

  test('are on the page, draw by draw, with what became of the first ones', () => {
    const text = page(true);
    expect(text).toContain('| CRPA | 1 | 2,000 | 4 | 3.0 | 66 | 59.0 |');
    expect(text).toContain('Found by this run too: 1 of 1 right findings, 0 of 1 wrong ones.');
    expect(text).toContain('| all | 2 | 2 | 1 | 50 % (9–91) |');
    expect(text).toContain('| 1 | b | CRPA | `jargon/term` | ⟦loi⟧ n° 1 | wrong: a name |');
    expect(text).toContain('a workshop report of 2017');
  });

  test('come first by rule, on its last draw, with whether that draw served to mend it', () => {
    const row = (draw: string, rule: string, isRight: boolean): JudgedRow => ({
      draw,
      key: `${draw}${rule}${isRight}`,
      corpus: 'CRPA',
      rule,
      finding: '',
      isRight,
      note: '',
    });
    const judged = [
      row('4', 'word/latin', true),
      row('4', 'word/rare', false),
      row('6', 'word/rare', true),
      row('9', 'word/latin', false),
      row('9', 'sentence/length', true),
    ];
    const text = writeStudyPage({ ...facts, studies: [study], rows: judged, hasReport: true, peakMegabytes: 300 });
    const section = text.slice(text.indexOf('### The latest draw'), text.indexOf('### Draw 4'));
    expect(section.split('\n').filter((line) => /^\| [`*]/.test(line))).toEqual([
      '| `word/latin` | 9 | 1 | 0 | 0 % (0–79) |  |  |',
      '| `word/rare` | 4 | 1 | 0 | 0 % (0–79) |  | yes |',
      '| **other words** |  | 2 | 0 | 0 % (0–66) | 80 % |  |',
      '| `sentence/length` | 9 | 1 | 1 | 100 % (21–100) |  |  |',
      '| **sentences** |  | 1 | 1 | 100 % (21–100) | 80 % |  |',
    ]);
  });

  test('without the workshop report, the page says so', () => {
    expect(page(false)).toContain('without the workshop report: it was not given (`npm run study -- --text FILE`)');
  });
});
