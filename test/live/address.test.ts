import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/live/address';

const OUTER = 'https://www.example.gov.cn/outer.html';
const ELSEWHERE = 'https://www.elsewhere.gov.cn/page.html';

interface Around {
  /** The document of the frame around, or that opened the window. */
  readonly frame?: Document;
  readonly opener?: Document;
  /** Whether what is around belongs to another site. */
  readonly isForeign?: true;
}

/** A document as far as its address goes. Whatever it says itself, its `<base>` names another site. */
function documentAt(URL: string, { frame, opener, isForeign }: Around = {}): Document {
  const view: Record<string, unknown> = {};
  view['parent'] = frame ? { document: frame } : view;
  view['opener'] = opener ? { document: opener } : null;
  if (isForeign)
    view['parent'] = {
      get document(): never {
        throw new DOMException('of another origin', 'SecurityError');
      },
    };
  return { URL, baseURI: ELSEWHERE, defaultView: view } as unknown as Document;
}

describe('the address of a page', () => {
  const outer = documentAt(OUTER);

  it('is its own', () => {
    expect(addressOf(outer)).toBe(OUTER);
  });

  it.each(['about:srcdoc', 'about:blank'])('is that of the page that wrote it: %s', (URL) => {
    const inner = documentAt(URL, { frame: outer });
    expect(addressOf(inner)).toBe(OUTER);
    expect(addressOf(documentAt(URL, { frame: inner }))).toBe(OUTER);
    expect(addressOf(documentAt(URL, { opener: outer }))).toBe(OUTER);
  });

  it('is none where nobody may know who wrote it', () => {
    expect(addressOf(documentAt('about:srcdoc', { isForeign: true }))).toBe('about:srcdoc');
    expect(addressOf(documentAt('about:blank'))).toBe('about:blank');
  });

  it('is kept without what no link needs', () => {
    expect(addressOf(documentAt(`${OUTER}#${'a'.repeat(200_000)}`))).toBe(OUTER);
  });
});
