import { type Language, languages } from '../../schema/index.ts';
import { dates, type Scaffold, sources, toWrite, type Wanted } from './scaffold-file.ts';

/** A module in both languages, with one question to start from. */
export function scaffoldModule(wanted: Wanted): Scaffold {
  return {
    files: languages.map((language) => ({
      path: `content/modules/${wanted.id}/${language}.mdx`,
      text: moduleText(wanted, language),
    })),
    next: [
      'Write the French module, then the English one with the same activity ids.',
      'npm run check:content says what is left.',
    ],
  };
}

function moduleText(wanted: Wanted, language: Language): string {
  const write = (fr: string, en: string) => toWrite(language, language === 'fr' ? fr : en);
  return `---
title: ${language === 'fr' ? JSON.stringify(wanted.title) : toWrite('en', 'the title')}
# The last part of the page’s address.
slug: ${language === 'fr' ? wanted.id : `${wanted.id}-en`}
# One sentence for the list of modules.
summary: ${write('une phrase', 'one sentence')}
# Any of citizen, civil-servant, editor, facilitator.
audience: [citizen]
# What the reader can do at the end, each beginning with a verb; four at most.
objectives:
  - ${write('un verbe, puis ce que l’on saura faire', 'a verb, then what one can do')}
# Concepts that the module teaches, by id.
concepts: [concept-to-choose]
# Each activity by id: single-choice or decision-tree. The text below places each once. Same ids in both languages.
activities:
  first-question:
    type: single-choice
    question: ${write('la question', 'the question')}
    # One right choice; every choice has its own feedback.
    choices:
      - { id: first, text: ${write('un choix', 'a choice')}, correct: true, feedback: ${write('pourquoi c’est juste', 'why it is right')} }
      - { id: second, text: ${write('un autre choix', 'another choice')}, feedback: ${write('pourquoi ce n’est pas juste', 'why it is not right')} }
    hints: []
${sources(wanted, language)}${dates(wanted)}---
${language === 'fr' ? 'À écrire\u00A0: ce qu’il faut savoir avant la question.' : 'To be written: what to know before the question.'}

<Activity id="first-question" />
`;
}
