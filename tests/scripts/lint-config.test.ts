import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLintFolder, type Run } from './lint-folder.ts';

let place: ReturnType<typeof createLintFolder>;
beforeEach(() => {
  place = createLintFolder();
  place.write('avis.md', '# Avis\n\nLa concertation commence, nonobstant la pluie.\n');
});
afterEach(() => place.remove());

const config = 'en-clair.config.json';
/** What the command finds: `path severity rule excerpt`. */
async function find(...args: string[]): Promise<string[]> {
  const { out, error } = await place.lint(['--format', 'json', ...args]);
  expect(error).toBe('');
  const { results } = JSON.parse(out) as {
    results: { path: string; problems: { severity: string; rule: string; excerpt: string }[] }[];
  };
  return results.flatMap(({ path, problems }) =>
    problems.map(({ severity, rule, excerpt }) => `${path} ${severity} ${rule} ${excerpt}`),
  );
}

describe('a configuration', () => {
  test('is that of the nearest folder above each file, and the command line wins over it', async () => {
    place.write(config, { rules: { 'jargon/term': 'off' } });
    place.write(`lois/${config}`, { rules: { 'jargon/expression': 'off' } });
    place.write('lois/2026/a.md', 'La concertation commence, nonobstant la pluie.\n');
    expect(await find('.')).toEqual([
      'avis.md warning jargon/expression nonobstant',
      'lois/2026/a.md warning jargon/term concertation',
    ]);
    expect(await find('lois', '--config', config, '--rule', 'jargon/expression=error')).toEqual([
      'lois/2026/a.md error jargon/expression nonobstant',
    ]);
  });

  test('extends others, the last that speaks wins, patterns begin at their own folder', async () => {
    place.write('commun/base.json', {
      rules: { 'jargon/term': 'error', 'jargon/expression': 'error' },
      overrides: [{ files: ['*.txt'], rules: { 'jargon/expression': 'off' } }],
    });
    place.write('commun/a.txt', 'La concertation commence, nonobstant la pluie.\n');
    place.write(`commun/${config}`, { extends: 'base.json', rules: { 'jargon/term': 'info' } });
    place.write(config, {
      extends: ['commun/base.json'],
      overrides: [{ files: ['./avis.*'], profile: 'law', rules: { 'jargon/term': 'off' } }],
    });
    expect(await find('.')).toEqual([
      'avis.md error jargon/expression nonobstant',
      'commun/a.txt info jargon/term concertation',
    ]);
    const { out } = await place.lint(['avis.md', '--format', 'json']);
    expect(JSON.parse(out).results[0].profile).toBe('law');
  });

  test('patterns reach into hidden folders, and choose among endings', async () => {
    place.write(config, { overrides: [{ files: ['lois/**/*.{md,txt}'], rules: { 'jargon/term': 'off' } }] });
    place.write('lois/.projets/a.md', 'La concertation commence, nonobstant la pluie.\n');
    expect(await find('lois/.projets/a.md')).toEqual(['lois/.projets/a.md warning jargon/expression nonobstant']);
  });

  test('adds words of its own, from a file too, and allows others', async () => {
    place.write('mots.yaml', '- expression: pluie\n  plain: [averse]\n  why: Un mot.\n');
    place.write(config, {
      words: {
        add: ['mots.yaml', { expression: 'avis', explanation: 'Ce que vous pensez.' }],
        allow: ['concertation'],
      },
    });
    expect(await find('avis.md')).toEqual([
      'avis.md warning jargon/term Avis',
      'avis.md warning jargon/expression nonobstant',
      'avis.md warning jargon/expression pluie',
    ]);
  });

  test('with comments, a byte order mark and a trailing comma is read, as editors do', async () => {
    place.write(config, '\ufeff{\n  // Nos lecteurs le savent.\n  "rules": { "jargon/term": "off", },\n}\n');
    expect(await find('avis.md')).toEqual(['avis.md warning jargon/expression nonobstant']);
  });
});

