/**
 * Words explained in place: a click, a tap or Enter on a word opens its meaning beside it. Without this script, the
 * word is a link to its entry. Escape, a click elsewhere and focus on return are the browser's own (Popover API).
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
  const meaning = document.getElementById(`meaning-${link.dataset.term}`);
  if (!meaning || !('showPopover' in meaning)) continue;
  link.setAttribute('aria-haspopup', 'dialog');
  link.setAttribute('aria-expanded', 'false');
  link.addEventListener('click', (event) => {
    const wantsNewTab = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
    if (wantsNewTab) return;
    event.preventDefault();
    meaning.togglePopover({ source: link });
    meaning.querySelector<HTMLAnchorElement>('a')?.focus();
  });
  meaning.addEventListener('toggle', (event) => {
    const isOpen = (event as ToggleEvent).newState === 'open';
    link.setAttribute('aria-expanded', String(isOpen));
  });
}
