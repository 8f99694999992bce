/** Words of a report that was audited again after it was to be corrected. */
export const recheck = {
  title: '整改复查',
  state: {
    fixed: '已整改',
    open: '未整改',
    new: '新出现',
    unchecked: '本次未核查',
  },
  /** Of one that is still there, with other words or figures. */
  changed: '内容有变化',
  /** Of a new one that the earlier audit did not look for. */
  notCheckedBefore: '上次未核查',
  /** 「未整改，内容有变化（2024年3月1日首次发现）」 */
  account: (state: string, changed: boolean, when: string) =>
    `${state}${changed ? '，内容有变化' : ''}${when === '' ? '' : `（${when}）`}`,
  since: (day: string) => `${day}首次发现`,
  fixedOn: (day: string) => `${day}已不再发现`,
  between: (before: string, after: string) =>
    before === after ? `${after}两次审核对照` : `${before}与${after}两次审核对照`,
  /** Heads of the lists of findings that are not found any more. */
  fixed: '已整改的问题',
  unchecked: '本次未核查的问题',
  uncheckedNote: '本次审核未检查以下问题（规则已停用，或者缺少上年度报告），整改情况不明。',
  counts: (fixed: number, open: number, added: number) =>
    `已整改 ${fixed} 个，未整改 ${open} 个，新出现 ${added} 个`,
};

export type RecheckWords = typeof recheck;
