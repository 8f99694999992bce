import type { SectionKey } from '../template';

/**
 * What the running text of a report states about the figures of its tables. Reading finds the
 * statements, rules compare them with the tables.
 */

/**
 * A row of section three's results, or one of the groups （一） to （六） with all its rows: `refused`,
 * `refused.thirdParty`.
 */
export type ResultRow = string;

/** Row keys of section four. */
export type DisputeGroup = 'review' | 'litigationDirect' | 'litigationAfterReview';
/**
 * Column keys of section four; `closed` is the total without what is pending, `won` what was upheld, with
 * or without other outcomes.
 */
export type DisputeOutcome =
  'upheld' | 'corrected' | 'other' | 'pending' | 'total' | 'closed' | 'won';

/**
 * What of the requests a sentence counts.
 * - `new`: 新收; `received`: 收到, 受理, with or without what was carried over from last year.
 * - `processed`: 办理, 处理, 「受理并答复」: what came in or what was finished.
 * - `handled`: 办结; `answered`: 答复.
 */
export type RequestCount =
  'new' | 'received' | 'processed' | 'handled' | 'answered' | 'carriedIn' | 'carriedForward';

/** What a statement speaks of. */
export type ClaimTopic =
  | {
      readonly kind: 'requests';
      readonly count: RequestCount;
      /** 上年结转 and 结转下年度 as the same sentence states them. */
      readonly carriedIn?: number;
      readonly carriedForward?: number;
    }
  /** Results added up; 「公开8件」 may stand for 予以公开 with or without 部分公开, hence the list. */
  | { readonly kind: 'results'; readonly anyOf: readonly (readonly ResultRow[])[] }
  /** Columns of section three, added up. */
  | { readonly kind: 'applicants'; readonly anyOf: readonly (readonly string[])[] }
  /** Groups of section four, added up; several where a sentence may speak of one or of all. */
  | {
      readonly kind: 'disputes';
      readonly anyOf: readonly (readonly DisputeGroup[])[];
      readonly outcome: DisputeOutcome;
      /** 「新发生3件」: those of the year before may come on top. */
      readonly atLeast?: boolean;
    }
  /** A row of section two, in any of the given columns. */
  | { readonly kind: 'proactive'; readonly row: string; readonly anyOf: readonly string[] };

interface Statement {
  readonly section: SectionKey;
  /** The sentence as printed. */
  readonly sentence: string;
  /** The words that make the statement, as printed. */
  readonly quote: string;
  /** Key of the place of these words in `Report.places`. */
  readonly mark: string;
}

/** 「收到政府信息公开申请12件」. */
export interface FigureClaim extends Statement {
  readonly kind: 'figure';
  readonly topic: ClaimTopic;
  /** A count; for money an amount in 万元. */
  readonly value: number;
  /** Half of the last digit printed, in the unit of `value`: money is often rounded. */
  readonly tolerance: number;
  /**
   * What the figure comes to with others beside it that may count the same row more finely:
   * 「予以公开5件、已主动公开3件」.
   */
  readonly sums?: readonly number[];
  /** 「均为自然人」: what all of those are that this topic counts. */
  readonly of?: ClaimTopic;
  /** Whether it only probably speaks of what the table counts; a person has to decide. */
  readonly likely?: boolean;
}

/** 「未收到政府信息公开申请」, 「未发生行政复议、行政诉讼」. */
export interface NoneClaim extends Statement {
  readonly kind: 'none';
  /** Each of them is said to be 0. */
  readonly topics: readonly ClaimTopic[];
}

/** 「全部办结」, said of the requests, with nothing beside it about what is still open. */
export interface AllHandledClaim extends Statement {
  readonly kind: 'allHandled';
  /**
   * How many 「全部」 refers to, where these may be the finished ones alone; null where it is all that
   * came in, or the sentence doesn't say.
   */
  readonly of: number | null;
}

/** 「较上年增加20件，增长20%」: a rate and the two numbers that it is taken from. */
export interface GrowthClaim extends Statement {
  readonly kind: 'growth';
  /** In per cent, negative for a decrease. */
  readonly rate: number;
  readonly decimals: number;
  /** Every pair of numbers that the sentence may mean. */
  readonly pairs: readonly { readonly from: number; readonly to: number }[];
}

/** 「42条，其中工作动态28条、其他信息7条」: a number, and what a complete list of its parts comes to. */
export interface PartsClaim extends Statement {
  readonly kind: 'parts';
  readonly total: number;
  readonly sum: number;
}

export type Claim = FigureClaim | NoneClaim | AllHandledClaim | GrowthClaim | PartsClaim;
