import type { ContentFile } from '../read-content-file.ts';
import { type Check, problemMaker } from './context.ts';

const future = problemMaker('date/future');
const order = problemMaker('date/order');
const expired = problemMaker('date/review-expired', 'warning');

interface Dated {
  sources?: readonly { checked: string }[];
  reviewed?: string;
  'review-by'?: string;
  updated?: string;
}

/** Nothing was done tomorrow; a review lies before its end; a page past its review says so. */
export const checkDates: Check = function* ({ glossary, content, today }) {
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  for (const { concept, files } of glossary.concepts.values()) {
    if (concept && files.concept) yield* checkOne(files.concept, concept);
  }
  for (const items of [
    content.explainers,
    content.simpleTwins,
    content.modules,
    content.lawNotes,
    content.guidePages,
    content.diagrams,
    content.pages,
  ]) {
    for (const { file, data } of items) yield* checkOne(file, data);
  }

  function* checkOne(file: ContentFile, data: Dated) {
    const done = [
      ...(data.sources ?? []).map(({ checked }, index) => [['sources', index, 'checked'], checked] as const),
      [['reviewed'], data.reviewed] as const,
      [['updated'], data.updated] as const,
    ];
    for (const [path, day] of done) {
      // A day of grace: the writer's calendar may be ahead of the machine's.
      if (day && day > tomorrow)
        yield future(
          file,
          file.locate(path),
          `${path.at(-1)} lies in the future (${day}): write the day on which it was done`,
        );
    }
    const end = data['review-by'];
    if (!end || !data.reviewed) return;
    const place = file.locate(['review-by']);
    if (end <= data.reviewed)
      yield order(file, place, `review-by does not lie after reviewed (${end}, ${data.reviewed}): write a later day`);
    else if (end < today)
      yield expired(
        file,
        place,
        `the review has expired (${end}): read the page against its sources, then write new days`,
      );
  }
};
