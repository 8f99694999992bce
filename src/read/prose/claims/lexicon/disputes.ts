import type { DisputeGroup, DisputeOutcome } from '../../../../report';
import type { Concept } from './concept';

export const REVIEWS: readonly DisputeGroup[] = ['review'];
export const LITIGATIONS: readonly DisputeGroup[] = ['litigationDirect', 'litigationAfterReview'];
const ALL: readonly DisputeGroup[] = [...REVIEWS, ...LITIGATIONS];

const dispute = (words: string, groups: readonly DisputeGroup[]): Concept => ({
  code: 'D',
  words,
  means: { groups },
});
const outcome = (words: string, value: DisputeOutcome): Concept => ({
  code: 'u',
  words,
  means: { outcome: value },
});

const SUITS =
  '起诉 又起诉 再起诉 向法院起诉 诉讼 行政诉讼 的诉讼 的行政诉讼 提起诉讼 提起行政诉讼 提起的诉讼 提起的行政诉讼 向法院提起诉讼 向法院提起行政诉讼'.split(
    ' ',
  );
/** Words for a suit behind each that says whether there was a review before: 「复议后提起的行政诉讼」. */
const suits = (ways: string): string =>
  ways
    .split(' ')
    .flatMap((way) => SUITS.map((suit) => way + suit))
    .join(' ');

/** Disputes, their outcomes, and how they come about. */
export const DISPUTES: readonly Concept[] = [
  dispute('行政复议 复议', REVIEWS),
  dispute('行政诉讼 诉讼 行政应诉 应诉 起诉 行政案件 被诉 行政起诉', LITIGATIONS),
  dispute(
    '行政争议 行政复议诉讼 行政复议行政诉讼 复议诉讼 行政复议及诉讼 行政纠纷 涉诉涉复议',
    ALL,
  ),
  dispute(suits('复议后 行政复议后 经复议 经行政复议'), ['litigationAfterReview']),
  dispute(suits('直接 未经复议直接 未经行政复议直接 未经复议'), ['litigationDirect']),
  outcome('维持 被维持 维持原判 维持原决定 维持原答复 维持原行政行为 结果均维持', 'upheld'),
  outcome(
    '纠正 被纠正 被复议机关撤销 被法院撤销 被纠错 责令纠正 被撤销 予以撤销 撤销答复 撤销原答复 撤销原行政行为 撤销原决定 确认违法 被确认违法 确认程序违法 确认答复违法 ' +
      '确认原行政行为违法 责令重新答复 责令重新作出答复 责令重新作出 责令重新处理 责令重作 责令限期答复 责令答复 责令履行',
    'corrected',
  ),
  // 「维持2件，撤销1件」; what the one who asked took back is left out where this is read.
  { code: 'x', words: '撤销', means: { outcome: 'corrected' } },
  outcome('其他结果 其它结果', 'other'),
  outcome('尚未审结 未审结 正在审理 尚在审理 审理中 未结案 尚未结案 未办结案件', 'pending'),
  outcome('审结', 'closed'),
  {
    code: 'J',
    words:
      '引发 引起 导致 申请 提起 申请行政 被 被申请 被提起 被起诉至 提请 所产生 而产生 不服 被申请人 进行 致使 造成 ' +
      '而发生 招致',
  },
  { code: 'w', words: '发生 产生 出现 存在' },
  { code: 's', words: '涉及 涉' },
  {
    code: 'c',
    words: '举报 投诉 申诉 行政申诉 信访 上访 举报投诉 投诉举报 控告 检举 赔偿 行政赔偿 国家赔偿',
  },
];
