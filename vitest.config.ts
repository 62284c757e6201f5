import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], options: object = {}) => ({
  test: { name, include, ...options },
});

// Tests here share nothing that one of them changes: one process for all files of a worker saves two thirds of the time.
const shared = { isolate: false };

/** `unit` is the inner loop; `cli` starts the commands, with hostile input too; `site` reads `dist/`, `browser` drives a real Chromium over it. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      project('unit', ['tests/{core,node,schema,activities,components,exports,i18n}/**/*.test.ts'], {
        ...shared,
        testTimeout: 20_000,
      }),
      project('cli', ['tests/scripts/**/*.test.ts'], { testTimeout: 60_000 }),
      project('content', ['tests/content/**/*.test.ts'], { testTimeout: 60_000 }),
      project('house', ['tests/house/**/*.test.ts'], { testTimeout: 60_000 }),
      project('site', ['tests/site/**/*.test.ts'], { testTimeout: 120_000 }),
      project('browser', ['tests/browser/**/*.test.ts'], {
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
    ],
  },
});
