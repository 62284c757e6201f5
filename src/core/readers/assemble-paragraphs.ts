import type { Language } from '../../schema/index.ts';
import { guessLanguage, weighLanguages } from '../text/index.ts';
import type { Anchor, Segment } from '../types.ts';
import type { Paragraph } from './paragraph-writer.ts';

export interface Assembled {
  /** A paragraph a line. */
  source: string;
  segments: Segment[];
  anchors: Anchor[];
  language?: Language;
}

/** Lays paragraphs out as the text of a document. Those without a letter or a figure are left out. */
export function assembleParagraphs(all: readonly Paragraph[]): Assembled {
  const paragraphs = all.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const sample = paragraphs
    .map(({ text }) => text.slice(0, 2000))
    .join('\n')
    .slice(0, 20_000);
  const language = findLanguage(paragraphs, sample);
  const around = language ?? guessLanguage(sample);
  const segments: Segment[] = [];
  const anchors: Anchor[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    segments.push(toSegment(paragraph, at, around));
    paragraph.places.forEach(([from, place], index) => {
      const end = paragraph.places[index + 1]?.[0] ?? paragraph.text.length;
      anchors.push({ start: at + from, end: at + end, place });
    });
    at += paragraph.text.length + 1;
  }
  const source = paragraphs.map(({ text }) => text).join('\n');
  return { source, segments, anchors, ...(language && { language }) };
}

function toSegment(paragraph: Paragraph, at: number, around: Language): Segment {
  const { kind, level, text, silent, explained, links, isBold } = paragraph;
  const stated = heaviest([paragraph]);
  const other = stated !== around && isWrittenIn(text, stated) ? stated : undefined;
  return {
    kind,
    text,
    map: [[0, at]],
    ...(level && { level }),
    ...(silent.length > 0 && { silent }),
    ...(explained.length > 0 && { explained }),
    ...(links.length > 0 && { links }),
    ...(isBold && { isBold }),
    ...(other && { language: other }),
  };
}

/**
 * The language that the file states for most of its words. Word processors state one even where nobody chose it, and mark
 * what is pasted with the language it had elsewhere: words that say otherwise win.
 */
function findLanguage(paragraphs: readonly Paragraph[], sample: string): Language | undefined {
  const stated = heaviest(paragraphs);
  const weights = weighLanguages(sample);
  return stated && weights[stated] >= weights[opposite[stated]] ? stated : undefined;
}

const opposite = { fr: 'en', en: 'fr' } as const;

const isWrittenIn = (text: string, language: Language | undefined): boolean => {
  const weights = weighLanguages(text);
  return language !== undefined && weights[language] > weights[opposite[language]];
};

function heaviest(paragraphs: readonly Paragraph[]): Language | undefined {
  const weights = { fr: 0, en: 0, rest: 0 };
  for (const { languages } of paragraphs)
    for (const [code, weight] of languages) {
      const language = /^(fr|en)\b/i.exec(code)?.[1]?.toLowerCase() as Language | undefined;
      weights[language ?? 'rest'] += weight;
    }
  if (weights.rest >= Math.max(weights.fr, weights.en)) return undefined;
  return weights.fr >= weights.en ? 'fr' : 'en';
}
