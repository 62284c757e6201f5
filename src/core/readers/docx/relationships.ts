/** Where a part of a Word file says that its companions are. */
export const relationshipsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** The parts that another part names, by the last word of their kind: `styles`, `footnotes`, `officeDocument`. */
export function readRelationships(xml: string, part: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const kind = /\sType\s*=\s*["'][^"']*\/([^"'/]+)["']/.exec(tag)?.[1];
    const target = /\sTarget\s*=\s*["']([^"']+)["']/.exec(tag)?.[1];
    const isOutside = /\sTargetMode\s*=\s*["']External["']/.test(tag);
    if (kind && target && !isOutside && !targets.has(kind)) targets.set(kind, resolve(target, part));
  }
  return targets;
}

/** A target is written from the folder of the part that names it, or from the root. */
function resolve(target: string, part: string): string {
  const folders = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const name of target.split('/')) {
    if (name === '..') folders.pop();
    else if (name !== '.' && name !== '') folders.push(name);
  }
  return folders.join('/');
}
