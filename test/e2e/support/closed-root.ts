import type { CDPSession, ElementHandle, Frame, JSHandle, Page } from 'puppeteer-core';

/**
 * Reaches the overlay's closed shadow root, as a debugger does and no script of the page can: what is
 * evaluated gets the root handed over, and the page keeps no way to it.
 */

/** Where the overlay stands. A page may have elements that look like it: of these none has a closed root. */
export const HOST = ':root > div[data-gov-report-audit]';

/** A node as WebDriver BiDi speaks of it. Closed shadow roots are told like open ones. */
interface RemoteNode {
  readonly value?: { readonly shadowRoot?: RemoteNode | null };
}

/** What puppeteer has for this and keeps to itself. */
interface CdpFrame {
  readonly client: CDPSession;
  mainRealm(): { adoptBackendNode(id: number): Promise<JSHandle<Node>> };
}
interface BidiHandle {
  readonly realm: { createHandle(node: RemoteNode): JSHandle<Node> };
  remoteValue(): RemoteNode;
}

async function rootOfHost(
  frame: Frame,
  host: ElementHandle,
): Promise<JSHandle<ShadowRoot> | undefined> {
  if ('remoteValue' in host) {
    const handle = host as unknown as BidiHandle;
    const root = handle.remoteValue().value?.shadowRoot;
    return root ? (handle.realm.createHandle(root) as JSHandle<ShadowRoot>) : undefined;
  }
  const { client } = frame as unknown as CdpFrame;
  const { node } = await client.send('DOM.describeNode', {
    backendNodeId: await host.backendNodeId(),
    pierce: true,
  });
  const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (!root) return undefined;
  const adopted = await (frame as unknown as CdpFrame)
    .mainRealm()
    .adoptBackendNode(root.backendNodeId);
  return adopted as JSHandle<ShadowRoot>;
}

/** The overlay's shadow root in a frame; null where no overlay stands. To be disposed of. */
export async function closedRoot(frame: Frame): Promise<JSHandle<ShadowRoot | null>> {
  // Not by `frame.$$`, for which puppeteer asks a dozen times over.
  for (let nth = 0; ; nth += 1) {
    const host = await frame.evaluateHandle(
      (selector, at) => document.querySelectorAll(selector)[at] ?? null,
      HOST,
      nth,
    );
    const element = host.asElement() as ElementHandle | null;
    if (!element) return host as JSHandle<null>;
    const root = await rootOfHost(frame, element);
    await host.dispose();
    if (root) return root;
  }
}

/**
 * Evaluates a function in a page or a frame, with the overlay's shadow root before all arguments; null
 * where no overlay stands.
 */
export async function inRoot<Args extends readonly unknown[], Result>(
  target: Page | Frame,
  run: (root: ShadowRoot | null, ...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  const frame = 'mainFrame' in target ? target.mainFrame() : target;
  const root = await closedRoot(frame);
  try {
    return (await frame.evaluate(
      run as (...all: unknown[]) => unknown,
      root,
      ...args,
    )) as Awaited<Result>;
  } finally {
    // A page that was left has let go of it already.
    await root.dispose().catch(() => undefined);
  }
}
