/**
 * The folders of src/: what each holds, and what it may import besides itself. `anywhere` marks those
 * that run in a page, a worker, an extension page and Node alike. A room with an index is imported by
 * it, and otherwise by its `doors` alone: modules that somebody is to carry without the rest, with the
 * reason. A test takes back what nobody makes use of; the table in docs/architecture.md is written
 * from this list by scripts/docs.ts.
 */
export const ROOMS = {
  base: {
    does: 'Work in steps, in turn and in time; what is worked out once',
    imports: [],
    anywhere: true,
  },
  dom: {
    does: 'What elements of a page are and whether they are seen, whatever the page puts in between',
    imports: ['base'],
    anywhere: true,
  },
  encoding: {
    does: 'Bytes of a page → text, whatever encoding they are in',
    imports: [],
    anywhere: true,
  },
  network: {
    does: 'Asks for pages, and tells them from what servers send in their place',
    imports: ['encoding'],
    anywhere: true,
  },
  template: {
    does: 'Official templates, field names, sums, normalisation of text',
    imports: ['base'],
    anywhere: true,
  },
  organ: {
    does: 'Names of organs: what they are, where, and whether two mean the same one',
    imports: ['template'],
    anywhere: true,
  },
  report: {
    does: 'Types of the `Report`',
    imports: ['template', 'organ'],
    anywhere: true,
  },
  result: {
    does: 'Schema of the `AuditResult`; findings that are ignored, and those that a person adds',
    imports: ['base', 'template', 'report'],
    anywhere: true,
  },
  wording: {
    does: 'What words are made with: quotes, days, languages; what there is to say of a rule',
    imports: ['result'],
    anywhere: true,
  },
  survey: {
    does: 'Reports of several years side by side: which is last year’s, what text they share',
    imports: ['template', 'organ', 'report'],
    anywhere: true,
  },
  settings: {
    does: 'Settings of rules, preferences, what is filled into letters; the file of all of them',
    imports: ['result'],
    anywhere: true,
  },
  batch: {
    does: 'Many reports in one run: the queue, its states, and the manners towards hosts',
    imports: ['base', 'network', 'organ', 'result'],
    anywhere: true,
  },
  archive: {
    does: 'What is kept of audits on this computer: databases, and nothing of what surrounds them',
    imports: ['base', 'template', 'report', 'result', 'survey', 'batch'],
    anywhere: false,
  },
  gate: {
    does: 'Whether a page may hold a report, at a glance',
    imports: ['dom'],
    anywhere: true,
  },
  read: {
    does: '`Document` → `Report`',
    imports: ['base', 'dom', 'template', 'organ', 'report'],
    doors: {
      naming: 'lists are read by the same grammar of titles, and without a report',
    },
    anywhere: true,
  },
  links: {
    does: 'Lists of reports: a page → the reports that it links to, and the further pages of its list',
    imports: ['base', 'dom', 'template', 'organ', 'read'],
    doors: {
      'find-reports': 'the script that reads lists in pages carries no schema library',
    },
    anywhere: true,
  },
  rules: {
    does: 'One file a rule with its words, by what it looks at',
    imports: ['base', 'template', 'report', 'survey', 'result', 'wording'],
    doors: {
      'zh.generated': 'the words of rules, which are carried without the rules',
      'en.generated': 'words that are brought to a page where somebody reads English',
      'notes.generated': 'words that lists of rules alone carry',
    },
    anywhere: true,
  },
  anchor: {
    does: 'Order of places on a page, words by which they are found again, links to them',
    imports: ['base', 'dom', 'template', 'report', 'result'],
    anywhere: true,
  },
  messages: {
    does: 'Every word that people read, by id, Chinese and English; those of rules are in their files',
    imports: ['result', 'settings', 'wording', 'rules'],
    doors: {
      all: 'words of every surface, which no page carries',
      documents: 'words of saved documents, which the script that saves carries in both languages',
      card: 'words of what appears on demand, in both languages',
      own: 'words around findings that a person has added, in both languages',
      'rule-notes': 'words that lists of rules alone carry',
      'en/overlay': 'words that are brought to a page where somebody reads English',
      'en/places': 'words that are brought to a page where somebody reads English',
    },
    anywhere: true,
  },
  present: {
    does: 'What findings, places and cells are called; an audit as all documents tell it',
    imports: ['batch', 'template', 'result', 'settings', 'messages', 'anchor'],
    doors: {
      audit: 'it draws in the words of every surface, which no page carries',
      batch: 'rows of a run are told of by the workbench and its files alone',
    },
    anywhere: true,
  },
  traditional: {
    does: 'Traditional characters, folded for comparing',
    imports: ['base', 'read'],
    doors: { fold: 'it carries the dictionary, and is loaded where a page needs it' },
    anywhere: true,
  },
  audit: {
    does: 'Runs the rules, puts findings into reading order',
    imports: [
      ...['base', 'template', 'report', 'result', 'settings'],
      ...['read', 'rules', 'survey', 'anchor', 'traditional'],
    ],
    doors: { years: 'the rules of years come into a page where last year’s report is at hand' },
    anywhere: true,
  },
  export: {
    does: 'An audit, or all of a run, as workbook, letter, page, table, data, text',
    imports: ['batch', 'template', 'result', 'settings', 'messages', 'present', 'anchor'],
    doors: {
      batch: 'files of a run are written by the workbench alone',
      csv: 'its library is loaded when a table is asked for, or with the one of findings set aside',
    },
    anywhere: true,
  },
  ui: {
    does: 'The design system: colour, type, space, icons, components',
    imports: ['result', 'settings'],
    anywhere: false,
  },
  overlay: {
    does: 'Marks, card and navigator on the page',
    imports: ['dom', 'report', 'result', 'settings', 'messages', 'present', 'anchor', 'ui'],
    doors: { card: 'the card is brought to a page when somebody first opens one' },
    anywhere: false,
  },
  live: {
    does: 'Audits a page again when it changes',
    imports: [
      ...['base', 'dom', 'gate', 'report', 'result', 'settings', 'read'],
      ...['messages', 'present', 'audit', 'overlay'],
    ],
    doors: {
      bfcache: 'the gate carries no audit',
      'report-watcher': 'the gate carries no audit',
      frame: 'every script of a frame finds its auditor by it, and carries no audit',
    },
    anywhere: false,
  },
  extension: {
    does: 'Messages, storage, injection, badge: extension APIs',
    imports: ['base', 'batch', 'archive', 'report', 'result', 'settings', 'messages'],
    anywhere: false,
  },
  pages: {
    does: 'The panel, wherever it stands, the options, the workbench, and the page that saves',
    imports: [
      ...['base', 'encoding', 'network', 'batch', 'template', 'archive', 'survey', 'result'],
      ...['settings', 'links', 'anchor', 'messages', 'present', 'traditional', 'audit', 'export'],
      ...['extension', 'ui'],
    ],
    anywhere: false,
  },
  cli: {
    does: 'The command line',
    imports: [
      ...['base', 'encoding', 'report', 'result', 'survey', 'settings', 'messages', 'present'],
      ...['anchor', 'audit', 'links', 'traditional'],
    ],
    anywhere: false,
  },
};
