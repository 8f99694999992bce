import { kind, type CorpusSentence } from './types';

const UNDER_REQUESTS = { heading: 'requests' } as const;

/** Under 依申请公开: how requests are worked on, before they are counted. */
const WAYS = [
  '规范依申请公开办理流程。',
  '健全依申请公开工作机制，建立台账。',
  '加强与申请人沟通，提升答复质量。',
  '规范答复文书格式。',
  '做到有申请必答复。',
  '完善工作机制。',
  '规范办理流程。',
  '严格落实登记、审核、答复、归档流程。规范告知书模板，提升答复质量。',
];
/** The same of other business, whose numbers may follow. */
const OTHER_WAYS = [
  '健全投诉答复机制。',
  '规范信访答复流程。',
  '提高网民留言答复质量。',
  '完善提案答复制度。',
  '优化咨询答复机制。',
  '优化政务大厅办事流程。',
  '规范答复文书，答复人大建议12件。',
  '规范答复文书。办理政协提案12件。',
];

/** Sentences behind those that lead to them. */
export const LEADS: readonly CorpusSentence[] = [
  ...WAYS.flatMap((lead) =>
    kind(
      'behind a lead-in',
      [
        [`${lead}2023年共收到申请28件，其中予以公开12件。`, 'received 28', 'granted 12'],
        [`${lead}全年未收到申请。`, 'none new'],
      ],
      UNDER_REQUESTS,
    ),
  ),
  ...OTHER_WAYS.flatMap((lead) =>
    kind('behind a lead-in', [[`${lead}全年共收到28件，均已办结。`]], UNDER_REQUESTS),
  ),
  ...kind('behind a lead-in', [['规范答复文书格式。2023年共收到申请28件。']]),
];
