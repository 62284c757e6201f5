import { describe, expect, it } from 'vitest';
import { loadContent, loadGlossary, loadLawArticle, loadLawCode, loadLexiconEntries } from '../../src/node/index.ts';
import { type Changes, inProject } from '../content/small-project.ts';

const lexiconWith = (changes: Changes) => inProject(changes, (root) => loadLexiconEntries(loadGlossary(root)));

describe('loadLexiconEntries', () => {
  it('gives a term its collocations, its other forms and its acronym', () => {
    const found = lexiconWith({
      'glossary/terms/petition/fr.mdx': [
        'forms: []',
        'only-with: [signer]\nacronym: PET\nforms: [lettre ouverte, { form: pétitionner, part-of-speech: verb, not-with: [loi] }, { form: PETI, case: exact }]',
      ],
    }).find(({ id, language }) => id === 'petition' && language === 'fr');
    expect(found).toEqual({
      id: 'petition',
      kind: 'term',
      language: 'fr',
      verdict: 'explain',
      label: 'pétition',
      forms: [
        { form: 'pétition', partOfSpeech: 'noun', onlyWith: ['signer'] },
        { form: 'lettre ouverte', partOfSpeech: 'noun' },
        { form: 'pétitionner', partOfSpeech: 'verb', notWith: ['loi'] },
        { form: 'PETI', partOfSpeech: 'noun', exactCase: true },
        { form: 'PET', partOfSpeech: 'proper', exactCase: true },
      ],
      explanation: 'Une lettre que beaucoup de personnes signent.',
      acronym: 'PET',
      help: '/glossaire/petition/',
    });
  });

  it('gives an expression its plain wording and its place in the guide', () => {
    const found = lexiconWith({}).filter(({ kind }) => kind === 'expression');
    expect(found.map(({ id, verdict, plain, help }) => [id, verdict, plain, help])).toEqual([
      ['dans-le-cadre-de', 'replace', ['pour'], '/guide/jargon-expression/#dans-le-cadre-de'],
      ['pursuant-to', 'replace', ['under'], '/en/guide/jargon-expression/#pursuant-to'],
    ]);
  });

  it('leaves out an entry that breaks its schema, and keeps its other language', () => {
    const ids = lexiconWith({ 'glossary/terms/petition/fr.mdx': ['definition:', 'defintion:'] });
    expect(ids.filter(({ id }) => id === 'petition').map(({ language }) => language)).toEqual(['en']);
  });
});

describe('loaders meet bad content', () => {
  it('and go on: the rest is there, and each fault is told once', () => {
    inProject(
      {
        'glossary/terms/petition/concept.yaml': 'theme: [',
        'glossary/sources.yaml': '',
        'glossary/terms/vide/concept.yaml': '',
        'glossary/terms/binaire/fr.mdx': '\u0000\u0001\uFFFD',
        'content/modules/essai/fr.mdx': '---\n- a\n- b\n---\n',
        'content/pages/about/en.mdx': '',
      },
      (root) => {
        const glossary = loadGlossary(root);
        const content = loadContent(root);
        expect([...glossary.concepts.keys()]).toEqual(['binaire', 'consultation', 'petition', 'vide']);
        expect(glossary.concepts.get('petition')?.concept).toBeUndefined();
        expect(glossary.concepts.get('petition')?.entries.fr?.term).toBe('pétition');
        expect(content.modules.map(({ language }) => language)).toEqual(['en']);
        const at = [...glossary.problems, ...content.problems].map(
          ({ file, line, check }) => `${file}:${line} ${check}`,
        );
        expect(at).toEqual([
          'glossary/sources.yaml:1 schema/invalid-type',
          'glossary/terms/binaire/fr.mdx:1 file/encoding',
          'glossary/terms/petition/concept.yaml:1 yaml/syntax',
          ...['type', 'value', 'value', 'type', 'type', 'type'].map(
            (kind) => `glossary/terms/vide/concept.yaml:1 schema/invalid-${kind}`,
          ),
          'content/modules/essai/fr.mdx:2 schema/invalid-type',
          'content/pages/about/en.mdx:1 front-matter/missing',
        ]);
      },
    );
  });

  it('and empty folders', () => {
    const empty = '/nowhere-at-all';
    expect(loadGlossary(empty).concepts.size).toBe(0);
    expect(loadContent(empty).files).toEqual([]);
  });
});

describe('law', () => {
  it('reads an article in force with its version, its headings and clean paragraphs', () => {
    const article = loadLawArticle('crpa', 'L131-1');
    expect(article?.since).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(article?.titles.map((title) => title.split(' ')[0])).toEqual(['Livre', 'Titre', 'Chapitre']);
    expect(article?.paragraphs).toHaveLength(1);
    expect(article?.paragraphs[0]).toMatch(/^Lorsque l'administration décide.* rendus publics\.$/);
  });

  it('finds a starred article with and without its star', () => {
    expect(loadLawArticle('crpa', 'R132-6')?.number).toBe('R*132-6');
    expect(loadLawArticle('crpa', 'R*132-6')).toBe(loadLawArticle('crpa', 'R132-6'));
  });

  it('leaves no tag, entity or double space in any article', () => {
    const dirty = [...(loadLawCode('crpa')?.values() ?? [])].flatMap(({ number, paragraphs }) =>
      paragraphs
        .filter((text) => /<\/?[a-z]|&\w+;| {2}|^\s|\s$/.test(text))
        .map((text) => `${number}: ${text.slice(0, 60)}`),
    );
    expect(dirty).toEqual([]);
    expect(loadLawCode('crpa')?.size).toBeGreaterThan(400);
  });

  it('says nothing of a code that the package lacks, nor of an unknown article', () => {
    expect(loadLawCode('cgct')).toBeUndefined();
    expect(loadLawArticle('crpa', 'L999-9')).toBeUndefined();
  });
});
