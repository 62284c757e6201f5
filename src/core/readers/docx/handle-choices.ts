import { isOn } from './read-formatting.ts';
import type { Handlers } from './story.ts';

interface Choice {
  isTaken: boolean;
}

/** Content written twice for old and new programs, of which one is read; and form controls that nobody has filled in. */
export function handleChoices(): Handlers {
  const choices: Choice[] = [];
  const controls: { isPlaceholder: boolean }[] = [];
  return {
    open: {
      'mc:AlternateContent': () => void choices.push({ isTaken: false }),
      'mc:Choice': () => take(choices.at(-1)),
      'mc:Fallback': () => take(choices.at(-1)),
      'w:sdt': () => void controls.push({ isPlaceholder: false }),
      'w:showingPlcHdr': (mark) => {
        const control = controls.at(-1);
        if (control) control.isPlaceholder = isOn(mark);
      },
      'w:sdtContent': () => (controls.at(-1)?.isPlaceholder ? 'skip' : undefined),
    },
    close: {
      'mc:AlternateContent': () => void choices.pop(),
      'w:sdt': () => void controls.pop(),
    },
  };
}

function take(choice: Choice | undefined): 'skip' | undefined {
  if (choice?.isTaken) return 'skip';
  if (choice) choice.isTaken = true;
  return undefined;
}
