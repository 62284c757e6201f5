import { suggestNearMiss } from '../near-miss.ts';
import type { ContentFile, ValuePath } from '../read-content-file.ts';
import { type Check, problemMaker } from './context.ts';

const unknown = problemMaker('reference/unknown');

type Use = [file: ContentFile, path: ValuePath, id: string];

/** Every id that names a theme, a concept, a source, an explainer, a module or a diagram must exist. */
export const checkReferences: Check = function* ({ glossary, content }) {
  const concepts = new Set(glossary.concepts.keys());
  const idsOf = (kind: 'explainers' | 'modules' | 'diagrams') =>
    new Set(content.files.filter((one) => one.kind === kind).map((one) => one.id));
  const uses: Record<string, { known: Set<string>; where: string; uses: Use[] }> = {
    theme: { known: new Set(glossary.themes.map(({ id }) => id)), where: 'glossary/themes.yaml', uses: [] },
    source: { known: new Set(glossary.sources.map(({ id }) => id)), where: 'glossary/sources.yaml', uses: [] },
    concept: { known: concepts, where: 'glossary/terms', uses: [] },
    explainer: { known: idsOf('explainers'), where: 'content/explainers', uses: [] },
    module: { known: idsOf('modules'), where: 'content/modules', uses: [] },
    diagram: { known: idsOf('diagrams'), where: 'content/diagrams', uses: [] },
  };
  const use = (kind: keyof typeof uses, file: ContentFile, path: ValuePath, id: string) =>
    uses[kind]?.uses.push([file, path, id]);
  const useAll = (kind: keyof typeof uses, file: ContentFile, key: string, ids: readonly string[]) => {
    for (const [index, id] of ids.entries()) use(kind, file, [key, index], id);
  };
  const useSources = (file: ContentFile, sources: readonly { id: string }[]) => {
    for (const [index, { id }] of sources.entries()) use('source', file, ['sources', index, 'id'], id);
  };

  for (const { concept, entries, files } of glossary.concepts.values()) {
    if (concept && files.concept) {
      use('theme', files.concept, ['theme'], concept.theme);
      useAll('concept', files.concept, 'broader', concept.broader);
      useAll('concept', files.concept, 'related', concept.related);
      useSources(files.concept, concept.sources);
      if (concept.diagram) use('diagram', files.concept, ['diagram'], concept.diagram);
    }
    for (const language of ['fr', 'en'] as const) {
      const file = files[language];
      for (const [index, item] of (entries[language]?.['not-to-be-confused'] ?? []).entries()) {
        if (file) use('concept', file, ['not-to-be-confused', index, 'with'], item.with);
      }
    }
  }
  for (const { file, data } of [
    ...content.explainers,
    ...content.modules,
    ...content.lawNotes,
    ...content.guidePages,
    ...content.diagrams,
  ]) {
    if ('concepts' in data) useAll('concept', file, 'concepts', data.concepts);
    if ('next' in data) useAll('explainer', file, 'next', data.next);
    if ('module' in data && data.module) use('module', file, ['module'], data.module);
    if ('diagram' in data && data.diagram) use('diagram', file, ['diagram'], data.diagram);
    useSources(file, data.sources);
  }

  const broken = new Set(
    [glossary.files.themes, glossary.files.sources].flatMap((file) => (file?.problems.length ? [file.path] : [])),
  );
  for (const [kind, { known, where, uses: all }] of Object.entries(uses)) {
    if (broken.has(where)) continue;
    for (const [file, path, id] of all) {
      if (known.has(id)) continue;
      const near = suggestNearMiss(id, known);
      yield unknown(
        file,
        file.locate(path),
        `unknown ${kind} (${id})${near || `: use an id of ${where}, or add it there`}`,
      );
    }
  }
  const usedSources = new Set(uses.source?.uses.map(([, , id]) => id));
  const warn = problemMaker('source/unused', 'warning');
  for (const [index, { id }] of glossary.sources.entries()) {
    const file = glossary.files.sources;
    if (file && !usedSources.has(id)) {
      yield warn(
        file,
        file.locate([index, 'id']),
        `no page uses this source (${id}): cite it where its facts stand, or remove it`,
      );
    }
  }
};
