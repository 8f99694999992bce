import { quote } from '../../wording';

/** Words of the view in which last year's report stands beside this year's. */
export const years = {
  thisYear: '本年度',
  lastYear: '上年度',
  yearOf: (year: number | null) => (year === null ? '年度不详' : `${year} 年度`),
  against: (organ: string, year: string) => `与${quote(organ)}${year}的年报比较。`,
  none: '存档中没有上年度的年报',
  noneNote: '打开同一单位上一年度的年报，审核后存入本机存档，即可在此比较。',
  private: '隐私窗口中不读取存档。',
  proposals: '可能是上年度的年报',
  proposalsNote: '以下年报可能是本单位上年度的年报，请确认。确认后长期有效。',
  reasons: {
    renamed: '单位名称不同，可能经过更名或者机构改革',
    unsure: '单位名称不同，无法判断是否为同一单位',
    unnamed: '未写明单位或者年度',
    several: '上年度的年报不止一份',
  },
  confirm: '确认',
  confirmOf: (organ: string) => `确认：${organ}`,
  unconfirm: '撤销确认',
  held: '年度衔接',
  heldOf: (failed: number, unknown: number, passed: number) =>
    [
      failed > 0 && `不符 ${failed}`,
      unknown > 0 && `无法判断 ${unknown}`,
      passed > 0 && `相符 ${passed}`,
    ]
      .filter((part) => part !== false)
      .join('，'),
  allYears: '历年数据',
  series: {
    requests: '新收申请',
    results: '办理结果',
    disputes: '复议诉讼',
  },
  figures: '两年数据',
  noFigures: '两年的数据均为零或者空白。',
  item: '项目',
  difference: '增减',
  passages: '相同的段落',
  /** Title of all of this where it is part of a document. */
  title: '与上年度报告对照',
  /** Where the report stands that it was compared with. */
  source: '上年度报告',
  number: '序号',
  noPassages: '未发现相同的段落。',
  share: (percent: string) => `正文有 ${percent} 的文字相同（数字、表格、标题和固定用语不计）。`,
  /** The findings that belong here, by their numbers. */
  findings: (numbers: string) => `见审核发现第 ${numbers} 项。`,
  comma: '、',
};

export type YearsWords = typeof years;
