/**
 * An element of Word's own vocabulary, with the prefix that the file gives it: `w:`. Attributes need one even where elements
 * have none.
 */
export function createTag(
  prefix: string,
  namespace: string,
  name: string,
  attributes: Record<string, string | number>,
  content: string,
): string {
  const bound = prefix ? '' : ` xmlns:w="${namespace}"`;
  const written = Object.entries(attributes).map(([key, value]) => ` ${prefix || 'w:'}${key}="${value}"`);
  const start = `<${prefix}${name}${bound}${written.join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${prefix}${name}>`;
}
