import type { LexiconEntry } from '../../core/index.ts';

/** Gives the page the meaning of a word that its first uses left out, on the model of the meanings that it has. */
export function addMeaning({ id, label, explanation, help }: LexiconEntry): void {
  const model = document.querySelector('.definition');
  if (!model || document.getElementById(`meaning-${id}`)) return;
  const meaning = model.cloneNode(true) as HTMLElement;
  meaning.id = `meaning-${id}`;
  meaning.setAttribute('aria-labelledby', `meaning-${id}-word`);
  const [word, definition] = meaning.querySelectorAll('p');
  word?.replaceChildren(label);
  if (word) word.id = `meaning-${id}-word`;
  definition?.replaceChildren(explanation);
  meaning.querySelector('a')?.setAttribute('href', help);
  meaning.querySelector('a span')?.replaceChildren(` : ${label}`);
  meaning.querySelector('[popovertarget]')?.setAttribute('popovertarget', meaning.id);
  meaning.querySelector<HTMLElement>('[data-know]')?.setAttribute('data-know', id);
  model.after(meaning);
}
