/** How far a request may lead. */
export interface Leading {
  /** Whether redirects are followed wherever they lead; without, no other host is asked. */
  readonly follow?: boolean | undefined;
  /** Called before each request besides the first that is known of. */
  readonly onRequest?: (() => void) | undefined;
}

/** The same door of the same host by https; null where that is no other, or the port is another. */
function secureOf(address: string): string | null {
  const url = new URL(address);
  if (url.protocol !== 'http:' || url.port !== '') return null;
  url.protocol = 'https:';
  return url.href;
}

const isRedirect = ({ type }: Response): boolean => type === 'opaqueredirect';

/**
 * Asks for an address, and for no other host than the one it names. A browser doesn't tell where a
 * redirect leads: most lead to https of the same host, which is tried; others are left alone.
 * @returns null where the address leads elsewhere
 * @throws what breaks the connection
 */
export async function askFor(
  address: string,
  init: RequestInit,
  { follow = false, onRequest }: Leading = {},
): Promise<Response | null> {
  if (follow) return fetch(address, init);
  const response = await fetch(address, { ...init, redirect: 'manual' });
  if (!isRedirect(response)) return response;
  const secure = secureOf(address);
  if (secure === null) return null;
  onRequest?.();
  try {
    const again = await fetch(secure, { ...init, redirect: 'manual' });
    return isRedirect(again) ? null : again;
  } catch (error) {
    if (init.signal?.aborted === true) throw error;
    // The host has nothing by https: it is somewhere else that the address leads.
    return null;
  }
}
