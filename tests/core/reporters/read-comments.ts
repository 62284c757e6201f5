/** A comment of a Word file: what it says, and the words between its marks. */
export interface ReadComment {
  id: string;
  author: string;
  date: string | undefined;
  lines: string[];
  words: string;
}

/**
 * The comments of a Word file by a way of its own, so that it can judge ours: tags are cut out with regular expressions. Words
 * that are deleted or hidden don't count, nor the old version of a text box.
 */
export function readComments(parts: Record<string, string>): ReadComment[] {
  const body = (parts['word/document.xml'] ?? '')
    .replace(/<w:del .*?<\/w:del>/gs, '')
    .replace(/<w:r\b[^>]*>(?:(?!<\/w:r>).)*<w:vanish\/>.*?<\/w:r>/gs, '');
  return [...(parts['word/comments.xml'] ?? '').matchAll(/<w:comment ([^>]*)>(.*?)<\/w:comment>/gs)].map(
    ([, attributes = '', inside = '']) => {
      const id = /w:id="(\d+)"/.exec(attributes)?.[1] ?? '';
      const marked = body
        .split(`<w:commentRangeStart w:id="${id}"/>`)[1]
        ?.split(`<w:commentRangeEnd w:id="${id}"/>`)[0];
      return {
        id,
        author: /w:author="([^"]*)"/.exec(attributes)?.[1] ?? '',
        date: /w:date="([^"]*)"/.exec(attributes)?.[1],
        lines: inside.split('</w:p>').slice(0, -1).map(lettersOf),
        words: lettersOf(marked ?? ''),
      };
    },
  );
}

const signs: Record<string, string> = { '<w:tab/>': '\t', '<w:noBreakHyphen/>': '\u2011' };

/** Letters and tabs, as Word shows them: spaces at the ends of a text count where the file asks for them. */
const lettersOf = (xml: string): string =>
  [...xml.matchAll(/<w:tab\/>|<w:noBreakHyphen\/>|<w:t( xml:space="preserve")?>([^<]*)<\/w:t>/g)]
    .map(([tag, keeps, text = '']) => signs[tag] ?? (keeps ? text : text.replace(/^ +| +$/g, '')))
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
