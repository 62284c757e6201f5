import { globSync } from 'tinyglobby';
import { type Activity, id as idSchema, languages } from '../../schema/index.ts';
import { listGlossaryFiles } from '../load-glossary.ts';
import { suggestNearMiss } from '../near-miss.ts';
import { type Check, problemMaker } from './context.ts';

const start = { line: 1, column: 1 };
const missing = problemMaker('language/missing');
const badId = problemMaker('id/form');
const unexpected = problemMaker('file/unexpected');
const different = problemMaker('module/different');

/** Every folder holds both languages and nothing that no loader reads; a module is the same module in both languages. */
export const checkLanguages: Check = function* ({ root, glossary, content }) {
  const read = new Set(
    [...listGlossaryFiles(glossary), ...content.files.map(({ file }) => file)].map(({ path }) => path),
  );
  const wanted = new Set<string>(['glossary/themes.yaml', 'glossary/sources.yaml']);
  for (const language of languages) wanted.add(`glossary/expressions/${language}.yaml`);
  for (const { path } of glossary.concepts.values()) {
    for (const name of ['concept.yaml', 'fr.mdx', 'en.mdx']) wanted.add(`${path}/${name}`);
  }
  for (const { file } of content.files) {
    const folder = folderOf(file.path);
    const isExplainer = folder.startsWith('content/explainers/');
    for (const name of ['fr.mdx', 'en.mdx', ...(isExplainer ? ['fr.simple.mdx', 'en.simple.mdx'] : [])]) {
      wanted.add(`${folder}/${name}`);
    }
  }
  const folders = new Set([...wanted].filter((path) => read.has(path)).map(folderOf));
  for (const folder of folders) {
    const wrong = folder.split('/').find((name) => !idSchema.safeParse(name).success);
    if (wrong)
      yield badId(
        folder,
        start,
        `this folder’s name can’t be an id (${wrong}): rename it with lower-case letters, digits and single hyphens, without accents`,
      );
  }
  for (const path of wanted) {
    if (!read.has(path))
      yield missing(
        path,
        start,
        `this file is missing (${nameOf(path)}): write it, both languages are published together`,
      );
  }
  for (const path of globSync(['glossary/**', 'content/**'], { cwd: root, ignore: ['**/.*'] }).sort()) {
    if (read.has(path)) continue;
    const folder = folderOf(path);
    const names = [...wanted].filter((one) => one.startsWith(`${folder}/`)).map(nameOf);
    yield unexpected(
      path,
      start,
      `no page is made from this file (${nameOf(path)})${suggestNearMiss(nameOf(path), names) || ': rename it, or move it out'}`,
    );
  }
  for (const { id, data, file } of content.modules.filter(({ language }) => language === 'en')) {
    const french = content.modules.find((one) => one.id === id && one.language === 'fr');
    if (!french) continue;
    const keys = new Set([...Object.keys(french.data.activities), ...Object.keys(data.activities)]);
    for (const key of keys) {
      const [fr, en] = [french.data.activities[key], data.activities[key]];
      const place = file.locate(['activities', key], 'key');
      if (!en) yield different(file, place, `the French module has an activity that this one lacks (${key}): add it`);
      else if (!fr)
        yield different(
          file,
          place,
          `the French module lacks this activity (${key}): add it there, or give both the same id`,
        );
      else if (outline(fr) !== outline(en)) {
        yield different(
          file,
          place,
          `the activity is not built as in French (${key}: ${outline(en)}; French: ${outline(fr)}): use the same ids and the same right choice`,
        );
      }
    }
  }
};

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** What must be equal in both languages, so that answers and progress mean the same. */
function outline(activity: Activity): string {
  if (activity.type === 'single-choice') {
    return `single-choice ${activity.choices.map(({ id, correct }) => (correct ? `${id}=right` : id)).join(',')}`;
  }
  const questions = activity.questions.map(
    ({ id, answers }) => `${id}(${answers.map((one) => `${one.id}→${one.to}`).join(',')})`,
  );
  return `decision-tree ${activity.start}: ${questions.join(' ')} | ${activity.outcomes.map(({ id, tone }) => `${id}=${tone}`).join(',')}`;
}
