import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LintOptions, lintDocument, profiles, readDocument, rules } from '../../../../src/core/index.ts';
import { lexicon } from '../lexicon.ts';
import { readCorpus } from './corpus.ts';

const points = rules.map(({ id }) => id).filter((id) => id.startsWith('mandate/'));
const names = points.map((id) => id.slice('mandate/'.length));

async function lint(source: string, options: Partial<LintOptions> = {}) {
  const document = await readDocument(source, 'markdown', 'avis.md');
  const result = lintDocument(document, { lexicon, profile: profiles.consultation, ...options });
  return { ...result, problems: result.problems.filter(({ rule }) => points.includes(rule)) };
}

/** The empty promise. */
const slogans = '# Votre avis compte !\n\nDonnez votre avis avant tout. Les résultats seront publiés.\n';

test('the points have stable names, in the order of a notice', () => {
  expect(names).toEqual([
    ...['objet', 'deja-decide', 'ouvert', 'decideur', 'dates', 'participer', 'sans-internet', 'documents'],
    ...['contributions', 'restitution', 'contact', 'garant'],
  ]);
});

test('each point is present or missing, and what is missing is told once', async () => {
  const { mandate, problems } = await lint('Vous pouvez écrire jusqu’au 12 mars à la mairie.');
  expect(mandate.present).toEqual(['dates', 'participer', 'sans-internet']);
  expect([...mandate.present, ...mandate.missing].sort()).toEqual([...names].sort());
  expect(problems.map(({ rule }) => rule).sort()).toEqual(mandate.missing.map((name) => `mandate/${name}`).sort());
});

test('plain words without the usual keywords are understood', async () => {
  const { mandate } = await lint(
    'Rien n’est joué pour les arbres ; la route, elle, est décidée. Le conseil municipal tranchera en juin.',
  );
  expect(mandate.present).toEqual(['deja-decide', 'ouvert', 'decideur']);
});

test('keywords alone promise nothing', async () => {
  const { mandate } = await lint(`${slogans}\nLa date sera communiquée prochainement. Tout est possible !`);
  expect(mandate.present).toEqual([]);
});

describe('where a finding stands, and what it says', () => {
  test('a point that nothing touches on: at the title', async () => {
    const { problems } = await lint(slogans);
    expect(problems.find(({ rule }) => rule === 'mandate/decideur')).toEqual({
      rule: 'mandate/decideur',
      severity: 'warning',
      message:
        'Ce texte ne semble pas dire qui décidera à la fin (rien dans ses 3 phrases)\u00a0: ajoutez par exemple «\u00a0[Le conseil municipal] prendra la décision le [date].\u00a0» C’est une bonne pratique\u00a0: aucun article du CRPA ne l’impose',
      excerpt: 'Votre avis compte !',
      start: { offset: 2, line: 1, column: 3 },
      end: { offset: 21, line: 1, column: 22 },
      location: { paragraph: 1 },
      suggestions: ['[Le conseil municipal] prendra la décision le [date].'],
      help: '/guide/mandate-decideur/',
    });
  });

  test('a half promise: at its sentence, with what it lacks', async () => {
    const { problems } = await lint(slogans);
    expect(problems.find(({ rule }) => rule === 'mandate/restitution')).toMatchObject({
      excerpt: 'Les résultats seront publiés.',
      message:
        'Ce texte promet des résultats, mais ne dit ni quand ni où les lire («\u00a0Les résultats seront publiés\u00a0»)\u00a0: ajoutez par exemple «\u00a0La synthèse des avis et la décision seront publiées le [date] sur [adresse du site] et affichées à [lieu].\u00a0» La loi demande de publier les résultats ou les suites (CRPA, article L131-1)',
    });
  });

  test.each([
    ['The results will be published on our website.', 'This text promises results, but doesn’t say when'],
    ['The results will be published in June.', 'This text promises results, but doesn’t say where to read them'],
    ['The results could be published on our site in June.', 'This text doesn’t firmly promise to publish the results'],
  ])('%s', async (text, start) => {
    const rule = rules.filter(({ id }) => id === 'mandate/restitution');
    const [problem] = (await lint(text, { language: 'en', rules: rule })).problems;
    expect(problem?.message).toMatch(start);
    expect(problem?.excerpt).toBe(text);
  });

  test('messages are in the language asked for, the sentence to add in the text’s', async () => {
    const { problems } = await lint('Votre avis compte !', { uiLanguage: 'en' });
    expect(problems.find(({ rule }) => rule === 'mandate/objet')?.message).toBe(
      'This text doesn’t name its subject (“Votre avis compte !”): add for example “Nous vous demandons votre avis sur [le réaménagement de la place du Marché].” French law asks for “useful information” (CRPA, article L131-1)',
    );
  });

  test('a missing guarantor is only a remark', async () => {
    const { problems } = await lint(slogans);
    expect(problems.filter(({ severity }) => severity !== 'warning').map(({ rule }) => rule)).toEqual([
      'mandate/garant',
    ]);
  });
});