describe('a configuration that can’t be used', () => {
  /** Another folder's file has a configuration of its own: it is checked all the same. */
  async function refuse(files: Record<string, string | object>, ...args: string[]): Promise<Run> {
    place.write(`autre/${config}`, {});
    place.write('autre/b.md', 'La concertation.\n');
    place.write('avis2.md', 'Nonobstant.\n');
    for (const [path, content] of Object.entries(files)) place.write(path, content);
    return place.lint(['avis.md', 'avis2.md', 'autre/b.md', '--quiet', ...args]);
  }

  test.each<[string, Record<string, string | object>, string]>([
    [
      'extends itself through others',
      { [config]: { extends: 'b.json' }, 'b.json': { extends: ['c.json'] }, 'c.json': { extends: ['b.json'] } },
      'c.json:1:12  «\u00a0extends\u00a0» tourne en rond (b.json → c.json → b.json), retirez l’un de ces liens\n',
    ],
    [
      'extends a file that isn’t there',
      { [config]: { extends: 'bsae.json' }, 'base.json': {} },
      'en-clair.config.json:1:12  ce fichier n’existe pas (bsae.json). Vouliez-vous dire «\u00a0base.json\u00a0»\u202f?\n',
    ],
    [
      'is broken',
      { [config]: '{\n  "rules": { "word/rare": off }\n}\n' },
      'en-clair.config.json:2:27  ce n’est pas du JSON valide ("rules": { "word/rare": off }), vérifiez les virgules, les guillemets et les accolades\n',
    ],
    [
      'is empty',
      { [config]: '' },
      'en-clair.config.json:1:1  ce n’est pas du JSON valide (fichier vide), vérifiez les virgules, les guillemets et les accolades\n',
    ],
    [
      'names an unknown rule and degree',
      { [config]: { rules: { 'sentence/lenght': 'off', 'word/rare': 'of' } } },
      'en-clair.config.json:1:11  cette règle n’existe pas (sentence/lenght). Vouliez-vous dire «\u00a0sentence/length\u00a0»\u202f?\n' +
        'en-clair.config.json:1:47  «\u00a0rules.word/rare\u00a0» ne prend pas cette valeur ("of"), choisissez parmi off, info, warning, error. Vouliez-vous dire «\u00a0off\u00a0»\u202f?\n',
    ],
    [
      'has thresholds out of range, of a wrong kind, unknown',
      { [config]: '{ "thresholds": {\n"sentenceWords": 500,\n"readability": { "fr": "60" },\n"sentenceWord": 20 } }' },
      'en-clair.config.json:2:18  «\u00a0thresholds.sentenceWords\u00a0» est hors limites (500), donnez un nombre de 5 à 100\n' +
        'en-clair.config.json:3:24  «\u00a0thresholds.readability.fr\u00a0» n’est pas un nombre ("60"), donnez un nombre de 0 à 100, sans guillemets\n' +
        'en-clair.config.json:4:1  ce champ n’existe pas (sentenceWord). Vouliez-vous dire «\u00a0sentenceWords\u00a0»\u202f?\n',
    ],
    [
      'has an override without files and an unknown profile',
      { [config]: { overrides: [{ profile: 'laws' }] } },
      'en-clair.config.json:1:15  le champ «\u00a0overrides[1].files\u00a0» manque, ajoutez-le\n' +
        'en-clair.config.json:1:26  «\u00a0overrides[1].profile\u00a0» ne prend pas cette valeur ("laws"), choisissez parmi default, consultation, law, web, simple. Vouliez-vous dire «\u00a0law\u00a0»\u202f?\n',
    ],
    [
      'adds a word that says nothing',
      { [config]: { words: { add: [{ expression: 'x' }] } } },
      'en-clair.config.json:1:18  «\u00a0words.add[1]\u00a0» doit avoir soit «\u00a0plain\u00a0» (que dire à la place), soit «\u00a0explanation\u00a0» (ce que cela veut dire)\n',
    ],
    [
      'adds a list of words that breaks its own rules',
      {
        [config]: { words: { add: ['m.yaml'] } },
        'm.yaml': '- expression: x\n  plain: [y]\n- expresion: z\n  plain: []\n',
      },
      'm.yaml:3:3  le champ «\u00a0[2].expression\u00a0» manque, ajoutez-le\n' +
        'm.yaml:3:3  ce champ n’existe pas (expresion). Vouliez-vous dire «\u00a0expression\u00a0»\u202f?\n',
    ],
    [
      'adds a list of words that is no YAML',
      { [config]: { words: { add: ['m.yaml'] } }, 'm.yaml': '- expression: [x\n' },
      'm.yaml:2:1  ce n’est pas du YAML valide (fin du fichier), vérifiez les guillemets et les retraits\n',
    ],
    [
      'adds words from a kind of file that isn’t read',
      { [config]: { words: { add: ['mots.csv'] } }, 'mots.csv': 'x' },
      'en-clair.config.json:1:18  «\u00a0words.add\u00a0» ne lit pas ce genre de fichier (mots.csv), donnez un .yaml ou un .json\n',
    ],
  ])('%s: said once, exit 2, the other files checked', async (_, files, error) => {
    expect(await refuse(files)).toEqual({
      code: 2,
      error,
      out: 'autre/b.md:1:4  «\u00a0concertation\u00a0» est un mot de spécialiste\u00a0: gardez-le, mais expliquez-le ici en une phrase ou liez-le à sa définition  [jargon/term]\n\n1 alerte dans 1 fichier.\n',
    });
  });

  test('is told in English too', async () => {
    place.write(config, { thresholds: { sentenceWords: 2.5 }, words: { allow: 'x' }, profil: 'web' });
    const { error } = await place.lint(['avis.md'], { LANG: 'en_GB.UTF-8' });
    expect(error).toBe(
      'en-clair.config.json:1:32  “thresholds.sentenceWords” isn’t a whole number (2.5), give a whole number from 5 to 100\n' +
        'en-clair.config.json:1:54  “words.allow” must be a list ("x"), mend it\n' +
        'en-clair.config.json:1:59  no such field (profil). Did you mean “profile”?\n',
    );
  });

  test('named by --config: a missing one and a folder are said, nothing is checked or written', async () => {
    place.write('equipe.json', {});
    const missing = await place.lint(['avis.md', '--config', 'equip.json', '-q']);
    expect(missing).toEqual({
      code: 2,
      out: 'Aucun fichier vérifié.\n',
      error: 'ce fichier n’existe pas (equip.json). Vouliez-vous dire «\u00a0equipe.json\u00a0»\u202f?\n',
    });
    place.write('dossier.json/x', '');
    const folder = await place.lint(['avis.md', '--config', 'dossier.json', '-q']);
    expect(folder.error).toBe('dossier.json ne peut pas être lu (EISDIR), vérifiez ses droits d’accès\n');
  });

  test('nested a hundred thousand deep is refused, not followed', async () => {
    place.write(config, '['.repeat(100_000));
    const { code, error } = await place.lint(['avis.md', '-q']);
    expect({ code, error: error.slice(0, 60) }).toEqual({
      code: 2,
      error: 'en-clair.config.json:1:1  ce n’est pas du JSON valide ([[[[[',
    });
  });
});

