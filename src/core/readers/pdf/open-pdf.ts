import { detectBinary } from '../detect-binary.ts';
import { ReadError } from '../read-error.ts';
import { type PageText, readPieces } from './read-pieces.ts';

type Unpdf = typeof import('unpdf');
type Pdf = Awaited<ReturnType<Unpdf['getDocumentProxy']>>;

/** The text of each page of a PDF. Rejects with a `ReadError` when there is no page to be had. */
export async function openPdf(bytes: Uint8Array): Promise<PageText[]> {
  if (!hasHeader(bytes)) throw new ReadError('not-pdf', detectBinary(bytes) ?? `${bytes.length} bytes without %PDF`);
  const unpdf = await import('unpdf');
  const pdf = await open(unpdf, bytes);
  try {
    if (pdf.numPages === 0) throw new ReadError('pdf-damaged', '0 page');
    const pages: PageText[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(unpdf, pdf, number));
    return pages;
  } finally {
    await pdf.loadingTask.destroy();
  }
}

/** Other bytes may come first: programs that send files over the network leave some. */
const hasHeader = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

async function open({ getDocumentProxy }: Unpdf, bytes: Uint8Array): Promise<Pdf> {
  try {
    // A copy: what is opened is handed over to the parser for good. Level 0: it says nothing on the console.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, disableFontFace: true });
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'PasswordException') throw new ReadError('encrypted', 'PDF');
    throw new ReadError('pdf-damaged', message || name);
  }
}

async function readPage({ getResolvedPDFJS }: Unpdf, pdf: Pdf, number: number): Promise<PageText> {
  try {
    const page = await pdf.getPage(number);
    const { items, styles } = await page.getTextContent();
    const letters = items.filter((item) => 'str' in item);
    const { pieces, height } = readPieces(letters, styles, page.getViewport({ scale: 1 }));
    const hasPicture = pieces.length === 0 && (await showsPicture(await getResolvedPDFJS(), page));
    page.cleanup();
    return { number, height, pieces, hasPicture };
  } catch {
    throw new ReadError('pdf-damaged', `page ${number}`);
  }
}

/** Whether a page without text is a picture, as scanners make them, or an empty page. */
async function showsPicture(
  { OPS }: Awaited<ReturnType<Unpdf['getResolvedPDFJS']>>,
  page: Awaited<ReturnType<Pdf['getPage']>>,
) {
  const { fnArray } = await page.getOperatorList();
  const painters: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];
  return fnArray.some((operation) => painters.includes(operation));
}
