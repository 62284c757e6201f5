/** FNV-1a, 32 bits, as 8 hexadecimal digits. Two of them, with two seeds, make chance collisions rare within a file. */
export function hashText(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

export const hashSeeds = [0x811c9dc5, 0x9747b28c] as const;
