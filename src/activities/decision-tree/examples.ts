import type { DecisionTree } from '../../schema/index.ts';

/** A small whole tree, for tests and for authors to copy. */
export const examples: DecisionTree[] = [
  {
    type: 'decision-tree',
    title: 'Faut-il payer pour une copie ?',
    start: 'support',
    questions: [
      {
        id: 'support',
        question: 'Comment voulez-vous recevoir le document ?',
        help: 'Le courriel ne coûte rien.',
        law: [{ code: 'crpa', article: 'L311-9' }],
        answers: [
          { id: 'mail', text: 'Par courriel', to: 'free' },
          { id: 'paper', text: 'Sur papier', to: 'place' },
        ],
      },
      {
        id: 'place',
        question: 'Pouvez-vous le lire sur place ?',
        law: [],
        answers: [
          { id: 'yes', text: 'Oui', to: 'free' },
          { id: 'no', text: 'Non', to: 'cost' },
        ],
      },
    ],
    outcomes: [
      {
        id: 'free',
        tone: 'yes',
        title: 'C’est gratuit',
        explanation: 'La lecture sur place et l’envoi par courriel ne coûtent rien.',
        next: 'Écrivez votre demande.',
        law: [{ code: 'crpa', article: 'L311-9' }],
      },
      {
        id: 'cost',
        tone: 'partly',
        title: 'Vous payez la copie',
        explanation: 'Le prix ne dépasse pas le coût de la copie et de l’envoi.',
        next: 'Demandez le prix avant.',
        law: [{ code: 'crpa', article: 'L311-9' }],
      },
    ],
  },
];
