import { joinBytes } from '../../core/zip/index.ts';
import type { Dice } from './create-dice.ts';

/** Numbers at which readers of binary files count wrongly. */
const edges = [0, 1, 0x7f, 0x80, 0xff];
/** Largest input that is made, in bytes; what an archive unpacks to may be larger. */
export const largest = 20_000;

type Change = (bytes: Uint8Array, dice: Dice, others: readonly Uint8Array[]) => Uint8Array;

const range = (bytes: Uint8Array, dice: Dice): [number, number] => {
  const from = dice.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + dice.size(bytes.length))];
};

const changes: Record<string, Change> = {
  flip(bytes, dice) {
    const copy = bytes.slice();
    for (let left = dice.size(200); left > 0 && copy.length > 0; left -= 1) {
      const at = dice.below(copy.length);
      copy[at] = dice.once(2) ? (copy[at] ?? 0) ^ (1 << dice.below(8)) : dice.pick(edges);
    }
    return copy;
  },
  truncate: (bytes, dice) => bytes.slice(0, dice.below(bytes.length + 1)),
  behead: (bytes, dice) => bytes.slice(dice.below(bytes.length + 1)),
  remove(bytes, dice) {
    const [from, to] = range(bytes, dice);
    return joinBytes([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  splice(bytes, dice, others) {
    const other = dice.pick(others);
    const [from, to] = range(other, dice);
    const [at, end] = range(bytes, dice);
    return joinBytes([bytes.subarray(0, at), other.subarray(from, to), bytes.subarray(dice.once(2) ? at : end)]);
  },
  repeat(bytes, dice) {
    const [from, to] = range(bytes, dice);
    const part = bytes.subarray(from, to);
    const times = Math.min(dice.size(20_000), Math.floor(largest / (part.length + 1)));
    return joinBytes([bytes.subarray(0, to), ...Array.from({ length: times }, () => part), bytes.subarray(to)]);
  },
  grow(bytes, dice) {
    const copy = new TextDecoder('latin1').decode(bytes);
    const number = dice.pick([
      '0',
      '-1',
      '65535',
      '65536',
      '2147483647',
      '4294967295',
      '99999999999999999999',
      '1e308',
    ]);
    let left = 1 + dice.size(20);
    const grown = copy.replace(/\d+/g, (one) => {
      if (left === 0 || !dice.once(4)) return one;
      left -= 1;
      return number;
    });
    return Uint8Array.from(grown, (one) => one.charCodeAt(0));
  },
};

/** One to four changes of bytes: they know nothing of what the bytes mean. */
export function mutateBytes(bytes: Uint8Array, dice: Dice, others: readonly Uint8Array[]): Uint8Array {
  let changed = bytes;
  for (let left = 1 + dice.below(4); left > 0; left -= 1)
    changed = dice.pick(Object.values(changes))(changed, dice, others);
  return changed.slice(0, largest);
}
