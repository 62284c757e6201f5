import { checkReading } from './check-reading.ts';
import { initialSettings, type Reading, settingNames } from './choices.ts';
import { type KeptReading, showReading, storageKey } from './shown-reading.ts';

/** The choices that the page shows, whole. */
export function readShown(): Reading {
  const { dataset } = document.documentElement;
  const settings = Object.fromEntries(settingNames.map((name) => [name, dataset[name] ?? initialSettings[name]]));
  const known = dataset.known?.split(' ') ?? [];
  return checkReading({ version: 1, settings, known }).reading;
}

/** Applies choices and keeps them on the device. False when the device refuses: they hold for this page only. */
export function keepReading(reading: Reading): boolean {
  const kept = toKept(reading);
  showReading(kept);
  try {
    localStorage.setItem(storageKey, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** What is worth keeping of choices: those that differ from the initial ones. */
export function toKept({ settings, known }: Reading): KeptReading {
  const changed = settingNames.filter((name) => settings[name] !== initialSettings[name]);
  return { version: 1, settings: Object.fromEntries(changed.map((name) => [name, settings[name]])), known };
}
