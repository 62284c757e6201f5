import { describeStore, eraseAnswers } from '../activities/index.ts';

/** Counts the answers of a module and says what the device remembers. Reading and answering need none of this. */
class ModuleProgress extends HTMLElement {
  connectedCallback(): void {
    const texts = JSON.parse(this.dataset.texts ?? '{}') as Record<string, string>;
    const state = describeStore();
    const notice = this.querySelector<HTMLElement>('[data-store]');
    if (notice && state !== 'ready') {
      notice.textContent = texts[state] ?? '';
      notice.hidden = false;
    }
    const erase = this.querySelector<HTMLButtonElement>('[data-erase]');
    erase?.addEventListener('click', () => {
      eraseAnswers();
      location.assign(location.pathname);
    });
    const count = () => {
      const questions = [...this.querySelectorAll<HTMLElement>('single-choice')];
      const answered = questions.filter(({ dataset }) => dataset.first);
      const right = answered.filter(({ dataset }) => dataset.first === 'right').length;
      const line = this.querySelector('.progress');
      const text = (texts.progress ?? '').replace('{right}', String(right)).replace('{count}', String(answered.length));
      if (line && answered.length > 0) line.textContent = text;
      if (erase) erase.hidden = answered.length === 0;
    };
    this.addEventListener('answered', count);
    void customElements.whenDefined('single-choice').then(count);
  }
}

if (!customElements.get('module-progress')) customElements.define('module-progress', ModuleProgress);
