/**
 * What readers can choose, each value in the order in which it is shown. Plain data rather than a Zod schema: every page
 * loads it before it paints.
 */
export const choices = {
  explain: ['everywhere', 'first', 'never'],
  size: ['small', 'normal', 'large', 'larger', 'largest'],
  spacing: ['normal', 'wide'],
  font: ['site', 'system', 'dyslexic'],
  ruler: ['off', 'on'],
  theme: ['system', 'light', 'dark', 'contrast'],
} as const;

export type SettingName = keyof typeof choices;
export type Settings = { [Name in SettingName]: (typeof choices)[Name][number] };

/** What the site does for a reader who chose nothing. */
export const initialSettings: Settings = {
  explain: 'first',
  size: 'normal',
  spacing: 'normal',
  font: 'site',
  ruler: 'off',
  theme: 'system',
};

/** A reader's choices, and the concepts whose words they know. */
export interface Reading {
  settings: Settings;
  known: string[];
}

export const settingNames = Object.keys(choices) as SettingName[];
