import { join, relative } from 'node:path';
import type { Language, LintConfig } from '../schema/index.ts';
import { configName } from './lint-config/index.ts';
import { writeReport } from './lint-write.ts';
import { projectRoot } from './project-root.ts';

const messages = {
  fr: `${configName} est écrit. Ouvrez-le dans votre éditeur : il complète chaque champ et l’explique.
Ensuite :
  npm run lint -- .            vérifie les textes de ce dossier
  npm run lint -- --explain    liste les règles, pour en changer le degré sous « rules »
Les profils, les mots à ajouter ou à permettre : docs/lint.md
`,
  en: `${configName} is written. Open it in your editor: it completes each field and explains it.
Next:
  npm run lint -- .            checks the texts of this folder
  npm run lint -- --explain    lists the rules, whose degree you change under “rules”
Profiles, words to add or to allow: docs/lint.md
`,
};

/** Writes a configuration to begin with in the current folder. Says what to do next, or what went wrong. */
export function initConfig(isForced: boolean, language: Language): { said: string } | { problem: string } {
  const schema = relative('', join(projectRoot, 'docs/lint-config-schema.json')).replaceAll('\\', '/');
  const starter: LintConfig = {
    $schema: schema.startsWith('.') ? schema : `./${schema}`,
    profile: 'default',
    rules: {},
    words: { add: [], allow: [] },
    overrides: [],
  };
  const problem = writeReport(configName, `${JSON.stringify(starter, null, 2)}\n`, isForced, language);
  return problem ? { problem } : { said: messages[language] };
}
