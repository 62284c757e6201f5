/** Reads pairs `word: what it becomes`, parted by commas or line ends; `bend` gives every form of the word. */
export function readPairs(list: string, bend: (word: string) => readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const line of list.trim().split(/,?\n|, /)) {
    const [word = '', other = ''] = line.split(':').map((part) => part.trim());
    for (const form of bend(word)) if (!pairs.has(form)) pairs.set(form, other);
  }
  return pairs;
}
