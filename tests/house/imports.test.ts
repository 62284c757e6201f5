import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles, listImports } from './files.ts';

/** Who may import whom. Nobody imports pages or scripts; `content.config.ts` and the Astro configuration count as scripts. */
const allowed: Record<string, string[]> = {
  schema: [],
  core: ['schema'],
  i18n: ['schema'],
  offline: [],
  node: ['core', 'schema', 'offline'],
  activities: ['schema', 'core', 'i18n'],
  exports: ['schema', 'core'],
  components: ['schema', 'core', 'i18n', 'activities', 'exports', 'offline'],
  layouts: ['schema', 'core', 'i18n', 'activities', 'exports', 'components', 'styles'],
  pages: ['schema', 'core', 'i18n', 'exports', 'components', 'layouts'],
  scripts: ['schema', 'core', 'node', 'exports', 'activities', 'i18n'],
};

/** A folder is entered by its door, a component or a style by its own file. */
const isDoor = (path: string) => /(?:^|\/)index\.ts$|\.astro$|\.css(?:\?url)?$/.test(path);

const layerOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? 'scripts';
/** Shapes for the type checker only. */
const ambient = 'src/env.d.ts';
const sources = listFiles(/^(?:src|scripts)\/.*\.(?:ts|mjs|astro)$|^astro\.config\.mjs$/).filter(
  (path) => path !== ambient,
);
const uses = sources.flatMap((path) =>
  listImports(path).map((name) => ({
    path,
    name,
    target: name.startsWith('.') ? posix.join(posix.dirname(path), name) : undefined,
  })),
);

it('reads the imports of the whole project', () => {
  expect(uses.length).toBeGreaterThan(300);
  expect(uses).toContainEqual({
    path: 'src/node/load-content.ts',
    name: '../schema/index.ts',
    target: 'src/schema/index.ts',
  });
});

it('each layer imports only the layers that it may', () => {
  const wrong = uses.filter(({ path, target }) => {
    if (!target || layerOf(target) === layerOf(path)) return false;
    return !allowed[layerOf(path)]?.includes(layerOf(target));
  });
  expect(wrong.map(({ path, target }) => `${path} must not import ${target}`)).toEqual([]);
});

it('a layer is imported through its index.ts', () => {
  const wrong = uses.filter(({ path, target }) => target && layerOf(target) !== layerOf(path) && !isDoor(target));
  expect(wrong.map(({ path, target }) => `${path} imports ${target}: import its folder's index.ts`)).toEqual([]);
});

it('a part of the core is imported by another part through its index.ts', () => {
  const part = (path: string) => /^src\/core\/([^/]+)\//.exec(path)?.[1];
  const wrong = uses.filter(
    ({ path, target }) => target && part(path) && part(target) && part(path) !== part(target) && !isDoor(target),
  );
  expect(wrong.map(({ path, target }) => `${path} imports ${target}: import its folder's index.ts`)).toEqual([]);
});

it('the schemas import only Zod, and the core neither Node, Astro nor a browser', () => {
  const packages = uses.filter(({ target }) => !target);
  const wrong = packages.filter(({ path, name }) => {
    if (layerOf(path) === 'schema') return name !== 'zod';
    return layerOf(path) === 'core' && /^(?:node:|astro)/.test(name);
  });
  expect(wrong.map(({ path, name }) => `${path} must not import ${name}`)).toEqual([]);
});
