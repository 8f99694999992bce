import { quote } from '../../wording';

/** Words of the archive: its list in the settings, and what is said where it can't be used. */
export const archive = {
  intro:
    '审核过的年报自动存入本机存档，用于与上年比较、复查整改情况。存档只在这台电脑的浏览器中，不发往任何地方；在隐私窗口中审核的不存。',
  keep: '保存审核过的年报',
  keepNote:
    '保存审核结果和报告正文；网页上的报告有变化的，另存一个版本。关闭后不再存入，已有的存档不受影响。',
  total: (count: number) => `共 ${count} 份报告`,
  size: (size: string) => `约占 ${size}`,
  none: '存档中没有报告',
  noneNote: '打开一份年报的网页，审核后即列入此处。',
  search: '查找报告',
  searchHint: '按单位名称查找',
  year: '年度',
  allYears: '全部年度',
  yearOf: (year: number | null) => (year === null ? '年度不详' : `${year} 年度`),
  organ: '单位',
  allOrgans: '全部单位',
  shown: (shown: number, all: number) => `显示 ${shown} / ${all} 份`,
  noMatch: '没有符合条件的报告',
  clearFilter: '清除筛选',
  more: '显示更多',
  versions: (count: number) => `${count} 个版本`,
  seenOn: (time: string) => `${time}审核`,
  /** Of a version: since when the page has stood so, and when it was last seen. */
  period: (from: string, to: string) => (from === to ? from : `${from}至${to}`),
  counts: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? '未发现错误和警告'
      : [errors > 0 && `错误 ${errors}`, warnings > 0 && `警告 ${warnings}`]
          .filter((part) => part !== false)
          .join('，'),
  older: '旧格式，未按模板审核',
  open: '打开原网页',
  remove: '移除',
  removeOf: (report: string) => `移除：${report}`,
  removed: (report: string) => `已从存档中移除${quote(report)}`,
  restored: '已放回存档',
  empty: '清空存档…',
  emptyTitle: '清空存档',
  emptyAsk: (count: number) =>
    count === 0
      ? '将移除存档中的全部内容，不能撤销。'
      : `将移除全部 ${count} 份报告及其各个版本，不能撤销。`,
  emptyConfirm: '清空',
  cancel: '取消',
  emptied: '存档已清空',
  unreadable: (count: number) => `另有 ${count} 份无法读取，保留原样。`,
  private: '隐私窗口中不显示存档。请在普通窗口中打开设置。',
  dismiss: '知道了',
  problem: {
    full: '浏览器给扩展的存储空间已满，最近审核的年报未能存入。已有的存档不受影响，可移除不需要的报告后重新审核。',
    newer: '存档由更新的版本建立，请更新扩展。更新之前不再存入，已有的存档不受影响。',
    blocked: '存档正被另一个窗口占用。请关闭本扩展的其他页面后重试。',
    damaged:
      '浏览器无法读取存档文件，最近审核的年报未能存入。重新打开浏览器后仍不能读取的，可以清空存档，重新开始保存。',
    unavailable: '浏览器未向扩展提供数据库，年报不能存入。',
    gone: '原有的存档已被浏览器清除（如清除浏览数据、磁盘空间不足），现已重新开始保存。如有备份文件，可在“备份”中导入。',
  },
};

export type ArchiveWords = typeof archive;
