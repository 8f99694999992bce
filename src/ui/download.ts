import type { WrittenFile } from '../result';
import type { ExportFormat } from '../settings';

/** Gives a person what was written: as a file, or on the clipboard. The document stays as it is. */

/** How long (ms) an address is kept: the browser reads it at once, but may ask the person first. */
const REVOKE_AFTER_MS = 60_000;

/**
 * Whether the browser may drop downloads from this window. It does so in sandboxed frames, and says
 * nothing; nor does it say who is sandboxed, so that frames of other sites count as such.
 */
export function mayDropDownloads(view: Window): boolean {
  // Pages opened from files have no origin either.
  if (view.origin === 'null' && !view.document.URL.startsWith('file:')) return true;
  for (let frame = view; frame !== frame.parent; frame = frame.parent) {
    const element = frame.frameElement;
    if (!element) return true;
    const sandbox = element.getAttribute('sandbox');
    if (sandbox !== null && !/(?:^|\s)allow-downloads(?:\s|$)/i.test(sandbox)) return true;
  }
  return false;
}

/** Hands a file to the browser, which puts it where the person keeps downloads. */
export function saveFile(document: Document, { name, type, bytes }: WrittenFile): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  // Never attached: no page sees the link or the click on it.
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER_MS);
}

/**
 * Puts a text on the clipboard, without touching the page's selection or focus.
 * @returns false where the browser refuses, since no click or key came before, say
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const view = document.defaultView as Window;
  // Pages served over plain http have no `clipboard`; others may forbid it to what runs in them.
  const { clipboard } = view.navigator as Partial<Pick<Navigator, 'clipboard'>>;
  const copied = await clipboard?.writeText(text).then(
    () => true,
    () => false,
  );
  if (copied) return true;
  let given = false;
  const give = (event: ClipboardEvent) => {
    // The page may have heard it first, and put something of its own there.
    event.clipboardData?.clearData();
    event.clipboardData?.setData('text/plain', text);
    given = event.clipboardData !== null;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  view.addEventListener('copy', give, { capture: true });
  // The one way left there; it is on its way out of the standard for what it does to markup.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  view.removeEventListener('copy', give, { capture: true });
  return done && given;
}

/**
 * Gives a person an audit that was written in a format: text on the clipboard, all else as a file.
 * @throws Error where the browser refuses the clipboard
 */
export async function deliverExport(
  document: Document,
  format: ExportFormat,
  file: WrittenFile,
): Promise<void> {
  if (format !== 'text' || typeof file.bytes !== 'string') saveFile(document, file);
  else if (!(await copyText(document, file.bytes)))
    throw new Error('the browser does not let the clipboard be written');
}
