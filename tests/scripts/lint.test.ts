import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/lint.ts', import.meta.url));
const schema = new URL('../../docs/lint-schema.json', import.meta.url);
const pdfs = new URL('../fixtures/pdf/', import.meta.url);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  mkdirSync(join(folder, 'textes/sous'), { recursive: true });
  mkdirSync(join(folder, 'vide'));
  write('avis.md', '# Avis\n\nLa concertation commence, nonobstant la pluie.\n');
  write('clair.txt', 'Venez samedi. Vous verrez la rue.\n');
  write('textes/a.txt', 'Venez samedi.\n');
  write('textes/sous/b.html', '<p>La concertation commence.</p>');
  write('textes/c.csv', 'a;b');
  write('photo.txt', '\x89PNG\r\n\x1a\n');
  write('acte.docx', 'PK\x03\x04');
  write('note.rtf', '{\\rtf1 Avis}');
  write('scan.pdf', readFileSync(new URL('scanned.pdf', pdfs)));
  write('code.pdf', readFileSync(new URL('encrypted.pdf', pdfs)));
  write('donnees.csv', 'a;b');
  write('vide.txt', '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (path: string, text: string | Uint8Array) =>
  writeFileSync(
    join(folder, path),
    typeof text === 'string' ? text : Buffer.from(text),
    typeof text === 'string' ? (text.includes('\x89') ? 'latin1' : 'utf8') : undefined,
  );

interface Run {
  code: number | null;
  out: string;
  error: string;
}

/** Runs the command as a person would, in the test's folder. */
function lint(
  args: string[],
  { input, env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', LANG: 'fr_FR.UTF-8', LC_ALL: '', LC_MESSAGES: '', ...env },
  });
  const run: Run = { code: null, out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => (run.out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (run.error += text));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...run, code })));
}

describe('exit code', () => {
  test('0 when clean', async () => {
    const { code, out } = await lint(['clair.txt']);
    expect(out).toMatch(/Rien à signaler dans 1 fichier\.\n$/);
    expect(code).toBe(0);
  });

  test('1 when there are problems of the failing degree', async () => {
    const { code, out } = await lint(['avis.md']);
    expect(out).toContain('avis.md:3:4  «\u00a0concertation\u00a0» est un mot de spécialiste\u00a0: gardez-le');
    expect(out).toContain('avis.md:3:27  «\u00a0nonobstant\u00a0» n’est pas du langage courant\u00a0: écrivez');
    expect(code).toBe(1);
    expect((await lint(['avis.md', '--fail-on', 'error'])).code).toBe(0);
    expect((await lint(['avis.md', '--fail-on', 'never'])).code).toBe(0);
  });

  test('2 for what can’t be read, and the others are checked', async () => {
    const { code, out, error } = await lint([
      'avis.md',
      'photo.txt',
      'acte.docx',
      'note.rtf',
      'scan.pdf',
      'code.pdf',
      'donnees.csv',
      'avsi.md',
      'vide',
      '*.xyz',
    ]);
    expect(error.split('\n')).toEqual([
      'avsi.md\u00a0: ce fichier n’existe pas. Vouliez-vous dire «\u00a0avis.md\u00a0»\u202f?',
      'vide\u00a0: ce dossier ne contient aucun fichier lisible, formats acceptés\u00a0: .txt, .text, .md, .markdown, .mdx, .html, .htm, .xhtml, .docx, .odt, .pdf',
      '*.xyz\u00a0: ce motif ne correspond à aucun fichier, formats acceptés\u00a0: .txt, .text, .md, .markdown, .mdx, .html, .htm, .xhtml, .docx, .odt, .pdf',
      'photo.txt n’est pas un texte (PNG image), formats acceptés\u00a0: .txt, .md, .mdx, .html, .docx, .odt, .pdf',
      'acte.docx est abîmé (zip), ouvrez-le dans Word ou LibreOffice et enregistrez-le de nouveau',
      'note.rtf est dans un format qui n’est pas lu ici (RTF), enregistrez-le en .docx',
      'scan.pdf ne contient que des images (1 page), demandez le fichier Word ou passez-le à la reconnaissance de texte (OCR)',
      'code.pdf est protégé par un mot de passe (PDF), enregistrez-en une copie sans mot de passe',
      'donnees.csv a un format inconnu (.csv), formats acceptés\u00a0: .txt, .md, .mdx, .html, .docx, .odt, .pdf',
      '',
    ]);
    expect(out).toContain('avis.md:3:4');
    expect(code).toBe(2);
  });

  test.each<[string[], string]>([
    [[], 'No file given: name a file, a folder, or - for the standard input (see --help)\n'],
    [['avis.md', '--formt', 'json'], 'Unknown option (--formt). Did you mean --format?\n'],
    [
      ['avis.md', '--format', 'jsn', '--profile', 'lwa'],
      '--format doesn’t take this value (jsn), choose from text, json, ndjson, sarif, github, gitlab, junit, markdown, html, docx. Did you mean “json”?\n--profile doesn’t take this value (lwa), choose from default, consultation, law, web, simple. Did you mean “law”?\n',
    ],
    [['avis.md', '--output'], '--output needs the name of the file to write, for example --output report.json\n'],
  ])('2 for misuse: %j', async (args, error) => {
    expect(await lint(args, { env: { LANG: 'en_GB.UTF-8' } })).toEqual({ code: 2, out: '', error });
  });
});

