import type { DecisionTree } from '../../schema/index.ts';

/** One answered question: ids of the question and of the answer. */
export interface Step {
  question: string;
  answer: string;
}

/** Where a path stands: the steps that still hold, and the id of the question or outcome reached. */
export interface Walk {
  steps: Step[];
  at: string;
}

/** Follows answers from the start; stops before the first that doesn't fit (a changed tree, an edited address). */
export function walkTree(tree: Pick<DecisionTree, 'start' | 'questions'>, steps: readonly Step[]): Walk {
  const valid: Step[] = [];
  let at = tree.start;
  for (const step of steps) {
    const question = tree.questions.find(({ id }) => id === at);
    const answer = question?.answers.find(({ id }) => id === step.answer);
    if (!answer || step.question !== at) break;
    valid.push(step);
    at = answer.to;
  }
  return { steps: valid, at };
}

/** A path as one short text for the address and the store: `q1.yes_q2.no`. */
export const packSteps = (steps: readonly Step[]): string =>
  steps.map(({ question, answer }) => `${question}.${answer}`).join('_');

/** The path that a text packs; whatever isn't a step is dropped. */
export function unpackSteps(packed: string): Step[] {
  return packed.split('_').flatMap((part) => {
    const [question, answer, more] = part.split('.');
    return question && answer && more === undefined ? [{ question, answer }] : [];
  });
}
