import { expect, test } from 'vitest';
import { z } from 'zod';
import { profiles, rules } from '../../src/core/index.ts';
import { createLintConfig, profileId } from '../../src/schema/index.ts';

test('the published schema is that of the code: `vitest -u` writes it anew', async () => {
  const schema = z.toJSONSchema(createLintConfig(rules.map(({ id }) => id)), { io: 'input' });
  const published = { ...schema, title: 'En clair: lint configuration (en-clair.config.json)' };
  await expect(`${JSON.stringify(published, null, 2)}\n`).toMatchFileSnapshot('../../docs/lint-config-schema.json');
});

test('every profile keeps to the limits that a configuration must keep to', () => {
  const schema = createLintConfig([]);
  for (const [id, { id: _, ...thresholds }] of Object.entries(profiles)) {
    expect(schema.safeParse({ profile: id, thresholds }).error).toBeUndefined();
  }
  expect(Object.keys(profiles)).toEqual(profileId.options);
});

test('every threshold is one that some rule goes by', () => {
  const used = new Set(rules.flatMap(({ thresholds = [] }) => thresholds));
  expect(Object.keys(profiles.default).filter((name) => name !== 'id')).toEqual([...used]);
});
