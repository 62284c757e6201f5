import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Dice } from './create-dice.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { mutateMarkup } from './mutate-markup.ts';

const kept = new Map<Uint8Array, Record<string, Uint8Array>>();

/** The parts of a real file, unpacked once. */
function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts = kept.get(bytes) ?? unzipSync(bytes);
  kept.set(bytes, parts);
  return parts;
}

type Parts = Record<string, Uint8Array>;
type Change = (parts: Parts, name: string, dice: Dice, other: Parts) => void;

/** Each gives what to put in the place of one part, or of another. */
const changes: readonly Change[] = [
  (parts, name) => void delete parts[name],
  (parts, name, dice, other) => put(parts, name, other[dice.pick(Object.keys(other))]),
  (parts, name, dice) => {
    const second = dice.pick(Object.keys(parts));
    const first = parts[name];
    put(parts, name, parts[second]);
    put(parts, second, first);
  },
  (parts, name, dice) =>
    put(parts, dice.pick(['a', '../a', name.toUpperCase(), `${name}/x`, 'é'.repeat(200)]), parts[name]),
  (parts, name) => put(parts, name, new Uint8Array()),
  (parts, name, dice) => put(parts, name, mutateBytes(parts[name] ?? new Uint8Array(), dice, Object.values(parts))),
  // What packs well: a bomb, or nearly one.
  (parts, name, dice) => {
    const size = dice.once(20) ? dice.size(30_000_000) : dice.size(300_000);
    put(parts, name, new Uint8Array(size).fill(dice.pick([0, 32, 60, 97])));
  },
];

const put = (parts: Parts, name: string, bytes: Uint8Array | undefined): void => {
  if (bytes) parts[name] = bytes;
};

/**
 * Takes a real .docx or .odt to pieces, changes pieces, and packs them again; now and then the bytes of the archive itself
 * are then changed too. Half of the changes are of the XML, where the readers do their work.
 */
export function mutateArchive(bytes: Uint8Array, dice: Dice, others: readonly Uint8Array[]): Uint8Array {
  const parts = { ...partsOf(bytes) };
  for (let left = 1 + dice.below(4); left > 0; left -= 1) {
    const names = Object.keys(parts);
    if (names.length === 0) break;
    const isXml = (name: string) => /(?:document|content|styles|footnotes)\.xml$/.test(name);
    const texts = names.filter(isXml);
    if (texts.length > 0 && !dice.once(3)) {
      const name = dice.pick(texts);
      parts[name] = strToU8(mutateMarkup(strFromU8(parts[name] as Uint8Array), dice));
    } else dice.pick(changes)(parts, dice.pick(names), dice, partsOf(dice.pick(others)));
  }
  const packed = zipSync(parts as Zippable, { level: dice.once(20) ? 9 : (dice.pick([0, 1]) as 0 | 1) });
  return dice.once(8) ? mutateBytes(packed, dice, others) : packed;
}