test('a folder gives its readable files, a pattern what it matches, no file twice', async () => {
  const { out } = await lint(['textes', 'textes/*.txt', 'textes/**/b.html', '--format', 'json']);
  expect(JSON.parse(out).results.map(({ path }: { path: string }) => path)).toEqual([
    'textes/a.txt',
    'textes/sous/b.html',
  ]);
});

test('json validates against the published schema, with the standard input too', async () => {
  const validate = new Ajv2020().compile(JSON.parse(readFileSync(schema, 'utf8')));
  const { out } = await lint(['--format', 'json', '-', 'avis.md'], { input: 'La concertation commence. Le PAN suit.' });
  const report = JSON.parse(out);
  expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  expect(report.results.map(({ path }: { path: string }) => path)).toEqual(['-', 'avis.md']);
  expect(report.results[0].problems.map(({ excerpt }: { excerpt: string }) => excerpt)).toEqual([
    'concertation',
    'PAN',
  ]);
});

test('options reach the rules: format of the standard input, language, profile, messages', async () => {
  const page = '<p lang="fr">La concertation.</p>';
  const { out } = await lint(
    ['--as', 'html', '--ui-lang', 'en', '--lang', 'fr', '--profile', 'law', '--format', 'json', '-'],
    { input: page },
  );
  const [result] = JSON.parse(out).results;
  expect(result).toMatchObject({
    language: 'fr',
    format: 'html',
    profile: 'law',
    problems: [{ excerpt: 'concertation', start: { offset: 16 } }],
  });
  expect(result.problems[0].message).toMatch(/^“concertation” is a specialist’s word/);
});

test('reports for people and tools: the documents, the titles of the guide and the site reach them', async () => {
  const env = { SITE_URL: 'https://en-clair.example' };
  const { out: html } = await lint(['--format', 'html', 'avis.md'], { env });
  expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
  expect(html).toContain('Expliquez les mots du droit');
  expect(html).toContain('<mark>concertation</mark>');
  expect(html).toContain('href="https://en-clair.example/glossaire/concertation/"');
  const { out: sarif } = await lint(['--format', 'sarif', 'avis.md'], { env });
  expect(JSON.parse(sarif).runs[0].tool.driver).toMatchObject({
    semanticVersion: expect.stringMatching(/^\d/),
    informationUri: 'https://en-clair.example/',
  });
  const { out: markdown } = await lint(['--format', 'markdown', 'avis.md']);
  expect(markdown).toContain('> La **concertation** commence, **nonobstant** la pluie.');
});

test('a PDF on the standard input is known by its first bytes', async () => {
  const input = readFileSync(new URL('one-column.pdf', pdfs));
  const { out } = await lint(['--format', 'ndjson', '-'], { input });
  const { format, problems } = JSON.parse(out);
  expect(format).toBe('pdf');
  expect(problems.map(({ location }: { location: object }) => location)).toContainEqual({ paragraph: 3, page: 1 });
});

describe('--output', () => {
  test('writes the report whole, never over a file unless forced, and leaves no draft', async () => {
    const first = await lint(['avis.md', '--format', 'json', '--output', 'rapport.json']);
    expect(first).toMatchObject({ code: 1, out: '', error: '' });
    expect(JSON.parse(readFileSync(join(folder, 'rapport.json'), 'utf8')).version).toBe(1);
    const second = await lint(['clair.txt', '-o', 'rapport.json']);
    expect(second).toMatchObject({ code: 2, error: 'rapport.json existe déjà, ajoutez --force pour le remplacer\n' });
    expect((await lint(['clair.txt', '-o', 'rapport.json', '--force'])).code).toBe(0);
    expect(readFileSync(join(folder, 'rapport.json'), 'utf8')).toMatch(/^clair\.txt\n/);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a folder that doesn’t exist', async () => {
    const { code, error } = await lint(['clair.txt', '-o', 'rien/r.txt']);
    expect(error).toBe('rien/r.txt ne peut pas être écrit (ENOENT), vérifiez le dossier et ses droits d’accès\n');
    expect([code, existsSync(join(folder, 'rien'))]).toEqual([2, false]);
  });
});

