import { create } from './create-element.ts';
import { readShown } from './reading-store.ts';
import { readingChange } from './shown-reading.ts';

/** Where keys have another use than moving from line to line. */
const busy = 'input, textarea, select, dialog, [popover], [role="listbox"], [contenteditable]';

/**
 * The reading ruler: a clear band on a shaded page. It follows the pointer and the focus; the up and down arrows bring the
 * next line into it, by scrolling while the page can, then by moving the band.
 */
export function startRuler(): void {
  let ruler: HTMLElement | undefined;
  let middle = innerHeight / 3;

  const place = (y: number) => {
    middle = Math.min(Math.max(y, 0), innerHeight);
    ruler?.style.setProperty('--ruler-middle', `${middle}px`);
  };
  const onPointer = ({ clientY }: PointerEvent) => place(clientY);
  const onFocus = ({ target }: FocusEvent) => {
    const { top, height } = (target as Element).getBoundingClientRect();
    const isLine = height > 0 && height < innerHeight / 2;
    if (isLine) place(top + height / 2);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented);
    if (!step || !isPlain || (event.target as Element).closest(busy)) return;
    event.preventDefault();
    const line =
      step * Number.parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).lineHeight);
    const before = scrollY;
    scrollBy({ top: line, behavior: 'instant' });
    place(middle + line - (scrollY - before));
  };

  const show = () => {
    const isOn = readShown().settings.ruler === 'on';
    if (isOn === Boolean(ruler)) return;
    const change = isOn ? 'addEventListener' : 'removeEventListener';
    document[change]('pointermove', onPointer as EventListener, { passive: true });
    document[change]('focusin', onFocus as EventListener);
    document[change]('keydown', onKey as EventListener);
    ruler?.remove();
    ruler = isOn ? create('div', { className: 'reading-ruler', ariaHidden: 'true' }) : undefined;
    if (ruler) document.body.append(ruler);
    place(middle);
  };
  show();
  document.addEventListener(readingChange, show);
}
