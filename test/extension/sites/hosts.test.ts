import { expect, test } from 'vitest';
import { pageKind, type PageKind } from '../../../src/extension/sites/hosts';

test.each<[string | undefined, PageKind]>([
  ['http://www.faku.gov.cn/zwgk/content.html', 'gov'],
  ['https://GOV.CN/', 'gov'],
  ['https://gov.cn.example.com/', 'other'],
  ['https://notgov.cn/', 'other'],
  ['https://www.xxgk.example.org/a.html?b=.pdf', 'other'],
  ['file:///home/a/report.html', 'other'],
  ['http://www.example.gov.cn/files/P0201.PDF?v=1', 'pdf'],
  ['chrome://extensions/', 'closed'],
  ['about:blank', 'closed'],
  ['chrome-extension://abc/popup.html', 'closed'],
  ['view-source:http://www.example.gov.cn/', 'closed'],
  ['https://chromewebstore.google.com/detail/x', 'closed'],
  ['https://addons.mozilla.org/', 'closed'],
  ['not an address', 'closed'],
  ['', 'closed'],
  [undefined, 'closed'],
])('%s is a page of kind %s', (address, kind) => {
  expect(pageKind(address)).toBe(kind);
});
