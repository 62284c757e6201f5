import type { SegmentKind } from '../../types.ts';
import { walkXml, type XmlElement } from '../walk-xml.ts';

type Family = 'paragraph' | 'text';
interface Style {
  name: string;
  parent?: string;
  isHidden?: boolean;
  isBold?: boolean;
  language?: string;
}

export interface OdtStyles {
  /** What a paragraph of this style is. */
  kindOf(paragraph: string | undefined): { kind: SegmentKind; level?: number } | undefined;
  /** `spans`: the styles of the spans around the words, innermost last. */
  isHidden(paragraph: string | undefined, spans: readonly (string | undefined)[]): boolean;
  isBold(paragraph: string | undefined, spans: readonly (string | undefined)[]): boolean;
  languageOf(paragraph: string | undefined, spans: readonly (string | undefined)[]): string | undefined;
  /** Whether a span's style is for code or for the title of a work. */
  isSilent(span: string | undefined): boolean;
}

/** LibreOffice names its own styles in English in every language. */
const kinds: readonly (readonly [RegExp, { kind: SegmentKind; level?: number }])[] = [
  [/^(?:Title|Heading)$/, { kind: 'heading', level: 1 }],
  [/^Subtitle$/, { kind: 'heading', level: 2 }],
  [/^Quotations$/, { kind: 'quotation' }],
  [/^Caption$/, { kind: 'caption' }],
];

/** Reads the styles of an OpenDocument text: its own, and those that formatting by hand makes in `content.xml`. */
export function readOdtStyles(parts: Record<string, string>): OdtStyles {
  const styles = new Map<string, Style>();
  for (const [part, xml] of Object.entries(parts)) if (xml) collectStyles(xml, part, styles);
  const chains = new Map<string, readonly Style[]>();
  /** A style and its parents, nearest first. */
  const chainOf = (family: Family, name: string | undefined): readonly Style[] => {
    const key = `${family} ${name}`;
    const known = chains.get(key);
    if (known || !name) return known ?? [];
    const chain: Style[] = [];
    for (let next = styles.get(key); next && !chain.includes(next); next = styles.get(`${family} ${next.parent}`))
      chain.push(next);
    chains.set(key, chain);
    return chain;
  };
  const find = <Key extends 'isHidden' | 'isBold' | 'language'>(
    key: Key,
    paragraph: string | undefined,
    spans: readonly (string | undefined)[],
  ): Style[Key] => {
    for (let at = spans.length - 1; at >= 0; at -= 1) {
      const found = chainOf('text', spans[at]).find((one) => one[key] !== undefined);
      if (found) return found[key];
    }
    const found = chainOf('paragraph', paragraph).find((one) => one[key] !== undefined);
    return (found ?? styles.get('paragraph default'))?.[key];
  };
  return {
    kindOf(paragraph) {
      for (const { name } of chainOf('paragraph', paragraph)) {
        const level = /^Heading_20_([1-9])/.exec(name)?.[1];
        if (level) return { kind: 'heading', level: Math.min(6, Number(level)) };
        const found = kinds.find(([sign]) => sign.test(name));
        if (found) return found[1];
      }
      return undefined;
    },
    isHidden: (paragraph, spans) => Boolean(find('isHidden', paragraph, spans)),
    isBold: (paragraph, spans) => Boolean(find('isBold', paragraph, spans)),
    languageOf: (paragraph, spans) => find('language', paragraph, spans),
    isSilent: (span) =>
      chainOf('text', span).some(({ name }) =>
        /^(?:Source_20_Text|Teletype|User_20_Entry|Variable|Citation)$/.test(name),
      ),
  };
}

function collectStyles(xml: string, part: string, styles: Map<string, Style>): void {
  let current: Style | undefined;
  walkXml(xml, part, {
    open(element) {
      const { name } = element;
      // What comes before it in `content.xml`, and all of `styles.xml`, is styles.
      if (name === 'office:body' || name === 'office:master-styles') return 'skip';
      if (name === 'style:style' || name === 'style:default-style') current = addStyle(element, styles);
      else if (name === 'style:text-properties' && current) readProperties(element, current);
      return undefined;
    },
    close(name) {
      if (name === 'style:style' || name === 'style:default-style') current = undefined;
    },
  });
}

function addStyle(element: XmlElement, styles: Map<string, Style>): Style {
  const isDefault = element.name === 'style:default-style';
  const style: Style = { name: isDefault ? 'default' : (element.attribute('style:name') ?? '') };
  const parent = element.attribute('style:parent-style-name');
  if (parent) style.parent = parent;
  styles.set(`${element.attribute('style:family')} ${style.name}`, style);
  return style;
}

function readProperties(element: XmlElement, style: Style): void {
  const display = element.attribute('text:display');
  if (display) style.isHidden = display === 'none';
  const weight = element.attribute('fo:font-weight');
  if (weight) style.isBold = weight === 'bold' || Number(weight) >= 600;
  const [language, country] = [element.attribute('fo:language'), element.attribute('fo:country')];
  if (language) style.language = `${language}-${country}`;
}
