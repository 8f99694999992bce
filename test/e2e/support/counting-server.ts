import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host answers. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Never comes. */
  readonly hangs?: boolean;
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

/** Plays all hosts, and writes down who asks for what, and when. */
export async function countingServer(
  answer: (host: string, path: string) => Answer,
): Promise<CountingServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost');
    const { headers } = request;
    const one: SeenRequest = { host, path: path + search, headers, from: Date.now(), to: null };
    seen.push(one);
    const { status = 200, headers: more = {}, body = '', hangs = false } = answer(host, path);
    if (hangs) return;
    // A page takes its time, so that requests at once would be seen.
    setTimeout(() => {
      one.to = Date.now();
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...more }).end(body);
    }, 40);
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