describe('when the promise is checked', () => {
  test.each([profiles.default, profiles.law])('not in profile $id', async (profile) => {
    const { problems, mandate } = await lint(slogans, { profile });
    expect({ problems, mandate }).toEqual({ problems: [], mandate: { present: [], missing: [] } });
  });

  test('a profile that is given is obeyed, whatever the text', async () => {
    expect((await lint('La recette du pain : farine, eau, sel.')).mandate.missing).toHaveLength(12);
  });

  test('without a word there is nothing to promise', async () => {
    expect((await lint('')).mandate).toEqual({ present: [], missing: [] });
  });

  test('without a profile, only where the text looks like a consultation', async () => {
    const profileOf = async (source: string) => (await lint(source, { profile: undefined })).profile;
    expect(await profileOf(slogans)).toBe('consultation');
    expect(await profileOf('# La recette du pain\n\nMélangez la farine et l’eau. Laissez lever.')).toBe('default');
    expect(await profileOf('Le maire est chargé de l’exécution du présent arrêté.')).toBe('default');
    expect(await profileOf('# How to renew a passport\n\nFill in the form. Wait for three weeks.')).toBe('default');
    const readings = [...(await readCorpus('tuned')), ...(await readCorpus('held-out'))];
    const guessed = readings.filter((reading) => reading.guessed === 'consultation');
    expect(guessed.length / readings.length).toBeGreaterThan(0.85);
  });

  test('parts in another language keep no promise for those who don’t read it', async () => {
    const html = '<html lang="fr"><p>Votre avis compte.</p><p lang="en">Write to the town hall by 12 March.</p></html>';
    const document = await readDocument(html, 'html');
    expect(lintDocument(document, { lexicon, profile: profiles.consultation }).mandate.present).toEqual([]);
  });
});

test('answers under a question, in a list and in a table are read with what announces them', async () => {
  const { mandate } = await lint(
    '## Qui décide ?\n\nLe maire.\n\nPour répondre :\n\n- par courrier\n\n| Date limite | 3 mai 2027 |\n| --- | --- |\n',
  );
  expect(mandate.present).toEqual(['decideur', 'dates', 'participer', 'sans-internet']);
});

test('whatever the text, excerpts are the source and twice gives the same', async () => {
  const words = fc.constantFrom(
    ...[
      'La mairie',
      'votre avis',
      'sera publiée',
      'le 12 mars',
      'jusqu’au',
      '?',
      '!',
      '.',
      ':',
      '\n\n',
      '# ',
      '- ',
      '| ',
    ],
    ...[
      'www.a.example',
      'a@b.example',
      '02 00 00 00 00',
      '« ',
      ' »',
      'sans',
      'ne',
      'pas',
      '🌳',
      '\u0301',
      'ÉCRIVEZ',
      '1er',
    ],
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { maxLength: 60 }), async (pieces) => {
      const source = pieces.join(' ');
      const result = await lint(source);
      for (const { excerpt, start, end } of result.problems) {
        expect(excerpt).not.toBe('');
        expect(source.slice(start.offset, end.offset)).toBe(excerpt);
      }
      expect(await lint(source)).toEqual(result);
    }),
    { numRuns: 200 },
  );
});
