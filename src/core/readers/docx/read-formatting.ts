import type { XmlElement } from '../walk-xml.ts';

/** What a style, or a paragraph or run itself, says. What it doesn't say, the style that it is based on does. */
export interface Formatting {
  style?: string;
  /** 0 to 8 a heading of level 1 to 9; 9 no heading. */
  outline?: number;
  /** Whether a list numbers it or marks it. */
  isItem?: boolean;
  isHidden?: boolean;
  isBold?: boolean;
  language?: string;
}

/** Takes what one property element says, in a style, a paragraph or a run. */
export function readFormatting(into: Formatting, element: XmlElement, parents: readonly string[]): void {
  const parent = parents.at(-1);
  if (parent === 'w:rPr') {
    if (element.name === 'w:vanish') into.isHidden = isOn(element);
    else if (element.name === 'w:b') into.isBold = isOn(element);
    else if (element.name === 'w:lang') into.language = element.attribute('w:val') ?? into.language;
    else if (element.name === 'w:rStyle') into.style = element.attribute('w:val');
  } else if (parent === 'w:pPr') {
    if (element.name === 'w:outlineLvl') into.outline = Number(element.attribute('w:val'));
    else if (element.name === 'w:pStyle') into.style = element.attribute('w:val');
  } else if (parent === 'w:numPr' && element.name === 'w:numId') into.isItem = element.attribute('w:val') !== '0';
}

/** A switch is on unless it says otherwise. */
export function isOn(element: XmlElement, attribute = 'w:val', isOnAlone = true): boolean {
  const value = element.attribute(attribute);
  return value === undefined ? isOnAlone : !/^(?:0|false|off|none)$/.test(value);
}
