import type { Severity } from '../../result';
import type { ExportFormat } from '../../settings';
import { titled } from '../../wording';
import { sums } from './sums';

const audited = (title: string, published: string | null): string =>
  `你单位${published === null ? '' : `于${published}`}发布的${titled(title)}已审核`;

/** What exported documents say: headings, column names, closing lines. */
export const saving = {
  /** Names of the formats an audit can be saved in. */
  formats: {
    xlsx: 'Excel 工作簿（.xlsx）',
    docx: 'Word 审核意见书（.docx）',
    html: '网页（.html）',
    csv: 'CSV 表格（.csv）',
    json: 'JSON 数据（.json）',
    text: '复制为文本',
  } satisfies Readonly<Record<ExportFormat, string>>,

  /** The letter on what was corrected. */
  recheckFormat: 'Word 整改复查意见（.docx）',

  /** On the page that saves where the audited page may not. */
  apart: {
    title: '导出审核结果',
    saving: '正在导出…',
    saved: '已导出到下载文件夹，可以关闭此页。',
    failed: '导出未能完成。请确认被审核的网页仍然打开，再试一次。',
    again: '再导出一次',
  },

  /** Title of the document, and what it is about. */
  title: '审核意见书',
  subject: '政府信息公开工作年度报告',
  /** In place of the report's title where the page has none. */
  untitled: '未见标题的政府信息公开工作年度报告',

  unknown: '未见',

  /** Names of the facts of a report and its audit. */
  facts: {
    heading: '被审核的报告',
    title: '报告标题',
    organ: '发布机关',
    year: '报告年度',
    format: '所用格式',
    publishedOn: '发布日期',
    signedOn: '落款日期',
    address: '网址',
    findings: '审核发现',
    checks: '勾稽核对',
    rulesOff: '停用的规则',
    ignored: '已排除（人工判断）',
    savedAt: '审核日期',
  },
  yearOf: (year: number) => `${year} 年度`,
  template: (template: string) =>
    template === 'older' ? '2019 年以前的旧格式' : `${template} 年格式`,
  /** In place of the format, of a page that only announces the report. */
  textNotRead: '未读到正文',
  severity: { error: '错误', warning: '警告', info: '提示' },
  /** 「3 个错误、2 个警告」 */
  counts: (parts: readonly string[]) => parts.join('、'),
  count: (count: number, severity: string) => `${count} 个${severity}`,
  noFindings: '未发现问题',
  allIgnored: '全部问题均已排除（人工判断）',
  /** What of the sums is worth a look; nothing of those that agree. */
  checksOf: (failed: number, unknown: number) =>
    failed + unknown === 0
      ? '全部相符'
      : [failed > 0 && `不符 ${failed} 项`, unknown > 0 && `因数据缺失无法判断 ${unknown} 项`]
          .filter((part) => part !== false)
          .join('，'),
  checksNone: '没有可核对的勾稽关系',
  rulesOffNone: '无，全部规则均已启用',
  ignoredNone: '无',
  ignoredCount: (count: number) => `${count} 处`,

  /** Where findings stand that speak of the report as a whole. */
  wholeReport: '标题、日期与整体',
  /** Where findings stand that speak of who signs, and when. */
  signature: '落款',

  /** Names of what is said of a finding. */
  finding: {
    heading: '审核发现',
    number: '序号',
    section: '部分',
    place: '位置',
    cell: '对应单元格',
    kind: '问题',
    message: '说明',
    expected: '应为',
    actual: '现为',
    basis: '依据',
    advice: '修改建议',
    severity: '级别',
    ignored: '已排除（人工判断）',
    reason: '理由',
    /** Said of a finding that was set aside once and counts. */
    decision: '此前处理',
    /** What has become of it since the audit before. */
    recheck: '复查',
    state: '处理状态',
    link: '查看',
    openPage: '在网页上查看',
  },
  /** How far the auditor has come with a finding. */
  states: {
    unverified: '待核实',
    confirmed: '已确认',
    reported: '已反馈',
    corrected: '已整改',
  },
  /** Names of the arithmetic identities, and what is said of them. */
  identities: {
    heading: '勾稽核对',
    'requests-balance': '收办平衡',
    'requests-handled-total': '办理结果总计',
    'requests-row-total': '各类申请人合计',
    'disputes-total': '复议诉讼合计',
  },
  outcome: '结果',
  outcomes: { passed: '相符', failed: '不符', unknown: '无法判断' },
  sum: sums,

  /** The letter on what was corrected, in place of the one on what was found. */
  recheckLetter: {
    title: '整改复查意见',
    opening: (title: string, before: string, found: number, now: string, summary: string) =>
      `你单位发布的${titled(title)}经${before}审核，发现问题 ${found} 处。${now}复查，${summary}。现将复查意见反馈如下。`,
    summary: (fixed: number, open: number, added: number) =>
      [
        fixed > 0 && `已整改 ${fixed} 处`,
        open > 0 && `未整改 ${open} 处`,
        added > 0 && `新发现 ${added} 处`,
      ]
        .filter((part) => part !== false)
        .join('，') || '没有需要整改的问题',
    fixed: '已整改的问题',
    open: '未整改的问题',
    added: '新发现的问题',
    /** Where nothing remains to be corrected. */
    closingDone: '原提出的问题已整改到位。特此反馈。',
  },
  /** Title of what stands behind a letter. */
  appendix: (title: string) => `附：${title}`,

  /** The letter, and the page and the text that say the same. */
  letter: {
    /** Whom it is addressed to. */
    to: (organ: string) => `${organ}：`,
    toUnknown: '报告发布机关：',
    /** 「发现问题 8 处，其中应予更正 3 处、建议修改 5 处；另有 1 处供参考」 */
    counts: ({ error, warning, info }: Readonly<Record<Severity, number>>) => {
      const problems = error + warning;
      if (problems === 0) return `未发现应予更正或建议修改的问题，另有 ${info} 处供参考`;
      const kinds =
        error > 0 && warning > 0
          ? `其中应予更正 ${error} 处、建议修改 ${warning} 处`
          : `${problems > 1 ? '均' : ''}${error > 0 ? '应予更正' : '建议修改'}`;
      return `发现问题 ${problems} 处，${kinds}${info > 0 ? `；另有 ${info} 处供参考` : ''}`;
    },
    opening: (title: string, published: string | null, counts: string) =>
      `${audited(title, published)}，${counts}。现将审核意见反馈如下。`,
    openingClean: (title: string, published: string | null) =>
      `${audited(title, published)}，未发现问题。`,
    /** Of a report whose findings were all set aside, where they are not told. */
    openingNothingLeft: (title: string, published: string | null) =>
      `${audited(title, published)}，未发现需要整改的问题。`,
    /** The same where they are listed further down. */
    openingIgnored: (title: string, published: string | null) =>
      `${audited(title, published)}，发现的各处经人工判断均不作为问题，列于文后备查。`,
    openingOlder: (title: string, published: string | null) =>
      `你单位${published === null ? '' : `于${published}`}发布的${titled(title)}采用 2019 年以前的格式，没有统一的模板可供逐项核对，本次未作审核。`,
    findings: '审核意见',
    checks: '勾稽核对情况',
    checksNote: (text: string) => `表内勾稽关系${text}。`,
    notes: '有关说明',
    rulesOff: (names: string) => `本次审核停用了以下规则，未作相应检查：${names}。`,
    ignored: '以下各处已排除（人工判断），列出备查：',
    /** What is asked of the organ, beside the name of a finding. */
    severity: { error: '（应予更正）', warning: '（建议修改）', info: '（供参考）' },
    colon: '：',
    /** @param deadline as `withinDays` and `before` say it; null for none */
    closing: (deadline: string | null) =>
      `请${deadline ?? '于收到后'}核实整改并反馈结果；如有异议，请一并说明。`,
    withinDays: (days: number) => `于收到之日起 ${days} 个工作日内`,
    before: (day: string) => `于${day}前`,
    /** Where nothing but what is worth knowing was found. */
    closingInfo: '以上情况供参考。特此反馈。',
    closingClean: '特此反馈。',
    office: '（审核单位）',
    blankDay: '　　　　年　　月　　日',
    /** Below the date, as offices note whom to ask. */
    contact: (name: string, details: string) =>
      `（${[name !== '' && `联系人：${name}`, details !== '' && `联系方式：${details}`]
        .filter((part) => part !== false)
        .join('；')}）`,
    /** Names of the letter's styles, as Word and WPS list them. */
    styles: {
      title: '意见书标题',
      number: '意见书文号',
      to: '意见书主送',
      body: '意见书正文',
      finding: '意见书意见',
      detail: '意见书说明',
      cell: '意见书表格',
      signature: '意见书落款',
      note: '意见书附注',
    },
  },
  /** Heads of the columns that tell reports apart where tables of many are put together. */
  table: { organ: '单位', year: '年度', title: '标题' },
  text: {
    heading: (title: string) => `【年报审核】${title}`,
    severity: (name: string) => `[${name}] `,
    semicolon: '；',
    ignored: '已排除（人工判断）：',
    rulesOff: '停用的规则：',
  },
};

export type SavingWords = typeof saving;
