/** Beyond as many words, they are forgotten: memory stays bounded whatever the text holds. */
const most = 20_000;

/** Keeps what a function makes of a word, so that it is made once a vocabulary and not once a finding. */
export function keepByWord<T>(make: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    if (kept.size >= most) kept.clear();
    kept.set(word, made);
    return made;
  };
}
