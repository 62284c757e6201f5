import { readAnswers, recordAnswer } from '../store.ts';
import { packSteps, type Step, unpackSteps, walkTree } from './logic.ts';

/** Shows one step of the booklet at a time, with the answers given above it. Back and forward walk the steps. */
class DecisionTreeElement extends HTMLElement {
  #steps: Step[] = [];

  connectedCallback(): void {
    const fromAddress = new URLSearchParams(location.search).get(this.#id);
    this.#show(unpackSteps(fromAddress ?? readAnswers()[this.#id] ?? ''), false);
    this.addEventListener('click', (event) => this.#onClick(event));
    window.addEventListener('popstate', () => {
      this.#show(unpackSteps(new URLSearchParams(location.search).get(this.#id) ?? ''), true);
    });
  }

  get #id(): string {
    return this.dataset.activity ?? '';
  }

  /** The tree as the page holds it: one source for the eyes and for the script. */
  get #tree() {
    const questions = [...this.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
      id: step.dataset.step ?? '',
      question: step.querySelector('.step-text')?.textContent ?? '',
      law: [],
      answers: [...step.querySelectorAll<HTMLElement>('[data-answer]')].map((link) => ({
        id: link.dataset.answer ?? '',
        text: link.querySelector('.answer-text')?.textContent ?? '',
        to: link.dataset.to ?? '',
      })),
    }));
    return { start: this.dataset.start ?? '', questions };
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const link = target.closest<HTMLElement>('[data-answer]');
    const back = target.closest<HTMLElement>('[data-back]');
    if (link) {
      event.preventDefault();
      const question = link.closest<HTMLElement>('[data-step]')?.dataset.step ?? '';
      this.#go([...this.#steps, { question, answer: link.dataset.answer ?? '' }]);
    } else if (back) this.#go(this.#steps.slice(0, Number(back.dataset.back)));
    else if (target.closest('[data-restart]')) this.#go([]);
  }

  #go(steps: Step[]): void {
    this.#show(steps, true);
    const packed = packSteps(this.#steps);
    recordAnswer(this.#id, packed);
    const address = new URL(location.href);
    if (packed) address.searchParams.set(this.#id, packed);
    else address.searchParams.delete(this.#id);
    address.hash = '';
    history.pushState(null, '', address);
  }

  #show(steps: Step[], moveFocus: boolean): void {
    const tree = this.#tree;
    const walk = walkTree(tree, steps);
    this.#steps = walk.steps;
    this.classList.add('is-stepwise');
    for (const step of this.querySelectorAll<HTMLElement>('[data-step]')) step.hidden = step.dataset.step !== walk.at;
    this.#showPath(tree);
    if (moveFocus) this.querySelector<HTMLElement>('[data-step]:not([hidden])')?.focus();
  }

  #showPath(tree: { questions: { id: string; question: string; answers: { id: string; text: string }[] }[] }): void {
    const path = this.querySelector<HTMLElement>('.tree-path');
    const template = this.querySelector<HTMLTemplateElement>('template[data-change]');
    if (!path || !template) return;
    path.hidden = this.#steps.length === 0;
    const items = this.#steps.map((step, index) => {
      const question = tree.questions.find(({ id }) => id === step.question);
      const answer = question?.answers.find(({ id }) => id === step.answer);
      const item = document.createElement('li');
      const chosen = document.createElement('strong');
      chosen.textContent = answer?.text ?? '';
      const button = template.content.querySelector('button')?.cloneNode(true) as HTMLButtonElement;
      button.dataset.back = String(index);
      button.setAttribute('aria-label', `${button.textContent} (${chosen.textContent})`);
      item.append(`${question?.question ?? ''} `, chosen, ' ', button);
      return item;
    });
    path.querySelector('ol')?.replaceChildren(...items);
  }
}

if (!customElements.get('decision-tree')) customElements.define('decision-tree', DecisionTreeElement);
