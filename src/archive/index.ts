export {
  addAudits,
  allAudits,
  auditsOf,
  emptyArchive,
  isArchiveEmpty,
  keepAudit,
  latestOf,
  listReports,
  removeReport,
  type Readable,
} from './archive';
export {
  auditOfRow,
  clearBatch,
  closeBatch,
  fileOfRow,
  keepBatch,
  keepRowFiles,
  loadBatch,
  onBatch,
  onBatchLost,
  type KeptBatch,
} from './batch-store';
export { archive, closeArchive, onArchive } from './database';
export { historyOf, historyWithoutArchive, NOTHING_KNOWN, type KnownHistory } from './history';
export { ArchiveError, problemOf, type ArchiveProblem } from './problems';
export {
  MAX_AUDITS_PER_REPORT,
  MAX_KEPT_CHARS,
  parseAudit,
  reportId,
  type KeptAudit,
  type KeptEntry,
  type NewAudit,
} from './record';
export { asReport, keptReport, type KeptReport } from './kept-report';
export {
  choosePrevious,
  mayBeYearBefore,
  previousOf,
  yearBefore,
  yearsOf,
  type Proposal,
  type YearBefore,
} from './previous';
