import type { DecisionTree } from '../../schema/index.ts';
import { suggestNearMiss } from '../near-miss.ts';
import type { ContentFile, ValuePath } from '../read-content-file.ts';
import { type Check, problemMaker } from './context.ts';

const twice = problemMaker('tree/id-twice');
const unknown = problemMaker('tree/unknown-target');
const unreachable = problemMaker('tree/unreachable');
const circle = problemMaker('tree/circle');

/** From its start, a decision tree reaches each of its questions and outcomes, and never comes back to a question. */
export const checkDecisionTrees: Check = function* ({ content }) {
  for (const { file, data } of content.modules) {
    for (const [key, activity] of Object.entries(data.activities)) {
      if (activity.type === 'decision-tree') yield* checkTree(file, ['activities', key], activity);
    }
  }
};

function* checkTree(file: ContentFile, path: ValuePath, tree: DecisionTree) {
  const places = new Map<string, ValuePath>();
  for (const key of ['questions', 'outcomes'] as const) {
    for (const [index, { id }] of tree[key].entries()) {
      const place = [...path, key, index, 'id'];
      if (places.has(id))
        yield twice(file, file.locate(place), `two questions or outcomes have the same id (${id}): give each its own`);
      else places.set(id, place);
    }
  }
  const refuseTarget = (id: string, at: ValuePath) =>
    unknown(
      file,
      file.locate(at),
      `no question or outcome has this id (${id})${suggestNearMiss(id, places.keys()) || ': add it, or name another'}`,
    );
  if (!places.has(tree.start)) yield refuseTarget(tree.start, [...path, 'start']);
  const targets = new Map<string, string[]>();
  for (const [q, { id, answers }] of tree.questions.entries()) {
    targets.set(
      id,
      answers.map(({ to }) => to),
    );
    for (const [a, { to }] of answers.entries()) {
      if (!places.has(to)) yield refuseTarget(to, [...path, 'questions', q, 'answers', a, 'to']);
    }
  }
  const reached = new Set<string>();
  const loops: string[][] = [];
  const visit = (id: string, trail: string[]) => {
    const at = trail.indexOf(id);
    if (at >= 0) loops.push([...trail.slice(at), id]);
    if (reached.has(id)) return;
    reached.add(id);
    for (const to of targets.get(id) ?? []) visit(to, [...trail, id]);
  };
  visit(tree.start, []);
  for (const loop of loops) {
    const place = places.get(loop[0] ?? '') ?? path;
    yield circle(
      file,
      file.locate(place),
      `these questions turn in a circle (${loop.join(' > ')}): lead one answer to an outcome`,
    );
  }
  for (const [id, place] of places) {
    if (!reached.has(id) && places.has(tree.start)) {
      yield unreachable(
        file,
        file.locate(place),
        `no answer leads here from the start (${id}): lead an answer to it, or remove it`,
      );
    }
  }
}
