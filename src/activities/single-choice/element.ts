import { readAnswers, recordAnswer } from '../store.ts';

/** Remembers the first answer opened, and tells the page so that it can count. Reading needs none of this. */
class SingleChoiceElement extends HTMLElement {
  connectedCallback(): void {
    const id = this.dataset.activity ?? '';
    const choices = [...this.querySelectorAll<HTMLDetailsElement>('details.choice')];
    const earlier = choices.find((choice) => choice.dataset.choice === readAnswers()[id]);
    if (earlier) this.#mark(earlier, false);
    for (const choice of choices) {
      choice.addEventListener('toggle', () => {
        if (!choice.open || this.dataset.first) return;
        recordAnswer(id, choice.dataset.choice ?? '');
        this.#mark(choice, true);
      });
    }
  }

  #mark(choice: HTMLDetailsElement, isNew: boolean): void {
    this.dataset.first = 'correct' in choice.dataset ? 'right' : 'wrong';
    choice.classList.add('first-try');
    if (isNew) this.dispatchEvent(new CustomEvent('answered', { bubbles: true }));
  }
}

if (!customElements.get('single-choice')) customElements.define('single-choice', SingleChoiceElement);
