import type { FormatId } from '../../core/index.ts';
import { createDice, type Dice } from './create-dice.ts';
import { growPdf } from './grow-pdf.ts';
import { growText } from './grow-text.ts';
import { growOffice } from './grow-xml.ts';
import { mutateArchive } from './mutate-archive.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateMarkup } from './mutate-markup.ts';
import type { Seeds } from './read-seeds.ts';

export interface FuzzInput {
  format: FormatId;
  /** How it was made: `mutated`, `grown`, or `any` for bytes of another format or of none. */
  origin: 'mutated' | 'grown' | 'any';
  bytes: Uint8Array;
}

/** Few are PDFs: reading one takes as long as reading ten of the others. */
const shares: Record<FormatId, number> = { text: 15, markdown: 15, mdx: 12, html: 17, docx: 21, odt: 16, pdf: 4 };
const formats = Object.entries(shares).flatMap(([format, share]) => Array<FormatId>(share).fill(format as FormatId));
const marks = [[0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [], [0x50, 0x4b, 3, 4], [0x25, 0x50, 0x44, 0x46, 0x2d]];

/** The input of a number: the same for the same seed, on every machine. */
export function makeInput(seed: number, number: number, seeds: Seeds): FuzzInput {
  const dice = createDice(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b));
  const format = dice.pick(formats);
  if (dice.once(20)) return { format, origin: 'any', bytes: makeAny(dice, seeds) };
  const isGrown = dice.once(2);
  const bytes = isGrown ? grow(format, dice) : mutate(format, dice, seeds);
  return { format, origin: isGrown ? 'grown' : 'mutated', bytes };
}

function grow(format: FormatId, dice: Dice): Uint8Array {
  if (format === 'docx' || format === 'odt') return growOffice(format, dice);
  return encode(format === 'pdf' ? growPdf(dice) : growText(format, dice), dice);
}

function mutate(format: FormatId, dice: Dice, seeds: Seeds): Uint8Array {
  const bytes = dice.pick(seeds[format]);
  if ((format === 'docx' || format === 'odt') && isArchive(bytes) && !dice.once(4))
    return mutateArchive(bytes, dice, seeds[dice.pick(['docx', 'odt'] as const)].filter(isArchive));
  if (format === 'html' && !dice.once(3)) return encode(mutateMarkup(new TextDecoder().decode(bytes), dice), dice);
  return mutateBytes(bytes, dice, seeds[format]);
}

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A file of another format under this one's name, or bytes of none. */
function makeAny(dice: Dice, seeds: Seeds): Uint8Array {
  if (dice.once(2)) return dice.pick(seeds[dice.pick(formats)]);
  const noise = Uint8Array.from({ length: dice.size(5000) }, () => dice.below(dice.once(9) ? 256 : 128));
  return Uint8Array.from([...dice.pick(marks), ...noise]);
}

function encode(text: string, dice: Dice): Uint8Array {
  if (dice.once(12)) return new Uint8Array(Buffer.from(text, 'latin1'));
  if (dice.once(12)) return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  return new TextEncoder().encode(text);
}
