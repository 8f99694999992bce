import type { ColumnSpec, RowSpec, SectionSpec, TableSpec } from './types';

/** Sections of both formats: 国办公开办函〔2021〕30号 kept the six titles of 〔2019〕60号. */
export const SECTIONS: readonly SectionSpec[] = [
  { key: 'overview', ordinal: 1, title: '总体情况', cues: [['总体', '概述', '概况', '基本情况']] },
  {
    key: 'proactive',
    ordinal: 2,
    title: '主动公开政府信息情况',
    cues: [['主动公开']],
  },
  {
    key: 'requests',
    ordinal: 3,
    title: '收到和处理政府信息公开申请情况',
    cues: [['申请'], ['收到', '处理', '办理', '受理', '依申请']],
  },
  {
    key: 'disputes',
    ordinal: 4,
    title: '政府信息公开行政复议、行政诉讼情况',
    cues: [['复议', '诉讼']],
  },
  {
    key: 'problems',
    ordinal: 5,
    title: '存在的主要问题及改进情况',
    cues: [
      ['存在', '主要问题', '问题和', '问题及', '问题与', '不足'],
      ['问题', '不足', '改进', '措施'],
    ],
  },
  {
    key: 'other',
    ordinal: 6,
    title: '其他需要报告的事项',
    cues: [
      ['其他', '其它', '需要报告', '需要说明'],
      ['事项', '情况', '报告', '说明'],
    ],
    short: ['其他', '其它'],
  },
];

const ORGANISATION = ['申请人情况', '法人或其他组织'] as const;

/** 申请人情况: the seven value columns of section three. */
export const APPLICANT_COLUMNS: readonly ColumnSpec[] = [
  { key: 'naturalPerson', label: '自然人', groups: ['申请人情况'], kind: 'count' },
  { key: 'business', label: '商业企业', groups: ORGANISATION, kind: 'count' },
  { key: 'research', label: '科研机构', groups: ORGANISATION, kind: 'count' },
  { key: 'publicInterest', label: '社会公益组织', groups: ORGANISATION, kind: 'count' },
  { key: 'legalService', label: '法律服务机构', groups: ORGANISATION, kind: 'count' },
  { key: 'otherOrg', label: '其他', groups: ORGANISATION, kind: 'count' },
  { key: 'total', label: '总计', groups: ['申请人情况'], kind: 'count' },
];

const RESULTS = '三、本年度办理结果';
/** Where rows of the results stand in the template, for its files to place their own. */
/* @__NO_SIDE_EFFECTS__ */
export const underResults = (...groups: string[]): readonly string[] => [RESULTS, ...groups];

/**
 * Rows of section three.
 *
 * @param otherHandling the rows of （六）其他处理, the only ones in which the two formats differ
 */
/* @__NO_SIDE_EFFECTS__ */
export function requestRows(otherHandling: readonly RowSpec[]): readonly RowSpec[] {
  const refused = underResults('（三）不予公开');
  const unable = underResults('（四）无法提供');
  const notHandled = underResults('（五）不予处理');
  return [
    { key: 'newReceived', label: '一、本年新收政府信息公开申请数量' },
    { key: 'carriedIn', label: '二、上年结转政府信息公开申请数量' },
    { key: 'granted', label: '（一）予以公开', groups: underResults() },
    {
      key: 'partlyGranted',
      label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      groups: underResults(),
    },
    { key: 'refused.stateSecret', label: '1.属于国家秘密', groups: refused },
    { key: 'refused.otherLaw', label: '2.其他法律行政法规禁止公开', groups: refused },
    { key: 'refused.securityStability', label: '3.危及“三安全一稳定”', groups: refused },
    { key: 'refused.thirdParty', label: '4.保护第三方合法权益', groups: refused },
    { key: 'refused.internal', label: '5.属于三类内部事务信息', groups: refused },
    { key: 'refused.process', label: '6.属于四类过程性信息', groups: refused },
    { key: 'refused.caseFile', label: '7.属于行政执法案卷', groups: refused },
    { key: 'refused.adminQuery', label: '8.属于行政查询事项', groups: refused },
    { key: 'unable.notHeld', label: '1.本机关不掌握相关政府信息', groups: unable },
    { key: 'unable.needsCreation', label: '2.没有现成信息需要另行制作', groups: unable },
    { key: 'unable.unclear', label: '3.补正后申请内容仍不明确', groups: unable },
    { key: 'notHandled.petition', label: '1.信访举报投诉类申请', groups: notHandled },
    { key: 'notHandled.repeat', label: '2.重复申请', groups: notHandled },
    { key: 'notHandled.publication', label: '3.要求提供公开出版物', groups: notHandled },
    { key: 'notHandled.excessive', label: '4.无正当理由大量反复申请', groups: notHandled },
    {
      key: 'notHandled.confirmation',
      label: '5.要求行政机关确认或重新出具已获取信息',
      groups: notHandled,
    },
    ...otherHandling,
    { key: 'totalHandled', label: '（七）总计', groups: underResults() },
    { key: 'carriedForward', label: '四、结转下年度继续办理' },
  ];
}

/** For templates to place their rows under. */
export const OTHER_HANDLING = '（六）其他处理';

/** Section four, the same in both formats: fifteen figures in one row. */
/* @__NO_SIDE_EFFECTS__ */
export function disputesTable(): TableSpec {
  return {
    key: 'disputes',
    layout: 'horizontal',
    blocks: [
      {
        rows: [
          { key: 'review', label: '行政复议' },
          { key: 'litigationDirect', label: '未经复议直接起诉', groups: ['行政诉讼'] },
          { key: 'litigationAfterReview', label: '复议后起诉', groups: ['行政诉讼'] },
        ],
        columns: [
          { key: 'upheld', label: '结果维持', kind: 'count' },
          { key: 'corrected', label: '结果纠正', kind: 'count' },
          { key: 'other', label: '其他结果', kind: 'count' },
          { key: 'pending', label: '尚未审结', kind: 'count' },
          { key: 'total', label: '总计', kind: 'count' },
        ],
      },
    ],
  };
}
