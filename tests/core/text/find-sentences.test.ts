import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../src/core/text/index.ts';

const split = (text: string): string[] => findSentences(text).map(({ start, end }) => text.slice(start, end));

/** « ¦ » marks where a reader ends a sentence. */
const labelled = [
  'L’accusé de réception prévu à l’article L. 112-3 n’est pas délivré. ¦Le délai court.',
  'Voir l’art. R.* 132-4, al. 2, du code. ¦Il est abrogé.',
  'Les articles R. 133-11, R. 133-12 et R*. 133-14 du code s’appliquent. ¦Fin du texte.',
  'M. Dupont, Mme Martin et MM. Durand signent. ¦Ils partent.',
  'Le Dr. Morel et le Pr. Petit siègent. ¦Ils votent.',
  'Décret n° 2017-638 du 27 avr. 2017. ¦Il entre en vigueur.',
  'Loi no. 78-17 du 6 janvier 1978. ¦Elle est citée.',
  'I. – Le présent article s’applique. ¦II. – Il est d’ordre public.',
  'A. – Les agents signent. ¦B. – Les maires aussi.',
  'Art. 3. – Le maire est élu. ¦Il préside le conseil.',
  'Tableau 1. – Déchéances encourues en cas de retard.',
  'Il est mentionné au II. ¦Le préfet statue.',
  'Il est visé au A. ¦Les agents en sont informés.',
  'Il dépend du titre IV. ¦Le maire décide.',
  'Le taux est de 1,70 %. ¦Par dérogation, il est nul.',
  'Le seuil est de 3.5 points. ¦Il baisse.',
  'Le site www.data.gouv.fr publie la liste. ¦Elle est à jour.',
  'Écrire à contact@mairie.fr. ¦La mairie répond.',
  'Des lois, des décrets, etc. sont publiés. ¦Rien d’autre.',
  'Des lois, des décrets, etc. ¦Le reste suit.',
  'Il demande : « Qui décide ? » puis il part.',
  'Il dit : « C’est fini. » ¦Elle répond.',
  '« Qui décide ? » ¦« Le maire. »',
  'Qui décide ? ¦Le conseil !¦ Quand ?',
  'Elle hésite… ¦Puis elle vote.',
  'Elle hésite… puis elle vote.',
  'Le texte […] Le maire est cité.',
  'La convention est conclue entre l’Etat et... (nom de l’association).',
  '1° Administration : les communes ;\n¦2° Public :\n¦a) Toute personne physique ;\n¦b) Toute personne morale.',
  'Le texte est coupé\npar une fin de ligne.',
  'Le texte est fini.\n¦Un autre commence.',
  'Un titre sans point\n\n¦Un texte.',
  'Selon J. Dupont et L. Le Goff, tout va bien. ¦C’est vrai.',
  'Prunus persica (L.) Batsch est cité. ¦Un autre aussi.',
  'Cass. soc., 12 mars 2020, n° 18-12. ¦La Cour rejette.',
  'Voir p. 12, chap. III, sect. 2, ann. 4. ¦La suite manque.',
  'Il est né en 1978. ¦Il vote depuis 1996.',
  'La limite est de 50 000. ¦Lorsque le nombre est plus grand, elle change.',
  'Le J.O. du 5 mai le dit. ¦C’est publié.',
  'Elle comprend les travaux. ¦a) Les études ; b) Les plans.',
  'Il fixe la date de la fin (cf. art. 3). ¦Le préfet l’annonce.',
  '1. Le maire décide. ¦2. Le conseil vote.',
  '12. Le maire décide.',
  'Non. ¦Oui. ¦Peut-être.',
  'MONTANT TOTAL. ¦AUTRE TITRE.',
  'See s. 12, e.g. the notice of Mr. Smith. ¦It was sent.',
  'The U.S. Government agreed. ¦The U.K. did not.',
  'He said no. ¦The end came.',
  'See No. 5 of 2010. ¦It applies.',
  'Smith v. Jones is cited. ¦It is old.',
  'It costs 3.50 pounds. ¦We pay.',
  'Under para. 4 of Sch. 2, the Act applies. ¦So be it.',
  '“Who decides?” she asked. ¦“The council.”',
  'The meeting is at 5 p.m. ¦The room is open.',
];

test.each(labelled)('%s', (marked) => {
  expect(split(marked.replaceAll('¦', ''))).toEqual(marked.split('¦').map((sentence) => sentence.trim()));
});

describe('properties', () => {
  const part = fc.constantFrom(
    'Le maire',
    ' décide',
    '.',
    '. ',
    '…',
    '?',
    ' ?',
    '! ',
    '\n',
    '\n\n',
    ' ',
    '«\u00a0',
    '\u00a0»',
    'art.',
    'L.',
    '311-1',
    ';\n',
    ':\n',
    'a) ',
    '1° ',
    ')',
    '(',
    '😀',
    'M.',
    '- ',
    'I. – ',
  );
  const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
  test('sentences ascend, and only blanks stand between them', () => {
    fc.assert(
      fc.property(text, (source) => {
        let last = 0;
        for (const { start, end } of findSentences(source)) {
          expect(source.slice(last, start)).toMatch(/^\s*$/);
          expect(source.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          last = end;
        }
        expect(source.slice(last)).toMatch(/^\s*$/);
      }),
      { numRuns: 500 },
    );
  });
});

test.each([
  ['marks', `a${'\u0301'.repeat(100_000)}`],
  ['numbers and dots', '1. '.repeat(1_000_000)],
  ['initials', 'A.'.repeat(1_000_000)],
  ['end marks', '.'.repeat(1_000_000)],
  ['line ends', '\n'.repeat(1_000_000)],
  ['openings', '« '.repeat(1_000_000)],
])('a million %s end', (_, text) => {
  const sentences = findSentences(text);
  expect(sentences.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(text.length);
});
