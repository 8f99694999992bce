import type { CardWords } from '../../messages/card';
import type { Explained } from '../explain';

/** A finding as text to be sent to somebody: what, where, why, and what to do. */
export function textOf({ finding, title, where }: Explained, words: CardWords): string {
  const { severity, message, expected, actual, advice, basis } = finding;
  const { place, problem } = words.copyLabels;
  const lines: readonly (readonly [string, string | undefined])[] = [
    [place, where],
    [problem, message],
    [words.expected, expected],
    [words.actual, actual],
    [words.basis, basis],
    [words.advice, advice],
  ];
  return [
    `【${words.severity[severity]}】${title}`,
    ...lines.flatMap(([label, text]) => (text ? [`${label}：${text}`] : [])),
  ].join('\n');
}

/**
 * Puts a text on the clipboard, without touching the page's selection or focus. Pages served over
 * plain http have no clipboard API; there the browser's own “copy” is given the text.
 * @returns false where the browser doesn't let it
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const view = document.defaultView as Window;
  const { clipboard } = view.navigator as Partial<Pick<Navigator, 'clipboard'>>;
  if (clipboard) {
    const copied = await clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (copied) return true;
  }
  let copied = false;
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  view.addEventListener('copy', give, { capture: true });
  // The one way that plain http leaves.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand('copy');
  view.removeEventListener('copy', give, { capture: true });
  return copied;
}
