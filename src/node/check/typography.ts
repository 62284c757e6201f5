import type { Language } from '../../schema/index.ts';
import { type Check, problemMaker } from './context.ts';
import { listBodyProse, listFields, type Prose } from './texts.ts';

const wrong = problemMaker('text/typography');

interface Habit {
  languages: readonly Language[];
  pattern: RegExp;
  message: string;
}

/** What readers, search and screen readers stumble on; the remedy is always one character. */
const habits: Habit[] = [
  { languages: ['fr', 'en'], pattern: /(?<!\p{L})\p{L}*'\p{L}*/gu, message: 'a straight apostrophe: write ’' },
  {
    languages: ['fr'],
    pattern: /"[^"]{0,20}"?/g,
    message: 'straight quotation marks: write « » with narrow no-break spaces (U+202F) inside',
  },
  { languages: ['en'], pattern: /"[^"]{0,20}"?/g, message: 'straight quotation marks: write “ ”' },
  {
    languages: ['fr'],
    pattern: /\S*[ \n][;!?»]/g,
    message: 'an ordinary space that may break the line: put a narrow no-break space (U+202F) before this sign',
  },
  {
    languages: ['fr'],
    pattern: /\S*[ \n]:(?!\S)/g,
    message: 'an ordinary space that may break the line: put a no-break space (U+00A0) before the colon',
  },
  {
    languages: ['fr'],
    pattern: /«[ \n]\S*/g,
    message: 'an ordinary space that may break the line: put a narrow no-break space (U+202F) after «',
  },
  {
    languages: ['fr'],
    pattern: /[\p{L}\p{N})’”][;!?»]+/gu,
    message: 'no space before this sign: put a narrow no-break space (U+202F)',
  },
  {
    languages: ['fr'],
    pattern: /[\p{L}\p{N})’”]:(?=\s|$)/gu,
    message: 'no space before the colon: put a no-break space (U+00A0)',
  },
  { languages: ['fr'], pattern: /«[^\s]\S*/g, message: 'no space after «: put a narrow no-break space (U+202F)' },
  {
    languages: ['en'],
    pattern: /[\p{L}\p{N})’”][\u0020\u00A0\u202F][;:!?](?=\s|$)/gu,
    message: 'a space before this sign, as in French: remove it',
  },
];

/** Most texts hold none of them. */
const signs = /['":;!?«»]/;

/** Apostrophes, quotation marks and the spaces that go with signs. */
export const checkTypography: Check = function* ({ files }) {
  for (const { file, language } of files) {
    const prose: Prose[] = listFields(file, language);
    if (language && file.path.endsWith('.mdx'))
      prose.push(...listBodyProse(file, language).filter((one) => !one.isWhole));
    for (const { text, language: spoken, placeOf } of prose) {
      if (!signs.test(text)) continue;
      for (const { languages, pattern, message } of habits) {
        if (!languages.includes(spoken)) continue;
        for (const [found] of text.matchAll(pattern)) {
          yield wrong(file, placeOf(found), `${message} (${found.replaceAll('\n', ' ')})`);
        }
      }
    }
  }
};
