import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/node/index.ts';

let served: Awaited<ReturnType<typeof serveFolder>>;
beforeAll(async () => {
  const top = mkdtempSync(join(tmpdir(), 'serve-'));
  const folder = join(top, 'site');
  mkdirSync(join(folder, 'glossaire'), { recursive: true });
  writeFileSync(join(top, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'glossaire/index.html'), '<p>les mots</p>');
  writeFileSync(join(folder, '404.html'), '<p>rien ici</p>');
  served = await serveFolder(folder, 0);
});
afterAll(() => served.server.close());

/** Asks for a path as it is written, without the tidying that fetch does. */
const ask = (path: string) =>
  new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    const call = request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body });
      });
    });
    call.on('error', reject).end();
  });

describe('serveFolder', () => {
  it('gives a folder’s index page', async () => {
    expect(await ask('/glossaire/')).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      body: '<p>les mots</p>',
    });
  });

  it.each(['/nothing/', '/../secret.txt', '/%2e%2e/secret.txt', '/%2e%2e%2fsecret.txt', '/%', '/a%00b'])(
    'answers 404 to %s',
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body]).toEqual([404, '<p>rien ici</p>']);
    },
  );

  it('says what to do when the port is taken', async () => {
    const port = Number(new URL(served.address).port);
    await expect(serveFolder('/', port)).rejects.toThrow(
      `Port ${port} is taken by another program: stop it, or run \`npm run preview -- --port ${port + 1}\`.`,
    );
  });
});
