import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { readPages } from './pages.ts';

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: {
      // Astro writes boolean attributes and void elements in its own, equally valid way.
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      // The same link may stand in the menu and in the text.
      'no-inline-style': 'error',
      'long-title': 'off',
    },
  }),
);

it('every page is valid HTML', { timeout: 300_000 }, async () => {
  const faults = new Set<string>();
  for (const { address, html } of readPages()) {
    const { results } = await validator.validateString(html);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages)
        faults.add(`${address}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  expect([...faults].slice(0, 40)).toEqual([]);
});
