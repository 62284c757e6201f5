import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { lintDocument, profiles, readDocument } from '../../../src/core/index.ts';
import { lexicon } from '../lint/lexicon.ts';

const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url));

/** LibreOffice 7.4 wrote both files from `fixtures/odt/avis.fodt`, with all that hides there. */
describe.each(['docx', 'odt'] as const)('a file of LibreOffice: %s', (format) => {
  test('avis', async () => {
    const { segments, language, source } = await readDocument(fixture(`${format}/avis.${format}`), format);
    expect(segments.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`)).toEqual([
      'heading1: Avis de concertation',
      'paragraph: La concertation du public commence lundi. Elle dure deux mois, à la mairie.',
      'paragraph: Le maître d’ouvrage répond aux questions.',
      'paragraph: Le texte reste lisible.',
      'heading2: Article 1er',
      'list-item: le dossier d’enquête publique ;',
      'list-item: le registre dématérialisé.',
      'paragraph: Un cadre est posé ici.',
      'paragraph: Dans le cadre : l’usager est informé.',
      'table-cell: Délai',
      'table-cell: Mise en œuvre',
      'paragraph: Deux paragraphes que la mairie réunit.',
      'quotation: « La concertation est un droit. »',
      'paragraph: The city publishes the open data of the consultation and it is free.',
      'paragraph: Vu le 1  mars,\tla majorité vote co\u2011construction.',
      'paragraph: Note de fin : le présent arrêté.',
    ]);
    expect([language, segments.filter((one) => one.language).map((one) => one.language)]).toEqual(['fr', ['en']]);
    expect(segments[6]?.explained).toEqual([[3, 25]]);
    expect(source).not.toContain('onobstant');
  });

  test('what is deleted or hidden is in no problem', async () => {
    const document = await readDocument(fixture(`${format}/avis.${format}`), format);
    const { problems } = lintDocument(document, { lexicon, profile: profiles.default });
    expect(problems.map(({ excerpt }) => excerpt)).toContain('concertation');
    expect(problems.filter(({ message, excerpt }) => `${message}${excerpt}`.includes('nonobstant'))).toEqual([]);
  });

  test('notice', async () => {
    const { source, language } = await readDocument(fixture(`${format}/notice.${format}`), format);
    expect(language).toBe('en');
    expect(source).toBe(
      'Public notice\nThe town opens a consultation on the new street, and anyone can answer it.\nAnswers are published as open data in the month that follows.',
    );
  });
});

/** Files that Word itself wrote travel with mammoth; it reads simple ones rightly, so the two must agree. */
test.each([
  'single-paragraph',
  'simple-list',
  'tables',
  'underline',
  'strikethrough',
  'utf8-bom',
  'strict-format',
  'embedded-style-map',
])('mammoth reads the same words: %s', async (name) => {
  const bytes = readFileSync(new URL(`../../../node_modules/mammoth/test/test-data/${name}.docx`, import.meta.url));
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  const words = value.split('\n').filter(Boolean);
  expect(words.length).toBeGreaterThan(0);
  expect((await readDocument(bytes, 'docx')).segments.map(({ text }) => text)).toEqual(words);
});

test.each(['footnotes', 'endnotes'])('what mammoth loses is read: %s', async (name) => {
  const bytes = readFileSync(new URL(`../../../node_modules/mammoth/test/test-data/${name}.docx`, import.meta.url));
  expect((await mammoth.extractRawText({ buffer: bytes })).value).not.toContain('tachyon');
  expect((await readDocument(bytes, 'docx')).source).toBe('Ouch.\nA tachyon walks into a bar.\nFin.');
});
