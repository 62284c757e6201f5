/**
 * Runs in the head of every page, before anything paints: a page never shows in one size or colour, then in another.
 * The tools themselves load late: at the first press of one of their buttons, or at once when the reading ruler is on.
 */
import { showReading, storageKey } from './shown-reading.ts';

const { dataset } = document.documentElement;

function showKept(): void {
  try {
    showReading(JSON.parse(localStorage.getItem(storageKey) ?? ''));
  } catch {
    // Nothing is kept, or nothing readable: the page stays as it is.
  }
}

const opener = () => document.querySelector<HTMLElement>('.reading-open');

async function loadTools(): Promise<void> {
  await import(/* @vite-ignore */ opener()?.dataset.tools ?? '');
  document.removeEventListener('click', onPress);
}

async function onPress({ target }: Event): Promise<void> {
  const button = (target as Element).closest<HTMLElement>('.reading-open, [data-know]');
  if (!button) return;
  try {
    await loadTools();
    button.click();
  } catch {
    button.replaceChildren(opener()?.dataset.broken ?? '');
  }
}

dataset.script = '';
showKept();
addEventListener('storage', showKept);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) showKept();
});
document.addEventListener('click', onPress);
addEventListener('DOMContentLoaded', () => {
  if (dataset.ruler) void loadTools();
});
