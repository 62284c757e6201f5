import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/core/lint/rules/index.ts';
import { messages } from '../../src/i18n/index.ts';
import { projectRoot } from '../../src/node/index.ts';
import { activity, languages } from '../../src/schema/index.ts';
import { listFiles, readFile } from './files.ts';

describe('lint rules', () => {
  const files = listFiles(/^src\/core\/lint\/rules\/[^/]+\/[^/]+\.ts$/).filter((path) =>
    /export const rule\b/.test(readFile(path)),
  );
  const ids = files.map((path) => path.replace(/^src\/core\/lint\/rules\/|\.ts$/g, ''));

  it('are all in the list, each under the id of its file', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s has a source, in each language a clean example, and a flagged one in those that it looks at',
    (_, rule) => {
      expect(rule.source.url).toMatch(/^https:\/\/\S+$/);
      for (const language of languages) {
        const flags = rule.examples[language].map((example) => example.flags.length > 0);
        expect({ language, hasFlagged: flags.includes(true), hasClean: flags.includes(false) }).toEqual({
          language,
          hasFlagged: (rule.languages ?? languages).includes(language),
          hasClean: true,
        });
      }
    },
  );

  it.each(ids)('%s has its guide page in both languages, at the address that findings give', (id) => {
    const pages = listFiles(new RegExp(`^content/guide/${id}/`));
    expect(pages).toEqual([`content/guide/${id}/en.mdx`, `content/guide/${id}/fr.mdx`]);
    for (const page of pages) expect(readFile(page)).toContain(`\nslug: ${id.replace('/', '-')}\n`);
  });

  it('no guide page lacks its rule', () => {
    const pages = listFiles(/^content\/guide\/.*\/fr\.mdx$/).map((path) =>
      path.replace(/^content\/guide\/|\/fr\.mdx$/g, ''),
    );
    expect(pages.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('activities', () => {
  const folders = readdirSync(join(projectRoot, 'src/activities'), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const types = folders.map(({ name }) => name).sort();

  it('have one folder a type of the schema', () => {
    expect(types).toEqual(activity.options.map((option) => option.shape.type.value).sort());
  });

  it.each(types)('%s has examples that follow its schema, a component, an element and a test', async (type) => {
    const { examples } = (await import(`../../src/activities/${type}/examples.ts`)) as { examples: unknown[] };
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(activity.parse(example).type).toBe(type);
    const files = listFiles(new RegExp(`^src/activities/${type}/|^tests/activities/${type}\\.test\\.ts$`));
    expect(files.filter((path) => path.endsWith('.astro'))).toHaveLength(1);
    expect(files).toContain(`src/activities/${type}/element.ts`);
    expect(files).toContain(`tests/activities/${type}.test.ts`);
  });
});

it('every message of the site is shown somewhere', () => {
  const sources = listFiles(/^src\/(?!i18n\/).*\.(?:astro|ts)$/).map(readFile);
  // `t(\`tone.${one}\`)` shows every message that begins with `tone.`.
  const shown = (key: string) =>
    sources.some((text) => text.includes(`'${key}'`) || text.includes(`\`${key.replace(/[^.]+$/, '${')}`));
  expect(Object.keys(messages.fr).filter((key) => !shown(key))).toEqual([]);
});

it('every message of the site has its words in each language', () => {
  for (const language of languages) {
    expect(Object.keys(messages[language])).toEqual(Object.keys(messages.fr));
    expect(Object.entries(messages[language]).filter(([, words]) => !words.trim())).toEqual([]);
  }
});
