import type { DisputeGroup, DisputeOutcome } from '../../../../report';

/**
 * What kind of thing a word stands for, as one letter, so that a clause becomes a short text over
 * which patterns are tried: 「2023年我局收到政府信息公开申请12件」 is `TSvR#`.
 *
 * Quantities: `#` counted, `$` money, `%` per cent.
 * Requests: `R` a request by its full name, `q` 申请 alone, `v` came in, `V` came in new, `p` dealt with,
 * `a` answered, `h` finished, `Z` the share of those, `t` carried over, `z` still open, `r` a result,
 * `A` an applicant, `C` a channel.
 * Disputes: `D` a dispute, `u` its outcome, `J` how it comes about, `c` complaints.
 * Section two: `O` documents, `m` made, `e` amended, `b` repealed, `f` in force; `L` permits and
 * penalties, `j` decided, `d` decision; `F` fees, `k` collected.
 * Who and when: `S` this organ, `o` another one, `T` the year, `l` the year before, `y` the year after.
 * Turns: `N` none, `0` none of something in one word, `E` all, `Q` of which, `、` and, `=` compares, `w` came about, `+` 新增, `G` disclosure.
 * What sets a figure apart: `x` given up or turned down, `K` some of them only, `X` other business, `g` published, `i` in time.
 * `.` says nothing; `?` is not known.
 */
export type Code = string;

/** What the reading needs to know of a word beside its kind. */
export interface Meaning {
  /** Rows of section three that a result may stand in, the nearest first; each a sum of rows. */
  readonly rows?: readonly (readonly string[])[];
  /** Whether a result needs no guessing: it is said in so many words. */
  readonly bare?: boolean;
  /** Columns of section three. */
  readonly columns?: readonly string[];
  readonly groups?: readonly DisputeGroup[];
  readonly outcome?: DisputeOutcome;
  /** A row of section two. */
  readonly row?: string;
  /** Whether it is only a part of that row: 行政强制措施 of 行政强制. */
  readonly part?: boolean;
}

/**
 * Words for one thing. What is such a word with one that says nothing before or behind it (属于, 已, 案,
 * 的) need not be listed: 「属于国家秘密」 is read by 「国家秘密」.
 */
export interface Concept {
  readonly code: Code;
  /** Parted by spaces; what stands in brackets is one of several: 「不予(|以)处理」. */
  readonly words: string;
  readonly means?: Meaning;
}
