import type { Language } from '../../../../schema/index.ts';
import type { Passage, RuleContext } from '../../rule.ts';

const messages: Record<Language, (more: number) => string> = {
  fr: (more) =>
    `Cette ligne en gras ressemble à un titre${more > 0 ? ` (et ${more} ${more > 1 ? 'autres' : 'autre'} après elle)` : ''}, mais un lecteur d’écran ne le sait pas : donnez-lui un vrai style de titre`,
  en: (more) =>
    `This bold line looks like a heading${more > 0 ? ` (and so ${more > 1 ? 'do' : 'does'} ${more} more)` : ''}, but a screen reader can’t tell: give it a real heading style`,
};

/** No heading is longer, in characters. */
const longest = 100;

/** Lines all in bold, with words below them, that stand for headings: the first of a text is reported, with their number. */
export function createBoldLines({ uiLanguage, report }: RuleContext) {
  let first: Passage | undefined;
  let count = 0;
  let waiting: Passage | undefined;
  return {
    /** Whether the passage is such a line, as far as it alone can tell. */
    add(passage: Passage): boolean {
      const isLine = looksLikeHeading(passage);
      const { kind } = passage.segment;
      if (waiting && !isLine && (kind === 'paragraph' || kind === 'list-item')) {
        first ??= waiting;
        count += 1;
      }
      waiting = isLine ? passage : undefined;
      return isLine;
    },
    finish(): void {
      if (first) report({ passage: first, start: 0, end: first.text.length, message: messages[uiLanguage](count - 1) });
    },
  };
}

/** A bold line that neither ends like a sentence nor names a field (« Objet : … »). */
const looksLikeHeading = ({ segment: { kind, isBold, text } }: Passage): boolean =>
  isBold === true &&
  kind === 'paragraph' &&
  text.length <= longest &&
  /\p{L}{3}/u.test(text) &&
  !/[.!;:,…]\s*$|: /.test(text.trimEnd());
