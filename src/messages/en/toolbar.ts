import type { ToolbarWords } from '../zh/toolbar';

export const toolbar: ToolbarWords = {
  idle: 'Report Audit',
  clean: 'Report Audit: no problems found',
  textNotRead: 'Report Audit: text not read',
  older: 'Report Audit: older format, not audited against a template',
  failed: 'Report Audit: the audit could not be completed',
  slips: (errors, warnings) =>
    `Report Audit: ${errors} error${errors === 1 ? '' : 's'}${warnings > 0 ? `, ${warnings} warning${warnings === 1 ? '' : 's'}` : ''}`,
  listed: (count) =>
    `Report Audit: this page lists ${count} annual report${count === 1 ? '' : 's'}`,
  addFinding: 'Add a finding on the selected words',
  warningsOnly: (warnings) =>
    `Report Audit: no errors, ${warnings} warning${warnings === 1 ? '' : 's'}`,
};
