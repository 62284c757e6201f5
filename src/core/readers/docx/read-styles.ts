import type { SegmentKind } from '../../types.ts';
import { walkXml } from '../walk-xml.ts';
import { type Formatting, isOn, readFormatting } from './read-formatting.ts';

interface Style extends Formatting {
  name: string;
  isDefault: boolean;
}

export interface Styles {
  /** What a paragraph is, or undefined for one that a table of contents or an index repeats. */
  kindOf(paragraph: Formatting): { kind: SegmentKind; level?: number } | undefined;
  isHidden(run: Formatting, paragraph: Formatting): boolean;
  isBold(run: Formatting, paragraph: Formatting): boolean;
  languageOf(run: Formatting, paragraph: Formatting): string | undefined;
  /** Whether a run's style is for code or for the title of a work. */
  isSilent(run: Formatting): boolean;
}

/** Reads `styles.xml`; without it, no paragraph has a style. */
export function readStyles(xml: string | undefined, part: string): Styles {
  const { styles, base } = xml ? collectStyles(xml, part) : { styles: new Map<string, Style>(), base: {} };
  const standard = [...styles].find(([, { isDefault }]) => isDefault)?.[0];
  const chains = new Map<string, readonly Style[]>();
  /** A style and those that it is based on, nearest first. */
  const chainOf = (id: string | undefined): readonly Style[] => {
    const known = chains.get(id ?? '');
    if (known || id === undefined) return known ?? [];
    const chain: Style[] = [];
    for (let next = styles.get(id); next && !chain.includes(next); next = styles.get(next.style ?? ''))
      chain.push(next);
    chains.set(id, chain);
    return chain;
  };
  const all = (own: Formatting, fallback?: string): readonly Formatting[] => [own, ...chainOf(own.style ?? fallback)];
  const find = <Key extends keyof Formatting>(key: Key, list: readonly Formatting[]): Formatting[Key] =>
    list.find((one) => one[key] !== undefined)?.[key];
  return {
    kindOf(paragraph) {
      const names = chainOf(paragraph.style).map(({ name }) => name);
      if (names.some((name) => /^(?:toc \d|index \d|table of figures)$/.test(name))) return undefined;
      const outline = find('outline', all(paragraph)) ?? outlineOf(names);
      if (outline !== undefined && outline < 9) return { kind: 'heading', level: Math.min(6, outline + 1) };
      if (names.some((name) => /^(?:quote|intense quote|quotations?|citation(?: intense)?)$/.test(name)))
        return { kind: 'quotation' };
      if (names.some((name) => /^(?:caption|légende)$/.test(name))) return { kind: 'caption' };
      return { kind: find('isItem', all(paragraph)) ? 'list-item' : 'paragraph' };
    },
    isHidden(run, paragraph) {
      if (run.isHidden !== undefined) return run.isHidden;
      // A style that hides what another style hides shows it again: ISO/IEC 29500-1, 17.7.3.
      const [inRun, inParagraph] = [chainOf(run.style), chainOf(paragraph.style ?? standard)];
      return Boolean(base.isHidden) || Boolean(find('isHidden', inRun)) !== Boolean(find('isHidden', inParagraph));
    },
    isBold: (run, paragraph) => Boolean(find('isBold', [...all(run), ...chainOf(paragraph.style ?? standard), base])),
    languageOf: (run, paragraph) => find('language', [...all(run), ...chainOf(paragraph.style ?? standard), base]),
    isSilent: (run) =>
      chainOf(run.style).some(({ name }) => /^html (?:code|keyboard|sample|variable|cite|typewriter)$/.test(name)),
  };
}

/** Word names its own styles in English in every language; other programs translate them. */
function outlineOf(names: readonly string[]): number | undefined {
  for (const name of names) {
    const level = /^(?:heading|titre) ?([1-9])$/.exec(name)?.[1];
    if (level) return Number(level) - 1;
    if (name === 'title' || name === 'titre') return 0;
    if (name === 'subtitle' || name === 'sous-titre') return 1;
  }
  return undefined;
}

function collectStyles(xml: string, part: string): { styles: Map<string, Style>; base: Formatting } {
  const styles = new Map<string, Style>();
  const base: Formatting = {};
  let current: Formatting = base;
  walkXml(xml, part, {
    open(element, parents) {
      const { name } = element;
      if (name === 'w:latentStyles' || name.endsWith('Change') || name === 'w:tblStylePr') return 'skip';
      if (name === 'w:style') {
        const isDefault = element.attribute('w:type') === 'paragraph' && isOn(element, 'w:default', false);
        const style: Style = { name: '', isDefault };
        styles.set(element.attribute('w:styleId') ?? '', style);
        current = style;
      } else if (name === 'w:basedOn') current.style = element.attribute('w:val');
      else if (name === 'w:name') (current as Style).name = (element.attribute('w:val') ?? '').toLowerCase();
      else readFormatting(current, element, parents);
      return undefined;
    },
  });
  return { styles, base };
}
