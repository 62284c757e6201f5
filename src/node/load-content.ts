import { globSync } from 'tinyglobby';
import type { z } from 'zod';
import {
  diagram,
  explainer,
  guidePage,
  type Language,
  lawNote,
  learningModule,
  page,
  simpleTwin,
} from '../schema/index.ts';
import { applySchema } from './apply-schema.ts';
import type { ContentProblem } from './content-problem.ts';
import { projectRoot } from './project-root.ts';
import { type ContentFile, readContentFile } from './read-content-file.ts';

/** The kinds of content, each with where its files are and the schema of their front matter. */
export const contentKinds = {
  explainers: { folder: 'content/explainers', pattern: '*/{fr,en}.mdx', schema: explainer },
  simpleTwins: { folder: 'content/explainers', pattern: '*/{fr,en}.simple.mdx', schema: simpleTwin },
  modules: { folder: 'content/modules', pattern: '*/{fr,en}.mdx', schema: learningModule },
  lawNotes: { folder: 'content/law', pattern: '*/{fr,en}.mdx', schema: lawNote },
  guidePages: { folder: 'content/guide', pattern: '*/*/{fr,en}.mdx', schema: guidePage },
  diagrams: { folder: 'content/diagrams', pattern: '*/{fr,en}.mdx', schema: diagram },
  pages: { folder: 'content/pages', pattern: '*/{fr,en}.mdx', schema: page },
} as const;
export type ContentKind = keyof typeof contentKinds;
type DataOf<Kind extends ContentKind> = z.output<(typeof contentKinds)[Kind]['schema']>;

/** One page of content in one language. */
export interface ContentItem<Data = unknown> {
  /** The folder's name; `<family>/<rule>` for guide pages. */
  id: string;
  language: Language;
  data: Data;
  file: ContentFile;
}

/** All pages that follow their schemas, by kind, ordered by path. `files` also holds those that don't. */
export type Content = { [Kind in ContentKind]: ContentItem<DataOf<Kind>>[] } & {
  files: { kind: ContentKind; id: string; language: Language; file: ContentFile }[];
  /** Broken YAML and breaches of the schemas. Bad content never throws. */
  problems: ContentProblem[];
};

/** Reads `content/` under a project's root. */
export function loadContent(root: string = projectRoot): Content {
  const content = { files: [], problems: [] } as unknown as Content;
  for (const kind of Object.keys(contentKinds) as ContentKind[]) {
    const { folder, pattern, schema } = contentKinds[kind];
    const items: ContentItem[] = [];
    for (const path of globSync(`${folder}/${pattern}`, { cwd: root }).sort()) {
      const file = readContentFile(root, path);
      const id = path.slice(folder.length + 1, path.lastIndexOf('/'));
      const language: Language = /\/fr\.[^/]*$/.test(path) ? 'fr' : 'en';
      const data = applySchema(file, schema);
      content.files.push({ kind, id, language, file });
      content.problems.push(...file.problems);
      if (data) items.push({ id, language, data, file });
    }
    Object.assign(content, { [kind]: items });
  }
  return content;
}
