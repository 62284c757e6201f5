import type { MessageKey } from '../../i18n/index.ts';
import { choices, initialSettings, type Reading, type SettingName, settingNames } from './choices.ts';
import { create } from './create-element.ts';
import { listKnown } from './known-words.ts';
import { loadTexts, type Say } from './panel-texts.ts';
import { keepReading, readShown } from './reading-store.ts';
import { readSettingsFile, settingsFileName, writeSettingsFile } from './settings-file.ts';
import { readingChange } from './shown-reading.ts';

/** Builds the panel at the first press of its button, and opens it. */
export function startPanel(): void {
  const button = document.querySelector<HTMLButtonElement>('.reading-open');
  let panel: Promise<HTMLDialogElement> | undefined;
  button?.addEventListener('click', async () => {
    panel ??= buildPanel();
    const dialog = await panel;
    if (!dialog.open) dialog.showModal();
  });
}

async function buildPanel(): Promise<HTMLDialogElement> {
  const [say] = await Promise.all([loadTexts(), loadStyles()]);
  const status = create('p', { className: 'notice calm', role: 'status', hidden: true });
  const tell = (words: string) => {
    status.hidden = false;
    status.replaceChildren(words);
  };
  const keep = (reading: Reading, done = '') => {
    const isKept = keepReading(reading);
    const words = [done, isKept ? '' : say('reading.unkept')].filter(Boolean).join(' ');
    if (words) tell(words);
  };
  const form = create('form', { method: 'dialog' }, [
    create('div', { className: 'reading-head' }, [
      create('h2', { id: 'reading-title' }, [say('reading.title')]),
      create('button', {}, [say('reading.close')]),
    ]),
    create('p', {}, [say('reading.lead')]),
    ...settingNames.map((name) => buildChoice(name, say, keep)),
    listKnown(say, keep),
    status,
    create('p', { className: 'reading-actions' }, [
      ...buildFileActions(say, keep, tell),
      action(say('reading.reset'), () => keep({ settings: initialSettings, known: [] }, say('reading.wasReset'))),
    ]),
  ]);
  const dialog = create('dialog', { className: 'reading-panel' }, [form]);
  dialog.setAttribute('aria-labelledby', 'reading-title');
  dialog.setAttribute('closedby', 'any');
  document.body.append(dialog);
  return dialog;
}

/** One setting: radio buttons that act at once. */
function buildChoice(name: SettingName, say: Say, keep: (reading: Reading) => void): HTMLElement {
  const radios = choices[name].map((value) => create('input', { type: 'radio', name: `reading-${name}`, value }));
  const show = () => {
    for (const radio of radios) radio.checked = radio.value === readShown().settings[name];
  };
  show();
  document.addEventListener(readingChange, show);
  const fieldset = create('fieldset', {}, [
    create('legend', {}, [say(`reading.${name}`)]),
    ...radios.map((radio) => create('label', {}, [radio, say(`reading.${name}-${radio.value}` as MessageKey)])),
  ]);
  fieldset.addEventListener('change', (event) => {
    const { settings, known } = readShown();
    keep({ settings: { ...settings, [name]: (event.target as HTMLInputElement).value }, known });
  });
  return fieldset;
}

/** Saving to a file, and taking one back. */
function buildFileActions(say: Say, keep: (reading: Reading, done: string) => void, tell: (words: string) => void) {
  const input = create('input', {
    type: 'file',
    accept: '.json,application/json',
    className: 'visually-hidden',
    id: 'reading-file',
  });
  input.addEventListener('change', async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const read = await readSettingsFile(file);
    input.value = '';
    if ('reading' in read) return keep(read.reading, say('reading.imported', { file: file.name }));
    const { kind } = read.fault;
    const values: Record<string, string> = { file: file.name, ...read.fault };
    if (kind === 'value') values.allowed = choices[values.name as SettingName].join(', ');
    tell(`${say(`reading.fault.${kind}`, values)} ${say('reading.unchanged')}`);
  });
  const save = action(say('reading.export'), () => {
    const address = URL.createObjectURL(new Blob([writeSettingsFile(readShown())], { type: 'application/json' }));
    create('a', { href: address, download: settingsFileName }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
  return [
    save,
    input,
    create('label', { htmlFor: 'reading-file', className: 'reading-file' }, [say('reading.import')]),
  ];
}

function action(words: string, act: () => void): HTMLButtonElement {
  const button = create('button', { type: 'button' }, [words]);
  button.addEventListener('click', act);
  return button;
}

/** The panel's own style sheet, which pages don't load. */
function loadStyles(): Promise<void> {
  const href = document.querySelector<HTMLElement>('.reading-open')?.dataset.styles ?? '';
  return new Promise((resolve) => {
    const link = create('link', { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
