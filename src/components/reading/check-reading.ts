import { choices, initialSettings, type Reading, type SettingName, type Settings } from './choices.ts';

/** Why a value can't be used. `name` and `value` are what the file says: text, never markup. */
export interface ReadingFault {
  kind: 'shape' | 'version' | 'setting' | 'value' | 'word';
  name: string;
  value: string;
}

const mostKnown = 20_000;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a message shows it: at most 40 characters of it. */
const show = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 40);

/**
 * Reads choices from parsed JSON that anyone may have written: `{ version: 1, settings: { size: 'large' }, known: ['cada'] }`.
 * What is sound is kept, what isn't is left at its initial value and comes back as a fault. Never throws.
 */
export function checkReading(data: unknown): { reading: Reading; faults: ReadingFault[] } {
  const settings: Record<string, string> = { ...initialSettings };
  const known = new Set<string>();
  const faults: ReadingFault[] = [];
  const add = (kind: ReadingFault['kind'], name: string, value: unknown) =>
    faults.push({ kind, name: name.slice(0, 40), value: show(value) });
  const { version, settings: chosen = {}, known: words = [] } = isRecord(data) ? data : {};
  if (!isRecord(data) || !isRecord(chosen) || !Array.isArray(words)) add('shape', '', data);
  else if (version !== 1) add('version', 'version', version);
  else {
    for (const [name, value] of Object.entries(chosen)) {
      const values = Object.hasOwn(choices, name) ? (choices[name as SettingName] as readonly unknown[]) : undefined;
      if (!values) add('setting', name, value);
      else if (!values.includes(value)) add('value', name, value);
      else settings[name] = value as string;
    }
    for (const word of words.slice(0, mostKnown)) {
      if (typeof word === 'string' && /^[a-z0-9-]{1,100}$/.test(word)) known.add(word);
      else add('word', 'known', word);
    }
  }
  return { reading: { settings: settings as Settings, known: [...known] }, faults };
}
