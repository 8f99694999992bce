import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host answers. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Never comes. */
  readonly hangs?: boolean;
  /** The connection is cut in its place. */
  readonly cuts?: boolean;
}

/** A request as the hosts have seen it. */
export interface SeenRequest {
  /** Without a port. */
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Milliseconds since 1970. */
  readonly from: number;
  /** When the answer was sent; null while it wasn't. */
  to: number | null;
}

export interface CountingServer {
  readonly port: number;
  readonly seen: readonly SeenRequest[];
  close(): Promise<void>;
}

/**
 * Plays all hosts, and writes down who asks for what, and when.
 * @param answer is told how often the address was asked for, from 1 on
 * @param delayMs a page takes its time, so that requests at once would be seen
 */
export async function countingServer(
  answer: (host: string, path: string, nth: number) => Answer,
  delayMs = 40,
): Promise<CountingServer> {
  const seen: SeenRequest[] = [];
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost');
    const { headers } = request;
    const one: SeenRequest = { host, path: path + search, headers, from: Date.now(), to: null };
    seen.push(one);
    const nth = (counts.get(host + path) ?? 0) + 1;
    counts.set(host + path, nth);
    const { status = 200, headers: more = {}, body = '', ...how } = answer(host, path, nth);
    if (how.hangs === true) return;
    setTimeout(() => {
      if (how.cuts === true) {
        response.destroy();
        return;
      }
      one.to = Date.now();
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...more }).end(body);
    }, delayMs);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
