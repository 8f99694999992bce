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
const pendingOf = (words: string, groups: readonly DisputeGroup[]): Concept => ({
  code: 'u',
  words,
  means: { outcome: 'pending', groups },
});

/** 「复议后提起的行政诉讼」: suits behind what says whether there was a review before. */
const suits = (ways: string): string =>
  `(${ways})(又|再|向法院|)起诉 (${ways})(|的|提起|提起的|向法院提起)(行政|)诉讼`;

/** Disputes, their outcomes, and how they come about. */
export const DISPUTES: readonly Concept[] = [
  dispute('(|行政|被)复议', REVIEWS),
  dispute('(|行政)(诉讼|应诉|起诉) 行政案件 被诉(|讼)', LITIGATIONS),
  dispute('行政(争议|纠纷) (|行政)复议(|行政)诉讼 行政复议及诉讼 涉诉涉复议', ALL),
  dispute(suits('复议后|行政复议后|经复议|经行政复议'), ['litigationAfterReview']),
  dispute(suits('(|未经复议|未经行政复议)直接|未经复议'), ['litigationDirect']),
  outcome(
    '(|被|复议机关|被复议机关|法院|被法院|省政府|市政府|县政府|区政府|州政府)(|决定|判决|予以)维持(|原判|原决定|原答复|原行政行为|原具体行政行为) 结果均维持',
    'upheld',
  ),
  // 「行政复议9件、行政诉讼4件，其中被纠错2件、败诉1件」
  { code: 'u', words: '(|被|依法|被依法)纠错', means: { outcome: 'corrected', groups: REVIEWS } },
  { code: 'x', words: '败诉', means: { outcome: 'corrected', groups: LITIGATIONS } },
  { code: 'x', words: '胜诉', means: { outcome: 'won', groups: LITIGATIONS } },
  {
    code: 'x',
    words: '(|法院|判决|法院判决)驳回(|原告|原告的|其)诉讼请求',
    means: { outcome: 'upheld', groups: LITIGATIONS },
  },
  outcome(
    '(|被|责令|法院|被法院|复议机关|被复议机关)纠正 (被|复议机关|被复议机关|被法院|予以)撤销 撤销(答复|原答复|原行政行为|原决定) (|被)确认违法 确认(程序|答复|原行政行为)违法 ' +
      '(|复议机关|被复议机关)责令(重新(答复|处理|作出|作出答复)|重作|限期答复|答复|履行) (|(|人民)法院)判决(重新答复|撤销|确认违法|败诉)',
    'corrected',
  ),
  // 「维持2件，撤销1件」; what the one who asked took back is left out where this is read.
  { code: 'x', words: '撤销', means: { outcome: 'corrected' } },
  outcome('其他结果 其它结果', 'other'),
  outcome('(|尚)未(审结|结案) (正在|尚在)审理 审理中 未办结案件', 'pending'),
  // 「正在复议1件」 counts no more reviews.
  pendingOf('正在复议(|机关审理中)', REVIEWS),
  pendingOf('正在(诉讼|应诉)', LITIGATIONS),
  outcome('审结', 'closed'),
  {
    code: 'J',
    words:
      '引发 引起 导致 申请(|行政) 提起 被(|申请|提起|起诉至|申请人) 提请 (所|而)产生 不(服|满|满意) 进行 致使 造成 而发生 招致 (处理|办理)不当',
  },
  { code: 'w', words: '发生 产生 出现 存在' },
  { code: 's', words: '涉及 涉' },
  {
    code: 'c',
    words: '举报(|投诉) 投诉(|举报) (|行政)申诉 信访 上访 控告 检举 (|行政|国家)赔偿',
  },
];