describe('limits', () => {
  test('--max-warnings lets some warnings pass, and no more', async () => {
    expect(await place.lint(['avis.md', '-q', '--max-warnings', '2'])).toMatchObject({ code: 0, error: '' });
    expect(await place.lint(['avis.md', '-q', '--max-warnings', '1'])).toMatchObject({
      code: 1,
      error: 'Trop d’alertes (2, 1 au plus)\u00a0: corrigez-en, ou relevez --max-warnings\n',
    });
  });

  test('--min-score names each text below it', async () => {
    place.write('clair.txt', 'Venez samedi.\n');
    const { code, error } = await place.lint([
      ...['avis.md', 'clair.txt', '-q', '--fail-on', 'never', '--min-score', '99'],
    ]);
    expect(code).toBe(1);
    expect(error).toMatch(
      /^avis\.md n’est pas assez clair \(\d\d sur 100, 99 au moins\)\u00a0: corrigez ses problèmes, ou baissez --min-score\n$/,
    );
  });
});

test.each<[string[], string]>([
  [
    ['--rule', 'word/rare'],
    '--rule needs a rule and its degree (word/rare), for example --rule word/rare=off; degrees: off, info, warning, error\n',
  ],
  [['--rule', 'word/rar=off', '--rule', 'word/latin=error'], 'No such rule (word/rar). Did you mean “word/rare”?\n'],
  [['--max-warnings', 'x'], '--max-warnings needs a whole number, 0 or more (x), for example --max-warnings 10\n'],
  [['--min-score', '101'], '--min-score needs a whole number from 0 to 100 (101), for example --min-score 10\n'],
  [['--config'], '--config needs the name of one file, for example --config en-clair.config.json\n'],
  [['--explain', 'sentence/lenght'], 'No such rule (sentence/lenght). Did you mean “sentence/length”?\n'],
])('misuse: %j', async (args, error) => {
  expect(await place.lint(['avis.md', ...args], { LANG: 'en_GB.UTF-8' })).toEqual({ code: 2, out: '', error });
});

