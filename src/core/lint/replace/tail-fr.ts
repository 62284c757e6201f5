import { keepByWord } from '../../text/index.ts';

/** The preposition or « que » that ends a wording, apart from the article that it melts with. */
export interface Tail {
  /** What stands before it. */
  core: string;
  preposition: 'de' | 'à' | 'que' | '';
  /** `le` and `les` melted in (« du », « aux »); `’` for a lost vowel (« d’ »). */
  article: '' | 'le' | 'les' | '’';
}

const tails: Record<string, [Tail['preposition'], Tail['article']]> = {
  de: ['de', ''],
  du: ['de', 'le'],
  des: ['de', 'les'],
  d: ['de', '’'],
  à: ['à', ''],
  au: ['à', 'le'],
  aux: ['à', 'les'],
  que: ['que', ''],
  qu: ['que', '’'],
};

/** « à l’égard des » → « à l’égard », de, les. Also « parce que », « jusqu’à ». */
export const readTail = keepByWord((wording: string): Tail => {
  const words = /^(.*?)(?:^|[ ’'])(\p{L}+)[’']?$/u.exec(wording);
  const [preposition, article] = tails[(words?.[2] ?? '').toLowerCase()] ?? ['', ''];
  if (!words || !preposition || !words[1]) return { core: wording, preposition: '', article: '' };
  return { core: words[1], preposition, article };
});

const melted: Record<string, string> = { 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' };

/** « de » and « les » → « des ». */
export const melt = (preposition: string, article: string): string =>
  melted[`${preposition} ${article}`] ?? `${preposition} ${article}`;
