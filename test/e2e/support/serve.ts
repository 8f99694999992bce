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

/** Pages made for the occasion, by path, e.g. `{ '/frame.html': '<iframe …>' }`. */
export type MadePages = Readonly<Record<string, MadePage>>;

export interface PageServer {
  readonly port: number;
  /** Serves these pages in place of those that were made before. */
  offer(made: MadePages): void;
  close(): Promise<void>;
}

/**
 * Serves pages on a free port of this machine, as UTF-8 HTML.
 *
 * @param folder where `/NAME.html` is looked up; nothing outside it is served
 * @param made pages to serve beside those of the folder
 */
export async function serve(folder: string, made: MadePages = {}): Promise<PageServer> {
  let offered = made;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = offered[path];
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
    offer: (pages) => {
      offered = pages;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