describe('--explain', () => {
  test('shows the page of a rule in the language of the messages', async () => {
    const { code, out } = await place.lint(['--explain', 'sentence/length', '--ui-lang', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Cut long sentences {2}\[sentence\/length\]\n\nThe rule finds/);
    expect(out).toContain('\n  Before: The council asks');
    expect(out).toContain('\nDegree: warning\nThreshold: sentenceWords 25 (law 40, web 20, simple 15)\nSource: W3C');
    expect(out).not.toMatch(/^#|\]\(|\\/m);
  });

  test('lists the rules without one', async () => {
    const { out } = await place.lint(['--explain']);
    expect(out).toMatch(/^jargon\/term +alerte +\S/);
    expect(out).toMatch(/\nsentence\/length +alerte +Coupez les phrases longues\n/);
  });
});

describe('--init', () => {
  test('writes a configuration that follows the published schema and changes nothing, once', async () => {
    const before = await find('avis.md');
    const { code, out } = await place.lint(['--init']);
    expect({ code, first: out.split('\n')[0] }).toEqual({
      code: 0,
      first:
        'en-clair.config.json est écrit. Ouvrez-le dans votre éditeur\u00a0: il complète chaque champ et l’explique.',
    });
    const written = readFileSync(join(place.folder, config), 'utf8');
    const { $schema } = JSON.parse(written) as { $schema: string };
    const schema = JSON.parse(readFileSync(join(place.folder, $schema), 'utf8'));
    const validate = new Ajv2020().compile(schema);
    expect(validate(JSON.parse(written)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ rules: { 'no/rule': 'off' } })).toBe(false);
    expect(await find('avis.md')).toEqual(before);

    place.write(config, '{}');
    expect(await place.lint(['--init'])).toEqual({
      code: 2,
      out: '',
      error: 'en-clair.config.json existe déjà, ajoutez --force pour le remplacer\n',
    });
    expect(readFileSync(join(place.folder, config), 'utf8')).toBe('{}');
    await place.lint(['--init', '--force']);
    expect(readFileSync(join(place.folder, config), 'utf8')).toBe(written);
    expect(existsSync(join(place.folder, `${config}.tmp`))).toBe(false);
  });
});