describe('colours', () => {
  test.each<[Record<string, string>, boolean]>([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('%j: %j', async (env, isColoured) => {
    expect((await lint(['avis.md'], { env })).out.includes('\u001b[')).toBe(isColoured);
  });
});

test('--help is in the language of the messages, and names every option', async () => {
  const french = await lint(['--help']);
  expect(french).toMatchObject({ code: 0, error: '' });
  expect(french.out).toMatch(/^Repère le jargon/);
  const english = await lint(['-h', '--ui-lang', 'en']);
  expect(english.out).toMatch(/^Finds the jargon/);
  const use = ['baseline', 'update-baseline', 'diff', 'max-jargon', 'fix', 'dry-run', 'watch', 'jobs'];
  for (const { out } of [french, english]) {
    for (const option of ['profile', 'format', 'lang', 'ui-lang', 'as', 'fail-on', 'output', 'force', 'quiet', ...use])
      expect(out).toContain(`--${option}`);
  }
});

describe('hard input', () => {
  test('Windows-1252 and UTF-16 are read rightly, with a note', async () => {
    write('ancien.txt', Buffer.from('La concertation d\x92\xe9t\xe9 d\xe9bute \xe0 midi.', 'latin1'));
    write('large.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('La concertation débute.', 'utf16le')]));
    const { out, error } = await lint(['ancien.txt', 'large.txt', '--format', 'json']);
    expect(error).toBe(
      'ancien.txt: lu en Windows-1252\u00a0: enregistrez-le en UTF-8 pour que tous les outils le lisent\nlarge.txt: lu en UTF-16\n',
    );
    const excerpts = JSON.parse(out).results.map(({ problems }: { problems: { excerpt: string }[] }) =>
      problems.map(({ excerpt }) => excerpt),
    );
    expect(excerpts).toEqual([['concertation'], ['concertation']]);
  });

  test('an empty file: a note, no problem, exit 0', async () => {
    expect(await lint(['vide.txt', '--format', 'json'])).toMatchObject({
      code: 0,
      error: 'vide.txt: fichier vide\u00a0: rien à vérifier\n',
    });
  });

  test('CRLF keeps lines and offsets true', async () => {
    const source = 'Bonjour.\r\n\r\nLa concertation\r\ncommence.\r\n';
    const { out } = await lint(['--format', 'json', '-'], { input: source });
    const [{ start, end }] = JSON.parse(out).results[0].problems;
    expect(start).toEqual({ offset: 15, line: 3, column: 4 });
    expect(source.slice(start.offset, end.offset)).toBe('concertation');
  });

  const sentence = 'La concertation du public (nonobstant les « avis ») et l’article L. 131-1, alinéa 2, du CRPA. ';
  test.each<[string, () => string, string]>([
    ['a text of 50 MB', () => `${sentence}\n\n`.repeat(Math.ceil(50_000_000 / 97)), 'txt'],
    ['one line of 5 MB', () => sentence.repeat(Math.ceil(5_000_000 / 95)), 'txt'],
    ['one line of 5 MB of Markdown', () => sentence.repeat(Math.ceil(5_000_000 / 95)), 'md'],
    ['100,000 combining marks on a letter', () => `La consultation e${'\u0301'.repeat(100_000)} commence.`, 'txt'],
    ['a million “a”', () => 'a'.repeat(1_000_000), 'txt'],
    ['a million capitals', () => 'A'.repeat(1_000_000), 'txt'],
    ['100,000 opening quotation marks', () => '« '.repeat(100_000), 'txt'],
    ['100,000 straight quotation marks', () => 'un "avis '.repeat(100_000), 'txt'],
    ['100,000 citations that never end', () => 'la loi organique n° 1-'.repeat(100_000), 'txt'],
    ['100,000 acronyms in brackets', () => 'les agents (CSG, CRDS ou '.repeat(100_000), 'txt'],
    ['100,000 brackets', () => 'la consultation ( '.repeat(100_000), 'txt'],
    ['100,000 nested elements', () => '<div>'.repeat(100_000), 'html'],
  ])('%s: finishes, within 1 GB', { timeout: 180_000 }, async (_, make, extension) => {
    write(`dur.${extension}`, make());
    const { code, out, error } = await lint([`dur.${extension}`, '--format', 'json', '--quiet'], {
      env: { NODE_OPTIONS: '--max-old-space-size=1000' },
    });
    expect(error).toBe('');
    expect(code).toBeLessThan(2);
    expect(JSON.parse(out).results).toHaveLength(1);
  });
});
