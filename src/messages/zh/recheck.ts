/** Words of a report that was audited again after it was to be corrected. */
export const recheck = {
  title: '整改复核',
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
  since: (day: string) => `${day}首次发现`,
  fixedOn: (day: string) => `${day}已不再发现`,
  between: (before: string, after: string) => `${before}与${after}两次审核对照`,
  counts: (fixed: number, open: number, added: number) =>
    `已整改 ${fixed} 个，未整改 ${open} 个，新出现 ${added} 个`,
};

export type RecheckWords = typeof recheck;
