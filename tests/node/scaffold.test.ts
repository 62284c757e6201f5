import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/node/check/index.ts';
import { formatProblem } from '../../src/node/index.ts';
import { scaffold } from '../../src/node/scaffold/index.ts';
import { inProject, today } from '../content/small-project.ts';

const options = (root: string) => ({ root, today: new Date(`${today}T12:00:00Z`) });
const check = (root: string) => checkContent(root, today);

describe('a fresh scaffold', () => {
  it.each([
    [
      'term',
      'Droit d’accès',
      [
        'glossary/terms/droit-d-acces/concept.yaml',
        'glossary/terms/droit-d-acces/fr.mdx',
        'glossary/terms/droit-d-acces/en.mdx',
      ],
    ],
    [
      'explainer',
      'Œuvrer ensemble',
      ['fr.mdx', 'fr.simple.mdx', 'en.mdx', 'en.simple.mdx'].map(
        (name) => `content/explainers/oeuvrer-ensemble/${name}`,
      ),
    ],
    [
      'module',
      'Écrire un mandat',
      ['content/modules/ecrire-un-mandat/fr.mdx', 'content/modules/ecrire-un-mandat/en.mdx'],
    ],
    ['expression', 'eu égard à', ['glossary/expressions/fr.yaml']],
    [
      'rule',
      'sentence/passive',
      [
        'src/core/lint/rules/sentence/passive.ts',
        'content/guide/sentence/passive/fr.mdx',
        'content/guide/sentence/passive/en.mdx',
      ],
    ],
  ])('of a %s follows the schemas, and the checker names each text to write', (kind, title, paths) => {
    inProject({}, (root) => {
      expect(scaffold(kind, title, options(root)).written).toEqual(paths);
      const problems = check(root);
      const where = (check: string) => new Set(problems.filter((one) => one.check === check).map(({ file }) => file));
      expect(
        problems
          .filter((one) => /^(?:schema|yaml|front-matter|mdx|text\/typography)/.test(one.check))
          .map(formatProblem),
      ).toEqual([]);
      expect([...where('text/placeholder')].sort()).toEqual(
        paths.filter((path) => /^(?:content|glossary)/.test(path)).sort(),
      );
    });
  });

  it('says which field of a term is still to be written', () => {
    inProject({}, (root) => {
      scaffold('term', 'budget participatif', options(root));
      const path = 'glossary/terms/budget-participatif/fr.mdx';
      const fields = check(root).filter(({ file, check: id }) => file === path && id === 'text/placeholder');
      const lines = readFileSync(join(root, path), 'utf8').split('\n');
      expect(fields.map(({ line }) => lines[line - 1]?.trim().slice(0, 12))).toEqual([
        '- "À écrire\u00A0',
        '- "À écrire\u00A0',
        'definition: ',
        'simple: "À é',
        'example: "À ',
        'why: "À écri',
        'do: "À écrir',
        'À écrire\u00A0: 8',
      ]);
    });
  });
});

describe('the scaffolder refuses', () => {
  it('what exists, and writes nothing', () => {
    inProject({ 'glossary/terms/petition/fr.mdx': null }, (root) => {
      expect(() => scaffold('term', 'Pétition', options(root))).toThrow(
        'This exists already (glossary/terms/petition/concept.yaml, glossary/terms/petition/en.mdx): nothing was written; choose another name, or edit it.',
      );
      expect(existsSync(join(root, 'glossary/terms/petition/fr.mdx'))).toBe(false);
    });
  });

  it('an expression that stands in the list', () => {
    inProject({}, (root) => {
      expect(() => scaffold('expression', 'dans le cadre de', options(root))).toThrow(
        'This exists already (glossary/expressions/fr.yaml): nothing was written; choose another name, or edit it.',
      );
    });
  });

  it.each([
    ['trem', 'x', 'Unknown kind (trem): use one of term, expression, explainer, module, rule.'],
    ['term', '…', 'The title has no letter or digit (…): give the words themselves.'],
    [
      'term',
      'mot '.repeat(40),
      'The title is too long for a folder and an address (159 letters): 80 at most, the full title goes in the files.',
    ],
    ['rule', 'Passive', 'A rule is named family/name in lower case (Passive): for instance sentence/length.'],
    [
      'rule',
      '../../etc/passwd',
      'A rule is named family/name in lower case (../../etc/passwd): for instance sentence/length.',
    ],
  ])('%s %s', (kind, title, message) => {
    inProject({}, (root) => expect(() => scaffold(kind, title, options(root))).toThrow(message));
  });
});
