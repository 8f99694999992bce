import { Converter } from 'opencc-js/cn2t';

/**
 * Rewrites a page into Traditional characters as sites' 繁體 switches do: texts, the title and what
 * meta tags say; markup and code stay.
 * @param to `t` the common standard, `tw` and `hk` the forms of those places
 */
export function toTraditional(document: Document, to: 't' | 'tw' | 'hk' = 't'): void {
  const convert = Converter({ from: 'cn', to });
  const texts = document.createTreeWalker(document, 4);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!/^(?:SCRIPT|STYLE)$/.test(text.parentElement?.tagName ?? ''))
      text.data = convert(text.data);
  }
  for (const meta of document.querySelectorAll('meta[content]'))
    meta.setAttribute('content', convert(meta.getAttribute('content') ?? ''));
}
