import type { ConceptFolder } from '../load-glossary.ts';
import { type Check, problemMaker } from './context.ts';

const self = problemMaker('relation/self');
const twice = problemMaker('relation/twice');
const oneSided = problemMaker('relation/one-sided');
const circle = problemMaker('relation/circle');

/** `related` stands on both sides, `broader` never turns in a circle, nothing relates to itself. */
export const checkRelations: Check = function* ({ glossary: { concepts } }) {
  for (const { id, concept, files, entries } of concepts.values()) {
    const file = files.concept;
    if (!concept || !file) continue;
    for (const key of ['related', 'broader'] as const) {
      for (const [index, other] of concept[key].entries()) {
        const place = file.locate([key, index]);
        if (other === id) yield self(file, place, `${key} names the concept itself (${id}): remove it`);
        else if (concept[key].indexOf(other) < index)
          yield twice(file, place, `${key} names a concept twice (${other}): keep one`);
        else if (key === 'related' && concepts.get(other)?.concept?.related.includes(id) === false) {
          const there = `${concepts.get(other)?.path}/concept.yaml`;
          yield oneSided(
            file,
            place,
            `related is written on one side only (${other}): add ${id} to related in ${there}`,
          );
        }
      }
    }
    for (const language of ['fr', 'en'] as const) {
      for (const [index, item] of (entries[language]?.['not-to-be-confused'] ?? []).entries()) {
        const words = files[language];
        if (item.with !== id || !words) continue;
        const place = words.locate(['not-to-be-confused', index, 'with']);
        yield self(words, place, `not-to-be-confused names the concept itself (${id}): name another concept`);
      }
    }
  }
  for (const loop of findCircles(concepts)) {
    const [id = '', next = ''] = loop;
    const folder = concepts.get(id);
    const index = folder?.concept?.broader.indexOf(next) ?? -1;
    if (!folder?.files.concept) continue;
    const place = folder.files.concept.locate(['broader', index]);
    yield circle(
      folder.files.concept,
      place,
      `broader turns in a circle (${[...loop, id].join(' > ')}): remove one of these`,
    );
  }
};

/** Each circle of two concepts or more once, from its first id in alphabetical order. */
function findCircles(concepts: ReadonlyMap<string, ConceptFolder>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (id: string, trail: string[]) => {
    const at = trail.indexOf(id);
    if (at >= 0) {
      const loop = trail.slice(at);
      const first = loop.indexOf([...loop].sort()[0] as string);
      if (loop.length > 1) circles.push([...loop.slice(first), ...loop.slice(0, first)]);
      return;
    }
    if (done.has(id)) return;
    for (const wider of concepts.get(id)?.concept?.broader ?? []) visit(wider, [...trail, id]);
    done.add(id);
  };
  for (const id of concepts.keys()) visit(id, []);
  return circles;
}
