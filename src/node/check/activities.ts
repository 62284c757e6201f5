import { visit } from 'unist-util-visit';
import { suggestNearMiss } from '../near-miss.ts';
import { parseBody } from './body.ts';
import { type Check, problemMaker } from './context.ts';

const unknown = problemMaker('activity/unknown');
const twice = problemMaker('activity/placed-twice');
const missing = problemMaker('activity/not-placed');

/** The body of a module places each of its activities exactly once. */
export const checkActivities: Check = function* ({ content }) {
  for (const { file, data } of content.modules) {
    const { tree } = parseBody(file);
    if (!tree) continue;
    const ids = Object.keys(data.activities);
    const placed: { id: string; offset: number }[] = [];
    visit(tree, (node) => {
      if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || node.name !== 'Activity') return;
      const id = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
      placed.push({
        id: typeof id === 'string' ? id : '',
        offset: file.bodyStart + (node.position?.start.offset ?? 0),
      });
    });
    const seen = new Set<string>();
    for (const { id, offset } of placed) {
      const place = file.placeAt(offset);
      if (!ids.includes(id))
        yield unknown(
          file,
          place,
          `no activity of this module has this id (${id || 'none'})${suggestNearMiss(id, ids) || `: use one of ${ids.join(', ')}`}`,
        );
      else if (seen.has(id)) yield twice(file, place, `the activity is placed a second time (${id}): keep one`);
      seen.add(id);
    }
    for (const id of ids) {
      if (seen.has(id)) continue;
      yield missing(
        file,
        file.locate(['activities', id], 'key'),
        `the text never places this activity (${id}): add <Activity id="${id}" /> where it belongs`,
      );
    }
  }
};
