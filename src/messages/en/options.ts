import type { OptionsWords } from '../zh/options';

export const options: OptionsWords = {
  title: 'Rules',
  intro:
    'Turn off rules that do not apply, or change how grave they are. Changes count at once: for the marks on pages, the toolbar, the popup and exported audits.',
  basis: 'Basis: ',
  basisNote:
    'In a basis, 格式 stands for the document that lays down the format of the report year: 国办公开办函〔2021〕30号 for 2021 and after, 国办公开办函〔2019〕60号 for 2019 and 2020.',
  groups: {
    structure: 'Structure',
    tables: 'Tables and cells',
    arithmetic: 'Sums',
    claims: 'Text against tables',
    formalities: 'Dates and names',
    statements: 'Statements and leftovers',
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  severityOf: (title) => `Severity: ${title}`,
  defaultMark: (severity) => `${severity} (default)`,
  changedFrom: (severity) => `default: ${severity}`,
  off: 'Off',
  search: 'Find a rule',
  searchHint: 'Find by name, id or basis',
  onlyChanged: 'Changed only',
  total: (count) => `${count} rules`,
  counts: (off, regraded) =>
    [off > 0 && `${off} off`, regraded > 0 && `${regraded} with another severity`]
      .filter((part) => part !== false)
      .join(', '),
  allDefault: 'all as they come',
  found: (count) => `${count} found`,
  none: 'No rule fits',
  reset: 'Reset',
  resetOf: (title) => `Reset: ${title}`,
  resetAll: 'Reset all',
  wasReset: (title) => `“${title}” is as it comes`,
  wereReset: 'All rules are as they come',
  undo: 'Undo',
  notSaved: 'The settings could not be saved. Please try again.',
  setAside:
    'The settings that were here cannot be read (a newer version may have written them, or they are damaged). Audits go by the defaults. Nothing was lost; they were put aside.',
  saveSetAside: 'Save as a file',
  dropSetAside: 'Delete them',
  setAsideFile: 'unreadable-rule-settings.json',
};
