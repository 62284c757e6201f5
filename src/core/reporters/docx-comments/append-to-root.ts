/** Adds to the end of what the root element holds. `write` is given the prefix that the root's vocabulary has: `w:`. */
export function appendToRoot(xml: string, write: (prefix: string) => string): string {
  const closed = /<\/((?:[\w.-]+:)?)[\w.-]+\s*>\s*$/.exec(xml);
  if (closed) return `${xml.slice(0, closed.index)}${write(closed[1] ?? '')}${xml.slice(closed.index)}`;
  const empty = /<(((?:[\w.-]+:)?)[\w.-]+)([^<]*)\/>\s*$/.exec(xml);
  if (!empty) return xml;
  const [, name, prefix, attributes] = empty;
  return `${xml.slice(0, empty.index)}<${name}${attributes}>${write(prefix ?? '')}</${name}>`;
}
