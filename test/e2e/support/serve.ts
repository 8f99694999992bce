import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

/** The name under which pages are served to a browser: one that the extension looks at. */
export const GOV_HOST = 'www.example.gov.cn';
/** Another one, of another organ. */
export const OTHER_HOST = 'www.other.gov.cn';

/** A page made for the occasion: its markup, or that with headers of its own. */
export type MadePage = string | { readonly body: string; readonly headers: Record<string, string> };

export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves pages on a free port of this machine, as UTF-8 HTML.
 *
 * @param folder where `/NAME.html` is looked up; nothing outside it is served
 * @param made pages made for the occasion, by path, e.g. `{ '/frame.html': '<iframe …>' }`
 */
export async function serve(
  folder: string,
  made: Readonly<Record<string, MadePage>> = {},
): Promise<PageServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = made[path];
    const content =
      page !== undefined
        ? Promise.resolve(typeof page === 'string' ? page : page.body)
        : path.endsWith('.html')
          ? readFile(join(folder, basename(path)))
          : Promise.reject(new Error('no page'));
    content.then(
      (body) =>
        response
          .writeHead(200, {
            'content-type': 'text/html; charset=utf-8',
            ...(typeof page === 'object' ? page.headers : {}),
          })
          .end(body),
      () => response.writeHead(404, { 'content-type': 'text/plain' }).end('404'),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
