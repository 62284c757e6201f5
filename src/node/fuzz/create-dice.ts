/** A source of chance that gives the same throws for the same number. */
export interface Dice {
  /** A whole number from 0 up to `limit`, which it never reaches. */
  below(limit: number): number;
  /** True once in `sides` throws. */
  once(sides: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** A whole number up to `largest`: small ones come as often as large ones, counted in digits. */
  size(largest: number): number;
}

/** mulberry32, by Tommy Ettinger (public domain): 32 bits of state are enough to tell inputs apart. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    once: (sides) => below(sides) === 0,
    pick: (items) => {
      if (items.length === 0) throw new Error('nothing to pick from');
      return items[below(items.length)] as (typeof items)[number];
    },
    size: (largest) => Math.floor((largest + 1) ** next()),
  };
}
