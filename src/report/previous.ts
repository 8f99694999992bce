import type { Report } from './report';

/** Last year's report, as this year's is held against it. Plain data, like the report itself. */
export interface PreviousReport {
  readonly report: Report;
  /** Where it is from: the address of its page, or the name of its file. */
  readonly source: string;
  /**
   * Whether a person has said that it is last year's of the report it is held against. Without, it is
   * held against reports alone of which that is plain, see `pairOf`.
   */
  readonly isChosen?: boolean;
}
