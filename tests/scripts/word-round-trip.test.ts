import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commentDocx, lintDocument, profiles, readDocument } from '../../src/core/index.ts';
import { lazyLexicons, readLexiconEntries } from '../../src/node/study/index.ts';
import { box, type Content, field, makeDocx, p, r, table } from '../core/make-docx.ts';
import { readComments } from '../core/reporters/read-comments.ts';
import { findProgram } from './find-program.ts';

/** Stands wherever something is deleted or hidden, and nowhere else: a word that the linter would find. */
const secret = 'nonobstant';
const said = 'La concertation commence, et l’usager écrit au maître d’ouvrage.';
const hidden = r(`${secret} `, '<w:vanish/>');
const deleted = `<w:del w:id="90" w:author="A"><w:r><w:delText xml:space="preserve">${secret} </w:delText></w:r></w:del>`;
const inserted = `<w:ins w:id="91" w:author="A">${r('La concertation préalable ')}</w:ins>`;
const call = (kind: 'footnote' | 'endnote') => `<w:r><w:${kind}Reference w:id="2"/></w:r>`;
const note = (kind: 'footnote' | 'endnote') => `<w:${kind} w:id="2">${p(`${deleted}${r(said)}`)}</w:${kind}>`;
const moved = (kind: 'From' | 'To', text: string) => `<w:move${kind} w:id="92" w:author="A">${r(text)}</w:move${kind}>`;
const commented = `<w:commentRangeStart w:id="0"/>${r(said)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;

const made: Record<string, Content> = {
  paragraphs: { body: p(said) + p(r(said, '<w:b/>')) },
  deletion: { body: p(`${deleted}${r(said)}`) },
  insertion: { body: p(`${inserted}${r('commence.')}`) },
  'inserted then deleted': { body: p(`<w:ins w:id="93">${deleted}</w:ins>${r(said)}`) },
  move: { body: p(`${moved('From', secret)}${r(said)}`) + p(moved('To', said)) },
  hidden: { body: p(`${hidden}${r(said)}`) },
  'hidden by its style': {
    body: p(`${r(secret, '<w:rStyle w:val="Cache"/>')}${r(said)}`),
    styles: '<w:style w:type="character" w:styleId="Cache"><w:name w:val="cache"/><w:rPr><w:vanish/></w:rPr></w:style>',
  },
  table: { body: table([p(said), p('Délai')], [p(`${deleted}${r('Mise en œuvre')}`), p(said)]) + p('Fin.') },
  'deleted row': {
    body: `<w:tbl><w:tblPr/><w:tr><w:trPr><w:del w:id="94"/></w:trPr><w:tc>${p(deleted)}</w:tc></w:tr><w:tr><w:tc>${p(said)}</w:tc></w:tr></w:tbl>${p('Fin.')}`,
  },
  'nested tables': { body: table([table([p(said)], [p(`${hidden}${r('Fin.')}`)]) + p('Délai')]) + p('Fin.') },
  footnotes: { body: p(`${r(said)}${call('footnote')}`), footnotes: note('footnote') },
  endnotes: { body: p(`${r(said)}${call('endnote')}`), endnotes: note('endnote') },
  'text box': { body: p(`${r('Voir ')}${box(p(`${hidden}${r(said)}`))}`) },
  links: {
    body: p(`<w:hyperlink w:anchor="a">${r('la concertation')}</w:hyperlink>${deleted}${r(' commence.')}${r(said)}`),
  },
  fields: { body: p(`${field(` REF ${secret} `, r('La concertation'))}${r(' commence.')}`) },
  comments: {
    body: p(`${deleted}${commented}`),
    comments: `<w:comment w:id="0" w:author="Maire">${p(secret)}</w:comment>`,
  },
  'controls of content': { body: `<w:sdt><w:sdtContent>${p(`${hidden}${r(said)}`)}</w:sdtContent></w:sdt>` },
  'words in pieces': {
    body: p(['La con', 'certa', 'tion', ' com', 'mence.'].map((one) => r(one, '<w:i/>')).join(deleted)),
  },
};
const libreOffice = ['avis', 'notice'].map((name) => [`LibreOffice ${name}`, `docx/${name}.docx`] as const);
const fixture = (path: string) => new Uint8Array(readFileSync(new URL(`../fixtures/${path}`, import.meta.url)));
const files: [string, Uint8Array][] = [
  ...Object.entries(made).map(([name, content]): [string, Uint8Array] => [name, makeDocx(content)]),
  ...libreOffice.map(([name, path]): [string, Uint8Array] => [name, fixture(path)]),
];

let folder: string;
let lexicon: ReturnType<typeof lazyLexicons>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'word-'));
  lexicon = lazyLexicons(await readLexiconEntries());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, one]) => [name, strFromU8(one)]));
const changing = ['[Content_Types].xml', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/comments.xml'];

test('the linter finds the secret where it is no secret', async () => {
  const document = await readDocument(makeDocx({ body: p(`${secret} la pluie, la ville écrit.`) }), 'docx');
  const { problems } = lintDocument(document, { lexicon, profile: profiles.default, language: 'fr' });
  expect(problems.map(({ excerpt }) => excerpt)).toContain(secret);
});

describe.each(files)('%s', (name, bytes) => {
  test('nothing deleted or hidden is found, each comment is on its words, the rest is as it was', async () => {
    const document = await readDocument(bytes, 'docx', name);
    const result = lintDocument(document, { lexicon, profile: profiles.default });
    expect(result.problems.length).toBeGreaterThan(0);
    expect(result.problems.filter((one) => JSON.stringify(one).includes(secret))).toEqual([]);
    const copy = await commentDocx(bytes, document, result, { language: 'fr' });
    writeFileSync(join(folder, `${name.replaceAll(' ', '-')}.docx`), copy.bytes);
    const [before, after] = [partsOf(bytes), partsOf(copy.bytes)];
    const ours = readComments(after).filter(({ author }) => author === 'En clair');
    expect(ours).toHaveLength(result.problems.length);
    // Words of notes and boxes hang on their call: the comment quotes them.
    for (const [at, { words, lines }] of ours.entries()) {
      const { excerpt = '' } = result.problems[at] ?? {};
      const isHung = /^Dans l|^In the|^In a/.test(lines[0] ?? '');
      expect((isHung ? lines[0] : words)?.replace(/\s/g, '')).toContain(excerpt.replace(/\s/g, ''));
    }
    for (const part of Object.keys(before)) if (!changing.includes(part)) expect(after[part]).toBe(before[part]);
    expect((await readDocument(copy.bytes, 'docx')).source).toBe(document.source);
  });
});

const soffice = findProgram('soffice');
const title = `LibreOffice (where soffice is on the PATH) makes a PDF of each of the ${files.length} commented copies`;

test.runIf(soffice)(title, { timeout: 300_000 }, () => {
  const names = readdirSync(folder).filter((one) => one.endsWith('.docx'));
  expect(names).toHaveLength(files.length);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const paths = names.map((one) => join(folder, one));
  spawnSync(soffice as string, ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, ...paths]);
  const pdfs = readdirSync(folder).filter((one) => one.endsWith('.pdf'));
  expect(pdfs).toEqual(names.map((one) => one.replace('.docx', '.pdf')));
  for (const one of pdfs) expect(readFileSync(join(folder, one)).subarray(0, 5).toString()).toBe('%PDF-');
});
