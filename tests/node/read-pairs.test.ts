import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPairs } from '../../src/node/study/index.ts';

test('two blocks under the titles “Before” and “After” make a pair of whole texts', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pairs-'));
  const blocks = '* #### Before\n\n  One two three.\n\n  Four five six.\n\n* #### After\n\n  - One\n  - Two\n';
  writeFileSync(join(folder, 'page.md'), `${blocks}{: .example-side-by-side}\n\nWords of the page.\n`);
  expect(readPairs(folder)).toEqual([
    { page: '/page/', before: 'One two three. Four five six.', after: '- One - Two' },
  ]);
});

test('pairs are read in folders of folders, under titles without a list, and in sets of JSON', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pairs-'));
  mkdirSync(join(folder, '_pages/examples'), { recursive: true });
  writeFileSync(
    join(folder, '_pages/examples/a.md'),
    '## Before\n\nOne [two](b.md) three four.\n\n### After\n\nOne two.\n\n## Next\n\nNo.\n',
  );
  writeFileSync(
    join(folder, 'b.json'),
    JSON.stringify({ k: { uid: 'k', original_text: 'one two three four', reference_summary: 'one' } }),
  );
  writeFileSync(join(folder, 'd.md'), '## Before\n\nOne two three four.\n\n## After\n\n![A sign](sign.jpg)\n');
  writeFileSync(join(folder, 'c.txt'), '## Before\n\nOne two three four.\n');
  expect(readPairs(folder, 4)).toEqual([
    { page: '/examples/a/', before: 'One two three four.', after: 'One two.' },
    { page: 'b.json k', before: 'one two three four', after: 'one' },
  ]);
  expect(readPairs(folder, 5)).toEqual([]);
});
