/** Reads the page aloud, the spoken word lit where the browser can. The same button or Escape stops it. */
import { findVoice } from './find-voice.ts';
import { listRuns, type TextRun } from './list-runs.ts';
import { type Speech, splitSpeech, wordAt } from './split-speech.ts';

const unseen = '.visually-hidden, [aria-hidden="true"], button, .meta';
const button = document.querySelector<HTMLButtonElement>('.read-aloud');
const listen = button?.textContent ?? '';
let isSpeaking = false;

interface Block {
  runs: TextRun[];
  text: string;
  language: string;
}

/** What there is to read, as it is shown now: a version that the reader didn't choose stays silent. */
function listBlocks(): Block[] {
  const blocks = button?.dataset.read ?? '';
  return [...document.querySelectorAll<HTMLElement>(blocks)]
    .filter((block) => block.checkVisibility() && !block.closest(unseen))
    .map((block) => {
      const runs = listRuns(block, blocks);
      const text = runs
        .map(({ node }) => (node.parentElement?.closest(unseen) ? ' '.repeat(node.length) : node.data))
        .join('');
      return { runs, text, language: block.closest<HTMLElement>('[lang]')?.lang ?? '' };
    });
}

function show(speaking: boolean): void {
  isSpeaking = speaking;
  button?.replaceChildren((speaking && button.dataset.stop) || listen);
  if (!speaking && 'highlights' in CSS) CSS.highlights.delete('spoken');
}

function light({ runs }: Block, [start, end]: [number, number]): void {
  const first = runs.find(({ to }) => to > start);
  const last = runs.find(({ to }) => to >= end);
  if (!first || !last || !('highlights' in CSS)) return;
  const range = document.createRange();
  range.setStart(first.node, start - first.from);
  range.setEnd(last.node, end - last.from);
  CSS.highlights.set('spoken', new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (top < 0 || bottom > innerHeight)
    scrollBy({ top: top - innerHeight / 3, behavior: isCalm ? 'instant' : 'smooth' });
}

function speak(block: Block, { start, end }: Speech, isLast: boolean): void {
  const text = block.text.slice(start, end);
  const utterance = new SpeechSynthesisUtterance(text);
  const voice = findVoice(block.language);
  utterance.lang = block.language;
  if (voice) utterance.voice = voice;
  utterance.addEventListener('boundary', ({ charIndex, charLength }) => {
    const [from, to] = wordAt(text, charIndex, charLength);
    if (isSpeaking) light(block, [start + from, start + to]);
  });
  utterance.addEventListener('end', () => isLast && show(false));
  utterance.addEventListener('error', stop);
  speechSynthesis.speak(utterance);
}

function start(): void {
  // A text in a language for which the device has no voice is left out: read by another, it is noise.
  const blocks = listBlocks().filter(({ language }) => findVoice(language));
  const speeches = splitSpeech(blocks.map(({ text }) => text));
  if (speeches.length === 0) return;
  show(true);
  for (const [index, speech] of speeches.entries())
    speak(blocks[speech.block] as Block, speech, index === speeches.length - 1);
}

function stop(): void {
  if (!isSpeaking) return;
  show(false);
  speechSynthesis.cancel();
}

button?.addEventListener('click', () => (isSpeaking ? stop() : start()));
addEventListener('keydown', ({ key }) => key === 'Escape' && stop());
addEventListener('pagehide', stop);
