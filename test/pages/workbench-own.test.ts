// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { OWN_RULE } from '../../src/result';
import { fakeBrowser } from '../extension/fake-browser';
import { PAGE_URL, pageSource } from '../support/audited';
import { cellTarget, ownFinding } from '../support/own';

const fake = fakeBrowser();
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));
const { auditText, wishesAtHand } = await import('../../src/pages/workbench/auditing');
const { keepOwn } = await import('../../src/extension/storage/user-settings');

test('a page that nobody has open has the findings that were added on its site, and no others', async () => {
  const cell = cellTarget('requests.granted.total', '25');
  await keepOwn([
    ownFinding(cell, { id: 'here' }),
    ownFinding(cell, { id: 'elsewhere', site: 'other.gov.cn' }),
    ownFinding(cell, { id: 'another', organ: '另一单位' }),
  ]);
  const source = { url: PAGE_URL, via: 'fetch', visit: null, isListed: false } as const;
  const { result } = await auditText(pageSource('many-slips'), source, await wishesAtHand().get());
  const own = result?.findings.filter(({ rule }) => rule === OWN_RULE) ?? [];
  expect(own.map(({ data, quote }) => [data?.own?.id, quote !== undefined])).toEqual([
    ['here', true],
  ]);
});
