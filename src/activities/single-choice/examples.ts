import type { SingleChoice } from '../../schema/index.ts';

/** Whole questions, for tests and for authors to copy. */
export const examples: SingleChoice[] = [
  {
    type: 'single-choice',
    question: 'La mairie ouvre une consultation. Qui décide à la fin ?',
    choices: [
      { id: 'residents', text: 'Les habitants', correct: false, feedback: 'Ils donnent un avis. La mairie l’écoute.' },
      { id: 'council', text: 'La mairie', correct: true, feedback: 'Elle écoute les avis, puis elle décide.' },
    ],
    hints: ['Une consultation sert à écouter.'],
  },
];
