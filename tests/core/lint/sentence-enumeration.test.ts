import { expect, test } from 'vitest';
import { excerptsWith, lintWith } from './lint-with.ts';

const rule = 'sentence/enumeration';

test('the message gives the number of items', async () => {
  const text =
    'Il est pris en compte pour l’avancement, la promotion interne, le calcul de la durée de retraite et le calcul du montant de la pension.';
  expect(await lintWith(rule, text)).toMatchObject([
    {
      severity: 'info',
      message:
        'Cette énumération a 4 éléments dans une phrase (3 au plus)\u00a0: faites-en une liste, un élément par ligne',
    },
  ]);
});

/** Sentences of codes and of official pages. */
test.each([
  'Cela peut être un permis de construire, un permis d’aménager, un permis de démolir ou une déclaration de travaux.',
  'Le montant varie en fonction du régime de l’assuré, du lieu de sa résidence, du nombre de ses enfants et de l’âge de son conjoint.',
  'Les travaux sont : la préparation du café vert et du thé ; la fabrication de la pâte à papier ; le broyage des grains ; la culture des algues.',
  'Le maire peut : 1° Fermer la rue aux voitures ; 2° Déplacer le marché du samedi ; 3° Changer les horaires des bus.',
])('flagged: %s', async (text) => {
  expect(await excerptsWith(rule, text)).toHaveLength(1);
});

test.each([
  ['short items', 'Donnez le nom, le prénom, l’âge, la ville et le numéro de la personne qui vient.'],
  ['names', 'Le train passe à la gare de Lyon, à la gare de Nice, à la gare de Metz et à la gare de Brest.'],
  ['article numbers', 'Sont applicables les articles L. 211-3, L. 211-5, L. 215-4, L. 216-1 et L. 731-1 du code.'],
  ['labels that only point', 'Les cultures mentionnées aux 1°, 2°, 3° et 4° de l’article sont aidées.'],
  [
    'a name that lists domains',
    'Il écrit au directeur régional des entreprises du pays, de la concurrence loyale, de la consommation durable, du travail des jeunes et de l’emploi.',
  ],
  [
    'clauses',
    'Si le maire refuse la demande de l’agent, le préfet du département décide, le juge du tribunal répond et le conseil vote.',
  ],
  [
    'what tells when or where',
    'Après une demande restée sans réponse, le maire de la commune, son adjoint ou le chef du service décide.',
  ],
  [
    'brackets',
    'Si le commerce est une société (société anonyme ; société civile ; société simple ; association), il paie.',
  ],
  ['a list', '- le plan de la rue, le prix des travaux prévus, la date de début des travaux et le nom du maire'],
])('silent: %s', async (_, text) => {
  expect(await excerptsWith(rule, text)).toEqual([]);
});

test.each([
  [
    'All agencies must: (1) write new texts plainly; (2) write new rules plainly by May; and (3) revise old letters.',
    1,
  ],
  ['Professor Laski (1) uses five negatives. The text goes on.', 0],
])('English: %s', async (text, count) => {
  expect(await excerptsWith(rule, text, { language: 'en' })).toHaveLength(count);
});

test('a long paragraph costs no more than its length', async () => {
  expect(await excerptsWith(rule, 'Le maire vient. '.repeat(50_000), { format: 'text' })).toEqual([]);
});
