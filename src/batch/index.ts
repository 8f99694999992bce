export { addressSteps, readAddresses, type WrittenAddresses } from './addresses';
export { stateFor, type RowOutcome } from './outcome';
export {
  MISSING_REASONS,
  mismatchOf,
  missingIn,
  type Mismatch,
  type Missing,
  type MissingReason,
} from './missing';
export { progressOf, type Progress } from './progress';
export { HOSTS_AT_ONCE, MIN_GAP_MS } from './manners';
export { Queue } from './queue';
export {
  BATCH_SCHEMA,
  batchHost,
  batchRow,
  batchRun,
  hasPage,
  hostOf,
  isBusy,
  isReport,
  isRetryable,
  NEW_RUN,
  ROW_KINDS,
  ROW_REASONS,
  ROW_STATES,
  summaryOf,
  toHost,
  toRow,
  type BatchHost,
  type BatchRow,
  type BatchRun,
  type NewRow,
  type RowKind,
  type RowReason,
  type RowState,
  type RowSummary,
  type Via,
} from './row';
export { Run, type Changes, type Kept, type Read, type ReadStep, type RunPorts } from './run';
export {
  areCells,
  pastedCells,
  readRoster,
  rosterSteps,
  type RosterCell,
  type RosterEntry,
  type RosterProblem,
  type RosterRead,
  type RosterTable,
} from './roster';
