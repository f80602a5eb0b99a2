import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Server {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Text, which a host sends compressed to who can read that. */
const compressible = /^text\/|json|xml/;

/** Serves a built folder on a free port of this machine, as a plain static host would: folders by their index, 404.html for the rest. */
export async function serve(dist: string): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(dist, decodeURIComponent(pathname));
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
    const found = (file.startsWith(dist + sep) || file === dist) && existsSync(file) && statSync(file).isFile();
    const answer = found ? file : join(dist, '404.html');
    if (!existsSync(answer)) return void response.writeHead(404).end();
    const type = types[extname(answer)] ?? 'application/octet-stream';
    const zipped = compressible.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, { 'content-type': type, ...(zipped && { 'content-encoding': 'gzip' }) });
    const body = createReadStream(answer);
    (zipped ? body.pipe(createGzip()) : body).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done, failed) => {
        server.close((error) => (error ? failed(error) : done()));
        server.closeAllConnections();
      }),
  };
}
