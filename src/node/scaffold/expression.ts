import { type Scaffold, toWrite, type Wanted } from './scaffold-file.ts';

/** One item at the end of `glossary/expressions/<language>.yaml`. */
export function scaffoldExpression({ title, id, language }: Wanted): Scaffold {
  const write = (fr: string, en: string) => toWrite(language, language === 'fr' ? fr : en);
  const text = `- id: ${id}
  expression: ${JSON.stringify(title)}
  # noun, verb, adjective or phrase (never bends).
  part-of-speech: phrase
  # For Latin, rule: word/latin; for an English word in French, rule: word/anglicism; for a word that frightens, verdict: soften.
  # What to write instead, best first; [] when the words can simply go.
  plain: [${write('le mot simple', 'the plain word')}]
  # Why readers stumble, in one short sentence.
  why: ${write('une phrase', 'one sentence')}
  # A real-looking sentence before (flagged) and after (not flagged): tests run them.
  example: { before: ${write('avant', 'before')}, after: ${write('après', 'after')} }
`;
  return {
    files: [{ path: `glossary/expressions/${language}.yaml`, text, append: { id } }],
    next: ['Write the plain wording and the example.', 'npm run check:content says what is left.'],
  };
}
