import type { ClaimTopic } from '../../report';
import { AND, FILL, NONE_END, NOT } from './phrases';
import { isPlainOpening, namesArea, type Setting } from './setting';
import { matchBefore, type Match, type View } from './view';

/** Columns for what was made in the year, in the one format or the other. */
const MADE = ['issued', 'made', 'disclosed'];
const IN_FORCE = ['inForce', 'totalDisclosed'];

const DOCUMENT = '(?:政府|行政)?(规范性文件|规章)';
const MAKES = '(制定出台|制定印发|制定发布|印发|制发|制定|出台|新制发|新制定|新出台|新制作)';
const DOCUMENTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [new RegExp(`${MAKES}的?${DOCUMENT}${FILL}$`), MADE],
  [new RegExp(`${DOCUMENT}(?:本年)?(?:制发|新制作)(?:件)?${FILL}$`), MADE],
  [new RegExp(`(?:宣布)?废止的?${DOCUMENT}${FILL}$`), ['repealed']],
  [new RegExp(`(?:现行|继续|目前)有效的?${DOCUMENT}${FILL}$`), IN_FORCE],
  [new RegExp(`${DOCUMENT}(?:现行有效|继续有效)(?:件)?${FILL}$`), IN_FORCE],
];
/** The same without its noun, where the sentence has counted documents before. */
const CONTINUED: readonly (readonly [RegExp, readonly string[]])[] = [
  [new RegExp(`(?:宣布)?废止${FILL}$`), ['repealed']],
  [new RegExp(`(?:现行|继续)有效${FILL}$`), IN_FORCE],
  [new RegExp(`制发${FILL}$`), MADE],
];
const DOCUMENT_ROWS: Readonly<Record<string, string>> = {
  规范性文件: 'normativeDocuments',
  规章: 'regulations',
};

const DECISION = new RegExp(
  `(作出|做出)?的?行政(许可|处罚|强制)(?:措施)?((?:处理)?决定(?:书)?)?(?:事项|案件)?${FILL}$`,
);
const DECISION_ROWS: Readonly<Record<string, string>> = {
  许可: 'licensing',
  处罚: 'penalties',
  强制: 'enforcement',
};
const FEES = new RegExp(
  `(?:收取|征收|收缴|取得|实现)?行政事业性收费(?:收入|金额|总额|总金额|共计|收取|项目)*${FILL}$`,
);
/** What was shown to the public is not what was decided. */
const SHOWN =
  /公示|公开|发布|推送|归集|信用|网站|平台|审查|备案|清理|修订|修改|失效|减免|降低|解读|起草|拟/;

/**
 * 规章, 规范性文件, 行政许可, 行政处罚, 行政强制, 行政事业性收费: only sentences that say no more than
 * who, when and how many, since such things are counted in many other ways.
 */
export function matchProactive(view: View): Match | null {
  const { quantity, before, after, soFar, earlier, setting } = view;
  if (SHOWN.test(soFar) || after !== '' || namesArea(soFar, setting)) return null;
  const accept = (match: RegExpExecArray, topic: ClaimTopic): Match | null =>
    isPlainOpening(before.slice(0, match.index), setting) ? matchBefore(view, match, topic) : null;

  if (quantity.kind === 'wan' || quantity.kind === 'yuan') {
    const fees = FEES.exec(before);
    return fees ? accept(fees, { kind: 'proactive', row: 'fees', anyOf: ['amount'] }) : null;
  }
  if (quantity.unit === '条' || quantity.unit === '次') return null;
  for (const [form, anyOf] of DOCUMENTS) {
    const match = form.exec(before);
    const row = DOCUMENT_ROWS[match?.slice(1).find((word) => word in DOCUMENT_ROWS) ?? ''];
    if (match && row) return accept(match, { kind: 'proactive', row, anyOf });
  }
  const counted = earlier.filter((topic) => topic.kind === 'proactive').at(-1);
  if (counted && Object.values(DOCUMENT_ROWS).includes(counted.row))
    for (const [form, anyOf] of CONTINUED) {
      const match = form.exec(before);
      if (match) return accept(match, { kind: 'proactive', row: counted.row, anyOf });
    }
  const decision = DECISION.exec(before);
  const row = DECISION_ROWS[decision?.[2] ?? ''];
  if (!decision || !row || (decision[1] === undefined && decision[3] === undefined)) {
    // 「作出行政许可12件、行政处罚3件」: the verb holds for all that is listed.
    const listed = counted && Object.values(DECISION_ROWS).includes(counted.row);
    if (!decision || !row || !listed) return null;
  }
  return accept(decision, { kind: 'proactive', row, anyOf: ['decisions'] });
}

const ANY = '(?:过|任何|新的|相关)*';
const NO_DOCUMENT = new RegExp(`${NOT}${MAKES}${ANY}${DOCUMENT}(?:${AND}${DOCUMENT})?${NONE_END}`);
// 行政强制措施 are but a part of 行政强制.
const NO_DECISION = new RegExp(
  `${NOT}(?:作出|做出|实施)${ANY}行政(许可|处罚|强制)(?:处理)?(?:决定)?${NONE_END}`,
);
const NO_FEES = new RegExp(
  `${NOT}(?:收取|征收|收缴|发生|产生)${ANY}行政事业性(收费)(?:项目|收入|金额|费用)*${NONE_END}`,
);

/** Each with the rows that its words name, and their columns. */
const NOTHING: readonly (readonly [
  form: RegExp,
  rows: Readonly<Record<string, string>>,
  anyOf: readonly string[],
])[] = [
  [NO_DOCUMENT, DOCUMENT_ROWS, MADE],
  [NO_DECISION, DECISION_ROWS, ['decisions']],
  [NO_FEES, { 收费: 'fees' }, ['amount']],
];

/** What a statement says that there was none of, and where it stands. */
interface NothingMade {
  readonly match: RegExpExecArray;
  readonly topics: readonly ClaimTopic[];
}

/** 「未制发规范性文件」, 「未实施行政强制」, 「未收取行政事业性收费」 in a clause. */
export function findNothingMade(text: string, setting: Setting): NothingMade[] {
  if (namesArea(text, setting)) return [];
  return NOTHING.flatMap(([form, rows, anyOf]) => {
    const match = form.exec(text);
    if (!match) return [];
    const named = match.slice(1).flatMap((words?: string) => rows[words ?? ''] ?? []);
    return [{ match, topics: named.map((row) => ({ kind: 'proactive', row, anyOf })) }];
  });
}
