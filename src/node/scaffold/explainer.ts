import { type Language, languages } from '../../schema/index.ts';
import { dates, type Scaffold, sources, toWrite, type Wanted } from './scaffold-file.ts';

/** An explainer in both languages, each with its very simple twin. */
export function scaffoldExplainer(wanted: Wanted): Scaffold {
  const folder = `content/explainers/${wanted.id}`;
  return {
    files: languages.flatMap((language) => [
      { path: `${folder}/${language}.mdx`, text: pageText(wanted, language) },
      { path: `${folder}/${language}.simple.mdx`, text: simpleText(wanted, language) },
    ]),
    next: [
      'Write the French page, its English equal, then both very simple twins.',
      'npm run check:content says what is left.',
    ],
  };
}

const bodyOf = (language: Language) =>
  language === 'fr'
    ? '## À écrire\u00A0: première partie\n\nÀ écrire\u00A0: le texte.\n'
    : '## To be written: first part\n\nTo be written: the text.\n';

function pageText(wanted: Wanted, language: Language): string {
  const write = (fr: string, en: string) => toWrite(language, language === 'fr' ? fr : en);
  return `---
title: ${language === 'fr' ? JSON.stringify(wanted.title) : toWrite('en', 'the title')}
# The last part of the page’s address.
slug: ${language === 'fr' ? wanted.id : `${wanted.id}-en`}
# The reader’s question that the page answers.
question: ${write('la question', 'the question')}
# The page in exactly three points.
summary:
  - ${write('premier point', 'first point')}
  - ${write('deuxième point', 'second point')}
  - ${write('troisième point', 'third point')}
# Concepts at the heart of the page, by id.
concepts: [concept-to-choose]
# Other explainers to read next, by id. The module to practise with: module: its-id
next: []
${sources(wanted, language)}${dates(wanted)}---
${bodyOf(language)}`;
}

const simpleText = (wanted: Wanted, language: Language) => `---
title: ${toWrite(language, language === 'fr' ? 'le titre, très simple' : 'the title, very simple')}
${dates(wanted)}---
${bodyOf(language)}`;
