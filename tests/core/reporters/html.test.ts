import { describe, expect, test } from 'vitest';
import { type LintResult, report } from '../../../src/core/index.ts';
import { attribute, elementsOf, open, textOf } from './open-html.ts';
import { documents, results, withWhole } from './results.ts';

const [avis] = results as [LintResult, ...LintResult[]];
const page = open(report([avis], 'html', { documents }));

describe('html', () => {
  test('the score, its figures and the causes come first', () => {
    expect(page.texts('title')).toEqual(['Relecture de avis.md']);
    expect(page.texts('h1')).toEqual(['Relecture de avis.md']);
    expect(page.texts('dl', 'summary')).toEqual([
      'Clarté70 sur 100Mots11Phrases3Mots par phrase3,7Mots difficiles pour 1\u202f000272,7',
    ]);
    const titled = open(
      report([avis], 'html', { documents, ruleTitles: new Map([['jargon/term', 'Expliquez les mots du droit']]) }),
    );
    expect(
      titled
        .all('ul', 'causes')
        .flatMap(elementsOf)
        .filter(({ tagName }) => tagName === 'li')
        .map(textOf),
    ).toEqual([
      '1 × acronym/undefined (PAN)',
      '1 × jargon/expression (nonobstant)',
      '1 × Expliquez les mots du droit (concertation)',
    ]);
  });

  test('each problem is marked in its paragraph, and its note stands beside it', () => {
    expect(page.texts('mark')).toEqual(['concertation', 'nonobstant', 'PAN']);
    expect(page.texts('div', 'row').map((text) => text.split('.')[0])).toEqual([
      'La concertation1 dure, nonobstant2 la pluie',
      'Le PAN3 est voté',
    ]);
    const [first] = page
      .all('ol', 'notes')
      .flatMap(elementsOf)
      .filter(({ tagName }) => tagName === 'li');
    expect(first && textOf(first)).toBe(
      'Alerte\u00a0: «\u00a0concertation\u00a0» est un mot de spécialiste\u00a0: gardez-le, mais expliquez-le ici en une phrase ou liez-le à sa définitionconcertation: an explanation.↩',
    );
    // Every call leads to a note, every note back to its words.
    const ids = new Set(page.elements.flatMap((one) => attribute(one, 'id') ?? []));
    const targets = page.all('a').map((link) => attribute(link, 'href') ?? '');
    expect(targets.filter((target) => !ids.has(target.slice(1)))).toEqual([]);
    expect(targets).toHaveLength(6);
  });

  test('what is said of the whole text stands at the top, with the questions that it answers', () => {
    const whole = open(report([withWhole], 'html', { documents }));
    expect(whole.texts('h2')).toEqual([
      'Le texte entier',
      'Ce qui rend le texte difficile',
      'Le texte annoté',
      'Les mots difficiles de ces pages',
    ]);
    expect(whole.texts('section', 'file')[0]).toContain(
      'Sur 2 questions qu’une consultation doit éclairer, le texte répond à 1.',
    );
    expect(whole.texts('ul', 'whole').map((text) => text.trim())).toEqual([
      'Alerte\u00a0: Ce texte ne dit pas qui décidera',
    ]);
    expect(whole.texts('mark')).toEqual(['concertation', 'nonobstant', 'PAN']);
  });

  test('ends with the words found, each with its meaning or its plain wording', () => {
    expect(page.texts('dt').slice(-3)).toEqual(['concertation', 'nonobstant', 'PAN']);
    expect(page.texts('dd').slice(-3)).toEqual([
      'concertation: an explanation.',
      'Écrivez\u00a0: malgré',
      'plan d’action national (PAN) · plan d’action national: an explanation.',
    ]);
  });

  test('in the language of the reader; the text keeps its own', () => {
    const english = open(report([avis], 'html', { documents, language: 'en' }));
    expect(english.texts('h1')).toEqual(['Review of avis.md']);
    expect(english.all('html').map((one) => attribute(one, 'lang'))).toEqual(['en']);
    expect(english.all('div', 'text').map((one) => attribute(one, 'lang'))).toEqual(['fr']);
    expect(english.all('ol', 'notes').map((one) => attribute(one, 'lang'))).toEqual(['en', 'en']);
  });

  test('several files: a list of them, each with its own part', () => {
    const several = open(report(results, 'html', { documents }));
    expect(several.texts('h1')).toEqual(['Relecture de 3 textes']);
    expect(several.texts('h2')).toEqual(['avis.md', 'a,b.txt', 'clair.txt', 'Les mots difficiles de ces pages']);
    expect(
      several
        .all('nav')
        .flatMap(elementsOf)
        .filter(({ tagName }) => tagName === 'a')
        .map(textOf),
    ).toEqual(['avis.md', 'a,b.txt', 'clair.txt']);
    expect(open(report([], 'html', { language: 'en' })).texts('main')[0]).toContain('No file checked.');
  });
});
