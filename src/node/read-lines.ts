/** A line of a stream, without its end, or why it can't be read. */
export interface Line {
  /** From 1. */
  number: number;
  text?: string;
  fault?: 'too-long' | 'not-utf-8';
}

/** Bytes of a batch: enough that a worker's errand is worth its way. */
const batchSize = 256_000;

/** Reads UTF-8 lines in batches, holding one batch and one line in memory; what is longer than `longest` bytes is passed over. */
export async function* readLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let batch: Line[] = [];
  let size = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  const close = () => {
    number += 1;
    size += length;
    if (length > longest) batch.push({ number, fault: 'too-long' });
    else {
      try {
        const text = decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces));
        if (text.trim() !== '') batch.push({ number, text });
      } catch {
        batch.push({ number, fault: 'not-utf-8' });
      }
    }
    pieces = [];
    length = 0;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      add(chunk.subarray(from, at));
      close();
      from = at + 1;
    }
    add(chunk.subarray(from));
    if (size < batchSize) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (length > 0) close();
  if (batch.length > 0) yield batch;
}
