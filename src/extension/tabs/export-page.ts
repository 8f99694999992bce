import browser from 'webextension-polyfill';
import { EXPORT_FORMATS, type ExportFormat } from '../../settings';
import type { FrameAddress } from '../protocol/messages';

/**
 * The page that saves an audit where the audited page may not: browsers drop downloads from sandboxed
 * frames without a word. It needs no permission, unlike `downloads`.
 */
const PAGE = '/saved.html';

/** What such a page is to save. */
export interface ExportTask {
  readonly frame: FrameAddress;
  readonly format: ExportFormat;
}

/** Opens a page that saves the audit of a frame. */
export async function openExportPage(
  { tabId, frameId }: FrameAddress,
  format: ExportFormat,
): Promise<void> {
  const query = new URLSearchParams({ tab: `${tabId}`, frame: `${frameId}`, format });
  await browser.tabs.create({ url: browser.runtime.getURL(`${PAGE}?${query.toString()}`) });
}

/** What the address of such a page asks for; null where it asks for nothing known. */
export function exportTask(address: string): ExportTask | null {
  const query = new URL(address).searchParams;
  const id = (name: string) =>
    /^\d+$/.test(query.get(name) ?? '') ? Number(query.get(name)) : null;
  const [tabId, frameId] = [id('tab'), id('frame')];
  const format = EXPORT_FORMATS.find((known) => known === query.get('format'));
  return tabId === null || frameId === null || !format
    ? null
    : { frame: { tabId, frameId }, format };
}
