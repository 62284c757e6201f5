/** Offers to read a page aloud when the device has a voice in its language. The reading itself loads at the first press. */
import { findVoice } from './find-voice.ts';

const button = document.querySelector<HTMLButtonElement>('.read-aloud');

function show(): void {
  if (button && findVoice(document.documentElement.lang)) button.hidden = false;
}

async function start(): Promise<void> {
  try {
    await import(/* @vite-ignore */ button?.dataset.module ?? '');
    button?.removeEventListener('click', start);
    button?.click();
  } catch {
    // Offline: the next press tries again.
  }
}

if ('speechSynthesis' in window) {
  show();
  speechSynthesis.addEventListener?.('voiceschanged', show);
  button?.addEventListener('click', start);
}
