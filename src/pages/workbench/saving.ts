import { readLetterPresets } from '../../extension/storage/user-settings';
import type { BatchFormat } from '../../export/batch';
import type { Locale } from '../../messages';
import { saveFile } from '../../ui/download';
import type { WorkbenchModel } from './model';

/**
 * Saves all that was read so far as a file. Audits are taken out of the database one by one.
 * @throws Error where the file can't be written
 */
export async function saveBatch(
  document: Document,
  model: WorkbenchModel,
  format: BatchFormat,
  locale: Locale,
): Promise<void> {
  const { rows, hosts } = model.state;
  const { exportBatch } = await import('../../export/batch');
  const letter = format === 'zip' ? await readLetterPresets() : undefined;
  const file = await exportBatch(
    format,
    { rows, hosts, audit: (id) => model.audit(id) },
    { locale, savedAt: new Date(), letter },
  );
  saveFile(document, file);
}
