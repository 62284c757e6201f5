import type { LawReference } from '../../schema/index.ts';
import { loadLawArticle, loadLawCode } from '../law.ts';
import { suggestNearMiss } from '../near-miss.ts';
import type { ContentFile, ValuePath } from '../read-content-file.ts';
import { type Check, problemMaker } from './context.ts';

const unknown = problemMaker('law/unknown-article');
const wrong = problemMaker('law/wrong-version');
const stale = problemMaker('law/stale', 'warning');

/** Articles are in force, and a law note explains the version in force. Codes that the law package lacks can't be checked. */
export const checkLaw: Check = function* ({ glossary, content }) {
  for (const { concept, files } of glossary.concepts.values()) {
    if (concept && files.concept) yield* checkAll(files.concept, ['law'], concept.law);
  }
  for (const { file, data } of content.modules) {
    for (const [key, activity] of Object.entries(data.activities)) {
      if (activity.type !== 'decision-tree') continue;
      for (const part of ['questions', 'outcomes'] as const) {
        for (const [index, { law }] of activity[part].entries()) {
          yield* checkAll(file, ['activities', key, part, index, 'law'], law);
        }
      }
    }
  }
  for (const { file, data } of content.lawNotes) {
    yield* checkArticle(file, ['article'], data);
    const article = loadLawArticle(data.code, data.article);
    if (!article || data.version === article.since) continue;
    const place = file.locate(['version']);
    if (data.version > article.since) {
      yield wrong(
        file,
        place,
        `no version of ${data.article} begins on this day (${data.version}): write ${article.since}, the day in the law package`,
      );
    } else {
      yield stale(
        file,
        place,
        `the article changed on ${article.since} (version: ${data.version}): read it again, mend the page, then write the new day`,
      );
    }
  }
};

function* checkAll(file: ContentFile, path: ValuePath, references: readonly LawReference[]) {
  for (const [index, reference] of references.entries())
    yield* checkArticle(file, [...path, index, 'article'], reference);
}

function* checkArticle(file: ContentFile, path: ValuePath, { code, article }: LawReference) {
  const known = loadLawCode(code);
  if (!known || loadLawArticle(code, article)) return;
  const near = suggestNearMiss(article, known.keys());
  yield unknown(
    file,
    file.locate(path),
    `no article in force has this number in the code ${code} (${article})${near || ': check it on Légifrance'}`,
  );
}
