import { pickOfDay } from './pick-of-day.ts';

const dayLength = 86_400_000;

/** `<words-of-day>`: puts the words of the reader's own day in place of those of the build, from the list of the page. */
class WordsOfDay extends HTMLElement {
  connectedCallback(): void {
    const cards = [...document.querySelectorAll('.letter .term-card')];
    const now = new Date();
    const day = Math.floor(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayLength);
    const chosen = pickOfDay(cards.length, day).flatMap((position) => cards[position] ?? []);
    this.querySelector('ul')?.replaceChildren(...chosen.map((card) => card.cloneNode(true)));
  }
}

if (!customElements.get('words-of-day')) customElements.define('words-of-day', WordsOfDay);
