import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fills `glossary/terms` under a root with copies of its concepts, under new ids, slugs and terms, until there are `count`. Gives how many there are. */
export function copyConcepts(root: string, count: number): number {
  const terms = join(root, 'glossary/terms');
  const ids = readdirSync(terms);
  for (let index = ids.length; index < count; index++) {
    const [id, copy] = [ids[index % ids.length] as string, Math.floor(index / ids.length)];
    const target = join(terms, `${id}-${copy}`);
    mkdirSync(target);
    const write = (name: string, change: (text: string) => string) =>
      writeFileSync(join(target, name), change(readFileSync(join(terms, id, name), 'utf8')));
    const hasCopy = (one: string) => ids.indexOf(one) + copy * ids.length < count;
    write('concept.yaml', (text) => copyRelations(text, (one) => (hasCopy(one) ? `${one}-${copy}` : undefined)));
    for (const name of ['fr.mdx', 'en.mdx']) write(name, (text) => copyWords(text, copy));
  }
  return Math.max(count, ids.length);
}

/** The same relations, between the copies. */
function copyRelations(text: string, copyOf: (id: string) => string | undefined): string {
  return text.replace(/^(related|broader): \[(.*)\]$/gm, (_, key: string, list: string) => {
    const ids = list.split(',').flatMap((id) => copyOf(id.trim()) ?? []);
    return `${key}: [${ids.join(', ')}]`;
  });
}

/** The same words, each with the copy's number: no form belongs to two concepts. */
function copyWords(text: string, copy: number): string {
  const lines = text.split('\n');
  let isInForms = false;
  return lines
    .map((line) => {
      if (/^\S/.test(line)) isInForms = /^(?:forms|synonyms):/.test(line);
      if (/^(?:slug|acronym): /.test(line)) return `${line}-${copy}`;
      if (/^term: /.test(line)) return line.replace(/"?$/, ` ${copy}$&`);
      if (!isInForms) return line;
      return line.replace(/(^ {2}- (?!\{)"?|\bform: "?)([^",}]+)/, `$1$2 ${copy}`);
    })
    .join('\n');
}
