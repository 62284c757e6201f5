import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/**
 * Serves a folder of static files on this machine only. Port 0 takes any free port.
 * Rejects with a message that says what to do when the port is taken.
 */
export function serveFolder(folder: string, port: number): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const file = findFile(folder, request.url ?? '/');
    response.statusCode = file ? 200 : 404;
    const body = file ?? join(folder, '404.html');
    response.setHeader('content-type', types[extname(body)] ?? 'application/octet-stream');
    if (existsSync(body)) createReadStream(body).pipe(response);
    else response.end('Not found');
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      const remedy = `Port ${port} is taken by another program: stop it, or run \`npm run preview -- --port ${port + 1}\`.`;
      reject(isTaken ? new Error(remedy) : error);
    });
    server.listen(port, 'localhost', () => {
      const bound = server.address();
      const actual = typeof bound === 'object' && bound ? bound.port : port;
      resolve({ address: `http://localhost:${actual}`, server });
    });
  });
}

/** The file that an address means, kept inside the folder; undefined when there is none. */
function findFile(folder: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
  const wanted = join(folder, normalize(path));
  if (!wanted.startsWith(folder) || wanted.includes('\0')) return undefined;
  const candidates = [wanted, join(wanted, 'index.html')];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}
