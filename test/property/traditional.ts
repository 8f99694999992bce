import { Converter } from 'opencc-js/cn2t';

type Script = 't' | 'tw' | 'hk' | 'gate';

/** Words that gates of mainland sites replace besides the characters. */
const OF_GATES: readonly (readonly [string, string])[] = [
  ['信息', '資訊'],
  ['網絡', '網路'],
  ['在線', '線上'],
  ['鏈接', '連結'],
  ['公布', '公佈'],
];
const throughGate = (text: string): string =>
  OF_GATES.reduce((words, [from, to]) => words.replaceAll(from, to), text);

/** Made once each: that takes far longer than to convert a page. */
const converters = new Map<Script, (text: string) => string>();
function converterTo(script: Script): (text: string) => string {
  const known = converters.get(script);
  if (known) return known;
  const plain = Converter({ from: 'cn', to: script === 'gate' ? 't' : script });
  const made = script === 'gate' ? (text: string) => throughGate(plain(text)) : plain;
  converters.set(script, made);
  return made;
}

/**
 * Rewrites a page into Traditional characters as sites' 繁體 switches do: texts, the title and what
 * meta tags say; markup and code stay.
 * @param to `t` the common standard, `tw` and `hk` the forms of those places, `gate` with words of
 *   Taiwan, as gates of mainland sites print them
 */
export function toTraditional(document: Document, to: Script = 't'): void {
  const convert = converterTo(to);
  const texts = document.createTreeWalker(document, 4);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (!/^(?:SCRIPT|STYLE)$/.test(text.parentElement?.tagName ?? ''))
      text.data = convert(text.data);
  }
  for (const meta of document.querySelectorAll('meta[content]'))
    meta.setAttribute('content', convert(meta.getAttribute('content') ?? ''));
}
