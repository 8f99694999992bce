import { kind, type CorpusSentence } from './types';

const LITIGATION = 'litigationDirect+litigationAfterReview';
const BOTH = '因政府信息公开引发行政复议96件、行政诉讼48件，';
const BOTH_COUNTED = ['review.total 96', `${LITIGATION}.total 48`] as const;
const REVIEWS = '因政府信息公开被申请行政复议6件，';
const LAWSUITS = '因政府信息公开引起行政诉讼6件，';

/** Outcomes of disputes, told by who decides: 复议机关, 法院, 纠错 and 败诉. */
export const DECIDERS: readonly CorpusSentence[] = [
  ...['复议机关', '市政府', '被复议机关', '复议决定'].flatMap((who) =>
    kind('outcomes by who decides', [
      [`${REVIEWS}${who}维持4件。`, 'review.total 6', 'review.upheld 4'],
    ]),
  ),
  ...['均被复议机关维持', '复议机关均维持我局答复', '复议决定均维持'].flatMap((all) =>
    kind('outcomes by who decides', [[`${REVIEWS}${all}。`, 'review.total 6', 'review.upheld 6']]),
  ),
  ...kind('outcomes by who decides', [
    [
      `${REVIEWS}复议机关维持4件、责令重新答复2件。`,
      'review.total 6',
      'review.upheld 4',
      'review.corrected 2',
    ],
    [
      `${LAWSUITS}法院驳回诉讼请求4件，判决重新答复2件。`,
      `${LITIGATION}.total 6`,
      `${LITIGATION}.upheld 4`,
      `${LITIGATION}.corrected 2`,
    ],
    [`${BOTH}其中被纠错5件、败诉2件。`, ...BOTH_COUNTED, ...lost(5, 2)],
    [`${BOTH}其中复议纠错5件、诉讼败诉2件。`, ...BOTH_COUNTED, ...lost(5, 2)],
    [
      `${LAWSUITS}胜诉4件，败诉2件。`,
      `${LITIGATION}.total 6`,
      `${LITIGATION}.won 4`,
      `${LITIGATION}.corrected 2`,
    ],
    [`${LAWSUITS}被纠错1件。`, `${LITIGATION}.total 6`, `${LITIGATION}.corrected 1`],
    [`${BOTH}纠错、败诉均为0件。`, ...BOTH_COUNTED, `review+${LITIGATION}.corrected 0`],
    [`${LAWSUITS}均胜诉。`, `${LITIGATION}.total 6`, `none ${LITIGATION}.corrected`],
    [`${LAWSUITS}无一败诉。`, `${LITIGATION}.total 6`, `none ${LITIGATION}.corrected`],
    // What only looks like it.
    [`${LAWSUITS}均败诉。`, `${LITIGATION}.total 6`],
    [`${LAWSUITS}一审均胜诉。`, `${LITIGATION}.total 6`],
    [`${LAWSUITS}原告败诉2件。`, `${LITIGATION}.total 6`],
    [`${LAWSUITS}驳回2件。`, `${LITIGATION}.total 6`],
    ['复议机关受理行政复议36件，维持24件。'],
    ['行政应诉案件12件，败诉2件。'],
    ['政府网站纠错4件，均已处理。'],
    ['市政府维持4件。'],
  ]),
];

function lost(reviews: number, lawsuits: number): readonly string[] {
  return [`review.corrected ${reviews}`, `${LITIGATION}.corrected ${lawsuits}`];
}
