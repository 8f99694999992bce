import { writeXlsx } from 'hucre/xlsx';
import { documentMessages } from '../../messages/documents';
import { exportDocument, type ExportOptions } from '../../present/audit';
import { templateRead, type AuditResult } from '../../result';
import { dataSheet } from './data-sheet';
import { findingsSheet } from './findings-sheet';
import { recheckSheet } from './recheck-sheet';
import { finished } from './finish';
import { DEFAULT_FONT } from './styles';
import { sumsSheet } from './sums-sheet';
import { stored } from './text';
import { yearsSheet } from './years-sheet';

/**
 * An audit as an .xlsx workbook: the findings, the sums as live formulas, and the figures that these
 * work on, laid out as on the official form. Where there was an audit before, or other years are known,
 * each has a sheet of its own.
 *
 * @throws Error where the library fails
 */
export async function workbook(
  result: AuditResult,
  options: ExportOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const document = exportDocument(result, options);
  const words = documentMessages(options.locale).workbook;
  const template = templateRead(result.report);
  const data = dataSheet(result, document, template, words);
  const sums = sumsSheet(result, document, template, data.addresses, words);
  const findings = findingsSheet(result, document, words);
  const { recheck, years } = document;
  const bytes = await writeXlsx({
    sheets: [
      findings.sheet,
      ...(recheck ? [recheckSheet(document, recheck, words)] : []),
      sums,
      data.sheet,
      ...(years ? [yearsSheet(document, years, words)] : []),
    ],
    defaultFont: DEFAULT_FONT,
    properties: {
      title: stored(words.heading(document.facts.title ?? document.words.untitled)),
      created: options.savedAt,
      modified: options.savedAt,
    },
  });
  return finished(bytes, findings.fragments);
}
