import type { Passage } from '../report';

/**
 * What the running text says of the year before: 「收到政府信息公开申请20件，较上年增加8件」. Read are
 * plain statements on requests, reconsideration and litigation alone; whatever else a sentence counts,
 * or compares with another year, is passed over.
 */

/** What a statement counts, as last year's tables count it. */
export type CountedTopic = 'requests' | 'review' | 'litigation';

export interface StatedChange {
  readonly topic: CountedTopic;
  readonly section: Passage['section'];
  /** The sentence, and the words of it that make the statement; normalised. */
  readonly sentence: string;
  readonly quote: string;
  /** What the report's own year counts; null where it isn't said. */
  readonly now: number | null;
  /**
   * - `count`: what last year counted.
   * - `difference`: how much more this year has, negative for less.
   * - `rate`: the same in per cent of last year, rounded to `decimals`.
   */
  readonly kind: 'count' | 'difference' | 'rate';
  readonly value: number;
  readonly decimals: number;
}

const REQUEST = '(?:政府)?信息公开申请(?:件|事项)?|依申请公开(?:申请|件|事项|政府信息)';
const TOPICS: readonly (readonly [CountedTopic, string])[] = [
  ['requests', `(?:收到|受理|新收|接收)[^,。;\\d]{0,10}?(?:${REQUEST})(?:数量|数|共)?`],
  ['review', '(?:政府信息公开|信息公开)[^,。;\\d]{0,12}行政复议(?:案件|申请)?'],
  ['litigation', '(?:政府信息公开|信息公开)[^,。;\\d]{0,12}行政诉讼(?:案件)?'],
];
const COUNT = '(\\d{1,6})[件起宗例]';
const SENTENCE = /[^。;]+[。;]?/g;
/** Requests of others, by other channels, of a part of the year, or of a part of all. */
const OTHER =
  /12345|热线|信访|工单|提案|建议|其中|网络|信函|当面|邮寄|平台|在线|季度|月份|半年|各(?:部门|单位|乡镇|级)|全[省市县区镇州]/;

/** 「较上年」, 「比2022年」 where that is the year before. */
const comparedWith = (year: number): string =>
  `(?:同比|(?:较|比|与|相比)(?:于)?(?:上一?年|去年|${year - 1}年)度?(?:同期|全年)?(?:相比)?)`;

interface Patterns {
  readonly topic: CountedTopic;
  /** This year's count, and the change against last year's. */
  readonly change: RegExp;
  /** Last year's count by itself. */
  readonly count: RegExp;
}

const patternsOf = (year: number): readonly Patterns[] =>
  TOPICS.map(([topic, words]) => ({
    topic,
    change: new RegExp(
      `${words}${COUNT},?${comparedWith(year)}(增加|增长|上升|多|减少|下降|降低|少)了?(?:(\\d{1,6})[件起宗例]|(\\d{1,5}(?:\\.(\\d{1,2}))?)%)(?![^,。;]{0,4}百分点)`,
    ),
    count: new RegExp(
      `(?:上一?年|去年|${year - 1}年)度?(?:全年)?,?(?:共|本[局机关]*|我[局县镇办]*)?${words}${COUNT}(?=[,。;]|$)`,
    ),
  }));

/** All that the passages of a report say of the year before, as far as it is plain. */
export function statedChanges(passages: readonly Passage[], year: number): readonly StatedChange[] {
  const patterns = patternsOf(year);
  return passages.flatMap(({ section, text }) =>
    section === null || section === 'problems'
      ? []
      : [...text.matchAll(SENTENCE)].flatMap(([sentence]) =>
          OTHER.test(sentence)
            ? []
            : patterns.flatMap((pattern) => changesIn(sentence, section, pattern)),
        ),
  );
}

function changesIn(
  sentence: string,
  section: Passage['section'],
  { topic, change, count }: Patterns,
): StatedChange[] {
  const changed = change.exec(sentence);
  if (changed) {
    const [quote, now, way = '', difference, rate, decimals = ''] = changed;
    const sign = /增|升|多/.test(way) ? 1 : -1;
    const said = { topic, section, sentence, quote, now: Number(now) };
    return [
      difference === undefined
        ? { ...said, kind: 'rate', value: sign * Number(rate), decimals: decimals.length }
        : { ...said, kind: 'difference', value: sign * Number(difference), decimals: 0 },
    ];
  }
  const counted = count.exec(sentence);
  if (!counted) return [];
  const [quote, value] = counted;
  const said = { topic, section, sentence, quote, now: null };
  return [{ ...said, kind: 'count', value: Number(value), decimals: 0 }];
}
