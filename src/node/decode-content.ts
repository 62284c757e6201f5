import { decode, ReadError } from '../core/readers/index.ts';

/** A content file's text, without a byte order mark, and why it can't be used; `offset` counts in the text. */
interface Decoded {
  text: string;
  fault?: { offset: number; message: string };
}

/** Content is UTF-8: the site's builder reads nothing else, and would lose every accent without a word. */
export function decodeContent(bytes: Uint8Array): Decoded {
  try {
    const { text, encoding } = decode(bytes);
    if (encoding === 'utf-8') return { text };
    const name = encoding === 'windows-1252' ? 'Windows-1252' : 'UTF-16';
    // UTF-16 shows at once; the rest, where its first letter can't be read.
    const read = encoding === 'windows-1252' ? new TextDecoder().decode(bytes) : text;
    const offset = Math.max(read.indexOf('\uFFFD'), 0);
    const line = text.split('\n')[read.slice(0, offset).split('\n').length - 1]?.trim() ?? '';
    const message = `the file is not in UTF-8 but in ${name} (${line.slice(0, 60)}): save it as UTF-8`;
    return { text: read, fault: { offset, message } };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    const message = `the file is not a text (${error.detail}): bring back what was there, or write it again`;
    return { text: '', fault: { offset: 0, message } };
  }
}
