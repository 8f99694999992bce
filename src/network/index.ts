export { CONNECT_SOURCES, isFetchable, webAddress } from './addresses';
export { fetchPage, FETCH_TIMEOUT_MS, MAX_PAGE_BYTES, type FetchOptions } from './fetch-page';
export { fileKindOfAddress } from './file-kind';
export { withoutPlayers } from './media';
export {
  FAILURE_REASONS,
  FAILURES,
  isFailure,
  type FailureKind,
  type FailureReason,
  type FetchedFile,
  type FetchedPage,
  type FetchFailure,
  type FetchOutcome,
  type FileKind,
} from './outcome';
export { fetchRobots, parseRobots, type Robots } from './robots';
