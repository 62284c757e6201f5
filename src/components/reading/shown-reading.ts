import type { Reading } from './choices.ts';

export const storageKey = 'en-clair.reading';

/** Told to the document when the choices that it shows have changed. */
export const readingChange = 'en-clair:reading';

/** What a page shows and the device keeps: `{ version: 1, settings: { size: 'large' }, known: ['cada'] }`. */
export interface KeptReading {
  version: 1;
  /** Only what differs from the initial settings. */
  settings: Partial<Reading['settings']>;
  known: string[];
}

const { dataset } = document.documentElement;

/**
 * Shows choices as attributes of the page's root, which style sheets and scripts read: `data-size="large"`. Style sheets
 * know a few values only, so that an unknown one does nothing; it stays text in an attribute.
 */
export function showReading({ settings, known }: KeptReading): void {
  for (const name of ['explain', 'size', 'spacing', 'font', 'ruler', 'theme'] as const) {
    if (settings[name]) dataset[name] = settings[name];
    else delete dataset[name];
  }
  if (known[0]) dataset.known = known.join(' ');
  else delete dataset.known;
  document.dispatchEvent(new Event(readingChange));
}

/** True when the page explains this word: the reader neither knows it nor wants none explained. */
export const isExplained = (id: string): boolean =>
  dataset.explain !== 'never' && !dataset.known?.split(' ').includes(id);

/** True when the reader wants each use of a word explained. */
export const wantsEveryUse = (): boolean => dataset.explain === 'everywhere';
