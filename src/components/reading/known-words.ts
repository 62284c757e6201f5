import type { Reading } from './choices.ts';
import { create } from './create-element.ts';
import type { Say } from './panel-texts.ts';
import { keepReading, readShown } from './reading-store.ts';
import { readingChange } from './shown-reading.ts';
import { loadWords } from './word-list.ts';

/** The words that the reader knows, each with a button that brings its explanation back. */
export function listKnown(say: Say, keep: (reading: Reading) => void): HTMLElement {
  const list = create('ul', { className: 'reading-known' });
  const none = create('p', { className: 'meta' }, [say('reading.knownNone')]);
  const title = create('h3', { id: 'reading-known', tabIndex: -1 }, [say('reading.known')]);
  const section = create('section', {}, [title, none, list]);
  section.setAttribute('aria-labelledby', title.id);

  const forget = (id: string) => {
    const { settings, known } = readShown();
    keep({ settings, known: known.filter((one) => one !== id) });
    title.focus();
  };
  const show = async () => {
    const { known } = readShown();
    none.hidden = known.length > 0;
    // A word that has left the site, or a list that can't be fetched: the concept's id still says which it is.
    const words = known.length > 0 ? await loadWords().catch(() => []) : [];
    const labels = new Map(words.map(({ id, label }) => [id, label]));
    const items = known.map((id) => {
      const label = labels.get(id) ?? id;
      const button = create('button', { type: 'button' }, [
        say('reading.forget'),
        create('span', { className: 'visually-hidden' }, [` : ${label}`]),
      ]);
      button.addEventListener('click', () => forget(id));
      return create('li', {}, [create('span', {}, [label]), button]);
    });
    list.replaceChildren(...items);
  };
  void show();
  document.addEventListener(readingChange, () => void show());
  return section;
}

/** The button of each meaning, « I know this word »: pressed, the word is explained no more, here or on another page. */
export function startKnownWords(): void {
  const buttons = () => document.querySelectorAll<HTMLButtonElement>('[data-know]');
  const show = () => {
    const { known } = readShown();
    for (const button of buttons()) button.ariaPressed = String(known.includes(button.dataset.know ?? ''));
  };
  document.addEventListener('click', ({ target }) => {
    const id = (target as Element).closest<HTMLElement>('[data-know]')?.dataset.know;
    if (!id) return;
    const { settings, known } = readShown();
    const others = known.filter((one) => one !== id);
    keepReading({ settings, known: known.length > others.length ? others : [...known, id] });
  });
  show();
  document.addEventListener(readingChange, show);
}
