/**
 * Words explained in place: a click, a tap or Enter on a word opens its meaning beside it. Without this script, the
 * word is a link to its entry. Escape, a click elsewhere and focus on return are the browser's own (Popover API).
 * A word that the reader knows is plain text, and all words are when they want none explained.
 */
import { isExplained, readingChange, wantsEveryUse } from './reading/shown-reading.ts';

const meaningOf = ({ dataset }: HTMLElement) => document.getElementById(`meaning-${dataset.term}`);
let opener: HTMLElement | undefined;
let everywhere = document.querySelector<HTMLElement>('[data-everywhere]')?.dataset.everywhere;

/** Makes each word what the reader's choices say: a link that opens its meaning, or plain text. */
function showWords(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    link.dataset.href ??= link.getAttribute('href') ?? '';
    if (!isExplained(link.dataset.term ?? '')) {
      for (const name of ['href', 'aria-haspopup', 'aria-expanded']) link.removeAttribute(name);
      // The focus comes back here when the meaning closes.
      link.tabIndex = -1;
    } else if (!link.ariaHasPopup) {
      link.removeAttribute('tabindex');
      link.href = link.dataset.href;
      link.ariaHasPopup = 'dialog';
      link.ariaExpanded = 'false';
    }
  }
  if (!everywhere || !wantsEveryUse()) return;
  import(/* @vite-ignore */ everywhere);
  everywhere = undefined;
}

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('a.term[href]');
  const meaning = link && meaningOf(link);
  const wantsNewTab = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  if (!meaning || wantsNewTab) return;
  event.preventDefault();
  opener = link;
  meaning.togglePopover({ source: link });
  meaning.querySelector('a')?.focus();
});
document.addEventListener(
  'toggle',
  ({ target, newState }) => {
    if (opener?.ariaHasPopup && target === meaningOf(opener)) opener.ariaExpanded = String(newState === 'open');
  },
  true,
);
if ('showPopover' in HTMLElement.prototype) {
  showWords();
  document.addEventListener(readingChange, showWords);
}
