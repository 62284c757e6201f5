/** Keeps what a function makes of a word, so that it is made once a vocabulary and not once a finding. */
export function keepByWord<T>(make: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = make(word);
    kept.set(word, made);
    return made;
  };
}
