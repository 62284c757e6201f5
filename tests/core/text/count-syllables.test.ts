import { describe, expect, test } from 'vitest';
import { countSyllables } from '../../../src/core/text/index.ts';

/** Labelled by ear, from words of administrative texts. */
const french: [number, string][] = [
  [
    1,
    'loi maire parlent doivent suite pluie œuvre cœur août le des nuage feuille lieu yeux juin hier aient vieille jouer droit trois plaît fluide ruine langue guerre geôle œuvres',
  ],
  [
    2,
    'ouvert décret préfet publique action théâtre statuent aiguille payer pays guichet client voyage travail conseil accueil maïs pouvoir europe réel quartier patient étaient envoient mangeait nageoire oiseau famille prévoient impôt cruel idée idées créée créées maintien moyen essai construire affirment données donnée loyer égout longueur baguette 25',
  ],
  [
    3,
    'citoyen citoyenne document arrêté réunion création ouvrier compétent étudient entreprise entreprises élection qualité février oublier transparence médiation numérique expliquer essentiel signataire organisme subventions ministère vérifient agréée supérieur intérieure aérien essayer habitant parlement employé employée diagnostic aujourd’hui',
  ],
  [
    4,
    'concertation consultation gouvernement évaluation rapidement ambiguïté européen bénéficiaire coordonner référendum égalité information géographique CNDP',
  ],
  [5, 'administration collectivité coopération délibération antérieurement environnement'],
];
const english: [number, string][] = [
  [
    1,
    'the makes make walked asked used use rule rules whole year years queue guide guard build fruit suit real school book',
  ],
  [
    2,
    'open data people notice published public table little changes needed wanted science social special safely union million create being doing cases houses uses hereby whereas equal question quiet language building ruin fluid recruit client patient ancient',
  ],
  [
    3,
    'government citizen agency notices created idea area official requirement management library media medium radio various previous religion opinion financial actual annual video theory agreeing services principle principles example quality audience efficient proposal committee employee realise theatre museum',
  ],
  [
    4,
    'consultation transparency situation initiative eliminate information material actually continuous geography responsible available deliberate society experience reality cooperate',
  ],
  [5, 'participation evaluation cooperation'],
  [6, 'accountability responsibility'],
];

describe.each([
  ['fr', french],
  ['en', english],
] as const)('syllables in %s', (language, table) => {
  const rows = table.flatMap(([count, words]) => words.split(' ').map((word) => [word, count] as const));
  test.each(rows)('%s: %i', (word, count) => {
    expect(countSyllables(word, language)).toBe(count);
    expect(countSyllables(word.normalize('NFD').toUpperCase(), language)).toBe(/^\p{L}{2}$/u.test(word) ? 2 : count);
  });
});
