/** Remembers which version of an explainer the reader chose. The switch itself is plain radio buttons and CSS. */
const key = 'en-clair.level';

for (const switcher of document.querySelectorAll('two-levels')) {
  const radios = [...switcher.querySelectorAll<HTMLInputElement>('input[name=level]')];
  const remembered = radios.find(({ value }) => value === read());
  if (remembered) remembered.checked = true;
  for (const radio of radios) radio.addEventListener('change', () => write(radio.value));
}

function read(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(level: string): void {
  try {
    localStorage.setItem(key, level);
  } catch {
    // The device keeps nothing: the choice holds for this page only.
  }
}
