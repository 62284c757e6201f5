import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { rules } from '../../src/core/index.ts';
import { ConfigError } from '../../src/node/lint-config/index.ts';
import { loadConfig } from '../../src/node/lint-config/load-config.ts';
import { languages } from '../../src/schema/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'lint-config-'));
const path = join(folder, 'c.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Values that a hurried hand might write anywhere. */
const value = fc.oneof(
  { depthSize: 'small' },
  fc.constantFrom<unknown>('', ' x', 'off', 'law', 'fr', 'c.json', 'x.yaml', null, true, -1, 2.5, 20, 1e9, '__proto__'),
  fc.constant({ expression: 'x', plain: [] }),
  fc.constant({ 'word/rare': 'off', 'word/rar': 1 }),
  fc.array(fc.constantFrom<unknown>('x', 3, null, {}, { files: [] }, { expression: '' }), { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('fr', 'sentenceWords', 'readability', 'add', 'allow', 'files', 'x'),
    fc.constantFrom<unknown>(1, 500, 'x', null, ['x'], { fr: 5 }, [{ expression: 'y' }]),
  ),
);
const fields = ['$schema', 'extends', 'profile', 'language', 'rules', 'thresholds', 'words', 'overrides', 'autre'];

test('whatever a configuration holds, it is read or refused line by line, each with its place', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.dictionary(fc.constantFrom(...fields), value), value),
      fc.constantFrom(...languages),
      fc.boolean(),
      (config, language, isPretty) => {
        writeFileSync(path, JSON.stringify(config, null, isPretty ? 2 : 0));
        try {
          for (const { settings } of loadConfig(path, language)) {
            for (const id of Object.keys(settings.rules ?? {})) expect(rules.some((rule) => rule.id === id)).toBe(true);
          }
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error;
          expect(error.lines.length).toBeGreaterThan(0);
          for (const line of error.lines) {
            expect(line).toMatch(/c\.json:\d+:\d+ {2}\S.*/);
            expect(line).not.toMatch(/undefined|\[object|Invalid|NaN/);
          }
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('whatever a file holds, it is read or refused in one line', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', 'a', '1', '\n', '\\', '/') }),
      (text) => {
        writeFileSync(path, text);
        try {
          loadConfig(path, 'en');
        } catch (error) {
          if (!(error instanceof ConfigError)) throw error;
          for (const line of error.lines) expect(line.split('\n')).toHaveLength(1);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
