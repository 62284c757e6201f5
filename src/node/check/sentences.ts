import { countWords, findSentences } from '../../core/text/index.ts';
import { type Check, problemMaker } from './context.ts';
import { listBodyProse, listFields } from './texts.ts';

const long = problemMaker('text/long-sentence', 'warning');

/** As the linter asks of everybody: https://www.w3.org/TR/WCAG20-TECHS/G153.html */
export const maxSentenceWords = 25;

/** Our own sentences are short. The definition has its own limit. */
export const checkSentences: Check = function* ({ files }) {
  for (const { file, language } of files) {
    if (!language || !file.path.endsWith('.mdx')) continue;
    const fields = listFields(file, language).filter(({ path, isFragment }) => !isFragment && path[0] !== 'definition');
    for (const { text, placeOf } of [...fields, ...listBodyProse(file, language).filter((one) => one.isWhole)]) {
      for (const { start, end } of findSentences(text)) {
        const words = countWords(text.slice(start, end));
        const first = text.slice(start, Math.min(end, start + 30));
        if (words > maxSentenceWords)
          yield long(
            file,
            placeOf(first),
            `a long sentence (${words} words: “${first}…”): cut it, at most ${maxSentenceWords} words`,
          );
      }
    }
  }
};
