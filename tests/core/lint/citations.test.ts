import { expect, test } from 'vitest';
import { findCitations } from '../../../src/core/lint/find-citations.ts';
import { tokenize } from '../../../src/core/text/index.ts';

/** The citations of a text, as they stand there. */
const cite = (text: string): string[] =>
  findCitations(text, tokenize(text)).map(([start, end]) => text.slice(start, end));

test.each([
  ['Le décret n° 2017-330 du 14 mars 2017 s’applique.', 'décret n° 2017-330 du 14 mars 2017'],
  ['Résultant du décret n° 2015-1342', 'décret n° 2015-1342'],
  ['Un arrêté du 1er juillet 2020 le dit.', 'arrêté du 1er juillet 2020'],
  [
    'La loi n° 2013-907 du 11 octobre 2013 relative à la transparence de la vie publique est appliquée.',
    'loi n° 2013-907 du 11 octobre 2013 relative à la transparence de la vie publique',
  ],
  ['au sens de la loi n° 78-17 du 6 janvier 1978 modifiée, le fichier', 'loi n° 78-17 du 6 janvier 1978'],
  [
    'du décret n° 2005-1726 du 30 décembre 2005 relatif aux passeports constitue un motif',
    'décret n° 2005-1726 du 30 décembre 2005 relatif aux passeports',
  ],
  ['le règlement d’exécution (UE) 2021/414 du 8 mars 2021', 'règlement d’exécution (UE) 2021/414 du 8 mars 2021'],
  [
    'le règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril 2016, dit RGPD',
    'règlement (UE) 2016/679 du Parlement européen et du Conseil du 27 avril 2016',
  ],
  ['abrogeant la directive 89/686/ CEE du Conseil', 'directive 89/686/ CEE'],
  ['la transposition de la directive n° 73/23/ CEE s’applique', 'directive n° 73/23/ CEE'],
  [
    'l’article L. 1111-1 du code général des collectivités territoriales.',
    'code général des collectivités territoriales',
  ],
  [
    'le code des relations entre le public et l’administration',
    'code des relations entre le public et l’administration',
  ],
])('%s', (text, citation) => {
  expect(cite(text)).toEqual([citation]);
});

test.each([
  'Les conditions sont fixées par décret en Conseil d’État.',
  'Le maire prend un arrêté pour fermer la rue.',
  'La loi est votée par le Parlement.',
  'Les collectivités territoriales et l’administration répondent au code postal 35000.',
  'Une convention est signée.',
])('no citation: %s', (text) => {
  expect(cite(text)).toEqual([]);
});

test('a long text without an end costs no more than its length', () => {
  expect(cite('loi organique '.repeat(100_000))).toEqual([]);
  expect(cite(`loi n° ${'1-'.repeat(100_000)}`)).toHaveLength(1);
});
