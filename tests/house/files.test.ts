import { expect, it } from 'vitest';
import { listFiles, readFile } from './files.ts';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

it('files have kebab-case names, components PascalCase ones', () => {
  const isFine = (path: string) => {
    if (/^src\/pages\//.test(path)) return true;
    if (path.endsWith('.astro')) return /^[A-Z][A-Za-z]*\.astro$/.test(nameOf(path));
    return /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/.test(nameOf(path));
  };
  expect(listFiles(/^(?:src|scripts|tests|content|glossary)\//).filter((path) => !isFine(path))).toEqual([]);
});

it('no file names a machine’s path or what wrote it', () => {
  // Put together here, so that this file doesn't hold them.
  const paths = ['work', 'tmp', 'root', 'home'].map((name) => `(?<![\\w.~-])/${name}/[\\w.-]+`);
  const makers = [
    ['clau', 'de'],
    ['anthro', 'pic'],
    ['open', 'ai'],
    ['co', 'pilot'],
    ['chat', 'gpt'],
  ].map((parts) => `\\b${parts.join('')}\\b`);
  const forbidden = new RegExp([...paths, ...makers, '\\.\\./shared\\b'].join('|'), 'i');
  const text = /\.(?:ts|mjs|astro|css|json|md|mdx|yaml|yml|tsv|txt|html|svg)$|^\.ci\/|^[A-Z]+$/;
  const found = listFiles(text)
    .filter((path) => path !== 'package-lock.json')
    .flatMap((path) =>
      readFile(path)
        .split('\n')
        .flatMap((line, index) => forbidden.exec(line)?.map((words) => `${path}:${index + 1} ${words}`) ?? []),
    );
  expect(found).toEqual([]);
});

it('text files are UTF-8 without byte order mark, with Unix line ends and a last line end', () => {
  const wrong = listFiles(/\.(?:ts|mjs|astro|css|json|md|mdx|yaml|tsv)$/).filter((path) => {
    const text = readFile(path);
    const isFixture = path.startsWith('tests/fixtures/');
    return !isFixture && text !== '' && (/^\uFEFF|\r|\uFFFD/.test(text) || !text.endsWith('\n'));
  });
  expect(wrong).toEqual([]);
});
