import { existsSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import {
  type Concept,
  concept,
  type Entry,
  type Expression,
  entry,
  expressions,
  type Language,
  languages,
  type Source,
  sources,
  type Theme,
  themes,
} from '../schema/index.ts';
import { applySchema } from './apply-schema.ts';
import type { ContentProblem } from './content-problem.ts';
import { projectRoot } from './project-root.ts';
import { type ContentFile, readContentFile } from './read-content-file.ts';

/** A folder of `glossary/terms`. What is missing or breaks its schema is absent: see the glossary's `problems`. */
export interface ConceptFolder {
  /** The folder's name. */
  id: string;
  /** From the project's root: `glossary/terms/<id>`. */
  path: string;
  concept?: Concept;
  entries: Partial<Record<Language, Entry>>;
  files: { concept?: ContentFile } & Partial<Record<Language, ContentFile>>;
}

export interface Glossary {
  themes: Theme[];
  sources: Source[];
  /** By id, in alphabetical order. */
  concepts: Map<string, ConceptFolder>;
  expressions: Record<Language, Expression[]>;
  /** `themes.yaml`, `sources.yaml` and the two expression files, where they exist. */
  files: { themes?: ContentFile; sources?: ContentFile; expressions: Partial<Record<Language, ContentFile>> };
  /** Broken YAML and breaches of the schemas. Bad content never throws. */
  problems: ContentProblem[];
}

/** Reads `glossary/` under a project's root. */
export function loadGlossary(root: string = projectRoot): Glossary {
  const problems: ContentProblem[] = [];
  const read = (path: string): ContentFile | undefined =>
    existsSync(`${root}/${path}`) ? readContentFile(root, path) : undefined;
  const list = <Item>(file: ContentFile | undefined, schema: Parameters<typeof applySchema>[1]): Item[] =>
    file ? ((applySchema(file, schema) as Item[] | undefined) ?? []) : [];

  const files: Glossary['files'] = {
    themes: read('glossary/themes.yaml'),
    sources: read('glossary/sources.yaml'),
    expressions: { fr: read('glossary/expressions/fr.yaml'), en: read('glossary/expressions/en.yaml') },
  };
  const glossary: Glossary = {
    themes: list<Theme>(files.themes, themes),
    sources: list<Source>(files.sources, sources),
    concepts: new Map(),
    expressions: {
      fr: list<Expression>(files.expressions.fr, expressions),
      en: list<Expression>(files.expressions.en, expressions),
    },
    files,
    problems,
  };
  const folders = globSync('glossary/terms/*/', { cwd: root, onlyDirectories: true }).map((path) =>
    path.replace(/\/$/, ''),
  );
  for (const path of folders.sort()) {
    const id = path.slice(path.lastIndexOf('/') + 1);
    const conceptFile = read(`${path}/concept.yaml`);
    const folder: ConceptFolder = { id, path, entries: {}, files: { concept: conceptFile } };
    if (conceptFile) folder.concept = applySchema(conceptFile, concept);
    for (const language of languages) {
      const file = read(`${path}/${language}.mdx`);
      if (!file) continue;
      folder.files[language] = file;
      folder.entries[language] = applySchema(file, entry);
    }
    glossary.concepts.set(id, folder);
  }
  for (const file of listGlossaryFiles(glossary)) problems.push(...file.problems);
  return glossary;
}

/** Every file of the glossary. */
export function listGlossaryFiles({ files, concepts }: Pick<Glossary, 'files' | 'concepts'>): ContentFile[] {
  return [
    files.themes,
    files.sources,
    files.expressions.fr,
    files.expressions.en,
    ...[...concepts.values()].flatMap((folder) => [folder.files.concept, folder.files.fr, folder.files.en]),
  ].filter((file) => file !== undefined);
}
