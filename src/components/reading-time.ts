import type { Activity, DecisionTree } from '../schema/index.ts';

/** Words that a reader takes in per minute: slower than fluent readers, since many of ours are not. */
const wordsPerMinute = 180;
/** Minutes to weigh the choices of a question, reading not counted. */
const thinkingMinutes = 0.25;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whole minutes to read a text (Markdown counts as words), at least 1. */
export function readingMinutes(text = ''): number {
  return Math.max(1, Math.round(countWords(text) / wordsPerMinute));
}

/** Whole minutes to do a module once: its text, each question with the answer chosen, one way through each tree (the longest). */
export function moduleMinutes(text: string | undefined, activities: Record<string, Activity>): number {
  const all = Object.values(activities);
  const words = all.reduce((sum, activity) => sum + countWords(textDone(activity)), countWords(text ?? ''));
  return Math.max(1, Math.round(words / wordsPerMinute + all.length * thinkingMinutes));
}

/** What somebody reads who does an activity once. */
function textDone(activity: Activity): string {
  if (activity.type === 'decision-tree') return longestWay(activity, activity.start);
  const [right] = activity.choices.filter(({ correct }) => correct);
  return [activity.question, ...activity.choices.map(({ text }) => text), right?.feedback].join(' ');
}

function longestWay(tree: DecisionTree, at: string): string {
  const question = tree.questions.find(({ id }) => id === at);
  const outcome = tree.outcomes.find(({ id }) => id === at);
  if (!question) return outcome ? [outcome.title, outcome.explanation, outcome.next].join(' ') : '';
  const ways = question.answers.map(({ to }) => longestWay(tree, to));
  const longest = ways.reduce((best, way) => (countWords(way) > countWords(best) ? way : best), '');
  return [question.question, question.help, ...question.answers.map(({ text }) => text), longest].join(' ');
}
