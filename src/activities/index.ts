export { packSteps, type Step, unpackSteps, type Walk, walkTree } from './decision-tree/logic.ts';
export { describeStore, eraseAnswers } from './store.ts';
