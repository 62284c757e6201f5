/** Whether words are a web or e-mail address: there is nothing to read in them. */
export function isAddress(words: string): boolean {
  const run = words.trim();
  return /^(?:https?:\/\/|www\.|mailto:)./.test(run) || (/^[^\s@]+@[^\s@]+\.\p{L}/u.test(run) && !/\s/.test(run));
}
