import { type Check, problemMaker } from './context.ts';
import { listBodyProse, listFields, type Prose } from './texts.ts';

const left = problemMaker('text/placeholder');

/** What the scaffolder leaves for a person to fill, and what people leave for later. */
const placeholder = /À écrire\b|To be written\b|\bTODO\b|\bFIXME\b|\bTKTK\b|[Ll]orem ipsum/u;

/** No page goes out with a text that is still to be written. */
export const checkPlaceholders: Check = function* ({ files }) {
  for (const { file, language } of files) {
    const prose: Prose[] = listFields(file, language ?? 'en');
    if (language && file.path.endsWith('.mdx'))
      prose.push(...listBodyProse(file, language).filter((one) => !one.isWhole));
    for (const { text, placeOf } of prose) {
      const [found] = placeholder.exec(text) ?? [];
      if (found) yield left(file, placeOf(found), `a text is still to be written (${text.slice(0, 60)}): write it`);
    }
  }
};
