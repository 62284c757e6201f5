import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/core/index.ts';
import type { Grammars } from '../../../../src/core/lint/mandate/grammar.ts';
import { compilePatterns } from '../../../../src/core/lint/mandate/pattern.ts';
import { createUnitReader } from '../../../../src/core/lint/mandate/read-units.ts';
import { findMatches } from '../../../../src/core/lint/mandate/stream.ts';
import { wordClasses } from '../../../../src/core/lint/mandate/words/index.ts';
import { readPassage } from '../../../../src/core/lint/read-passage.ts';
import { projectRoot } from '../../../../src/node/index.ts';
import { type Language, languages } from '../../../../src/schema/index.ts';
import { listFiles } from '../../../house/files.ts';

/** Runs that are found by their letters and digits, not from lists of words. */
const shapes = 'EMAIL URL PHONE NUMDATE POSTCODE LINK day year num time short imperative'.split(' ');
/** They are not in the stream: a pattern that asks for one never holds. */
const absent: Record<Language, readonly string[]> = {
  fr: 'le la les l un une du des d au aux qu n s c cet cette ces 1er'.split(' '),
  en: 'the a an cannot'.split(' '),
};
const files = listFiles(/^src\/core\/lint\/mandate\/grammar\/.*\.ts$/);
const grammars = await Promise.all(
  files.map(async (path) => [path, Object.values(await import(join(projectRoot, path)))[0] as Grammars] as const),
);

const wordsOf = (text: string) => text.split(/[,\n]/).flatMap((pattern) => pattern.trim().split(/\s+/));
const partsOf = (text: string) =>
  wordsOf(text).flatMap((element) => element.replace(/^!|\?$/g, '').split(/\/|&|^\.{2,3}-?|-(?=[A-Z])/));
const classesOf = (text: string) =>
  partsOf(text)
    .filter((part) => /^(?:[A-Z]{2,}|<\w+>)$/.test(part))
    .map((part) => part.replace(/[<>]/g, ''));
const deadOf = (text: string, language: Language) => partsOf(text).filter((part) => absent[language].includes(part));
/** « un mois » is kept: it counts. */
const counting = ['NUMBER', 'SPAN'];

describe.each(languages)('%s', (language) => {
  test('a class of words names only classes before it, and no word that streams leave out', () => {
    const known = new Set(shapes);
    for (const [key, text] of Object.entries(wordClasses[language])) {
      const [name = key, outside] = key.split('-');
      const unknown = [...classesOf(text), ...(outside ? [outside] : [])].filter((one) => !known.has(one));
      const dead = deadOf(text, language).filter((word) => !(counting.includes(name) && /^une?$/.test(word)));
      expect({ name, unknown, dead }).toEqual({ name, unknown: [], dead: [] });
      known.add(name);
    }
  });

  test.each(grammars)('%s names only classes that exist, and no word that streams leave out', (_, grammar) => {
    const { answers, asks = '', traps = '', partial = {} } = grammar[language];
    const known = new Set([...shapes, ...Object.keys(wordClasses[language]).map((key) => key.split('-')[0])]);
    const text = [answers, asks, traps, ...Object.values(partial)].join('\n');
    expect({ unknown: classesOf(text).filter((one) => !known.has(one)), dead: deadOf(text, language) }).toEqual({
      unknown: [],
      dead: [],
    });
  });
});

async function matchesOf(pattern: string, text: string, language: Language = 'fr'): Promise<string[]> {
  const { segments } = await readDocument(text, 'markdown');
  const read = createUnitReader();
  const units = segments.flatMap((segment, index) =>
    read(readPassage(segment, { language, lexicon: undefined, paragraph: index + 1, section: 0 })),
  );
  const [compiled] = compilePatterns(pattern);
  return units.flatMap(({ stream }) =>
    compiled
      ? findMatches(compiled, stream).map(({ start, end }) =>
          stream.words
            .slice(start, end)
            .map((word) => word.text)
            .join(' '),
        )
      : [],
  );
}

test.each([
  ['mairie', 'À la mairie.', ['mairie']],
  ['décid*', 'La mairie décidera.', ['décidera']],
  ['mairie/gare', 'De la gare à la mairie.', ['gare', 'mairie']],
  ['à? mairie', 'Rendez-vous mairie, puis à la mairie.', ['mairie', 'à mairie', 'mairie']],
  ['BODY DECIDE', 'Le conseil municipal tranchera.', ['conseil municipal tranchera']],
  ['BODY .. DECIDE', 'Le maire, après cela, décidera.', ['maire après cela décidera']],
  ['BODY .. DECIDE', 'Le maire lit ; la loi décide.', []],
  ['BODY ..-CONSULT DECIDE', 'Le maire lance une concertation et décide.', []],
  ['qui DECIDE ... BODY', '## Qui décide ?\n\nLe maire.', ['qui décide maire']],
  ['sur !VAGUETOPIC', 'Sur le parc.\n\nSur l’avenir.', ['sur parc']],
  ['DATE', 'Le 12 mars 2027 et le 03/04/2027.', ['12 mars 2027', '03 04 2027']],
  ['^ RANGE $', 'Du 3 au 28 mars.', ['de 3 à 28 mars']],
  ['contact : EMAIL', 'Contact : a.b@ville.example', ['contact @']],
  ['DOC&LINK', 'Lisez [le dossier](https://a.example).', ['dossier']],
  ['BODY', 'LE PREFET DECIDE.', ['prefet']],
])('%s in « %s »', async (pattern, text, expected) => {
  expect(await matchesOf(pattern, text)).toEqual(expected);
});
