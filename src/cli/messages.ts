import type { Locale } from '../messages/all';
import type { ReportSummary } from '../result';
import type { ProposalReason } from '../survey';
import { MAX_PAGE_MB, type Trouble } from './files';

/** Words of the command line in one language. */
export interface CliMessages {
  readonly usage: string;
  readonly unknownOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  /** `similar`: ids that may have been meant. */
  readonly unknownRule: (id: string, similar: readonly string[]) => string;
  readonly badSeverity: (value: string) => string;
  readonly badThreshold: (value: string) => string;
  readonly badJobs: (value: string) => string;
  readonly trouble: Readonly<Record<Trouble, string>>;
  readonly notAReport: string;
  readonly unknownIssuer: string;
  readonly unknownYear: string;
  readonly template: (template: ReportSummary['template']) => string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  /** Where there are no sums; what came of them is said as on the page. */
  readonly noChecks: string;
  /** A sentence, and the cell that it was held against. */
  readonly beside: (place: string, cell: string) => string;
  readonly rulesOff: (ids: readonly string[]) => string;
  /** That a file may hold last year's report, and why that isn't plain. */
  readonly proposedPair: (previous: string, reason: ProposalReason) => string;
  /** What the report was held against. */
  readonly previous: (year: string, source: string) => string;
}

const REASONS_ZH: Readonly<Record<ProposalReason, string>> = {
  renamed: '机关名称不同，可能已更名或合并',
  unsure: '机关名称无法判断是否相同',
  unnamed: '报告的机关或年度不详',
  several: '同一机关同一年度有多份报告',
};

const zh: CliMessages = {
  usage: `用法：npm run --silent audit -- [选项] 路径…
审核已保存的网页：.html、.htm 文件，或含有这些文件的文件夹。
  --jsonl                每个网页输出一行 JSON
  --years                同一机关相邻年度的报告相互核对
  --jobs 数量            同时使用几个处理器核，默认全部使用
  --off 规则[,规则…]     关闭规则，可重复使用；规则编号见 docs/rules.zh-CN.md
  --severity 规则=级别   更改规则的级别：error、warning 或 info，可重复使用
  --threshold 规则=比例  更改规则的限度：如 text-repeated=60%，可重复使用
退出码：0 未发现错误，1 发现错误，2 用法有误或有文件无法读取（其余照常审核）`,
  unknownOption: (option) => `不认识的选项：${option}`,
  missingValue: (option) => `选项 ${option} 后面缺少内容`,
  unknownRule: (id, similar) =>
    `没有这条规则：${id}${similar.length > 0 ? `。相近的有：${similar.join('、')}` : ''}`,
  badSeverity: (value) =>
    `--severity 应写成 规则=error、规则=warning 或 规则=info，不能是：${value}`,
  badThreshold: (value) =>
    `--threshold 应写成 规则=比例，规则须有限度（如 text-repeated=60%），比例为 10% 到 100%，不能是：${value}`,
  badJobs: (value) => `--jobs 应为 1 到 999 的整数，不能是：${value}`,
  trouble: {
    missing: '没有这个文件或文件夹',
    unreadable: '无法读取',
    noPages: '文件夹中没有 .html 或 .htm 文件',
    notAPage: '不是 .html 或 .htm 文件',
    notAFile: '不是普通文件',
    empty: '文件是空的',
    binary: '不是网页，而是二进制文件',
    undecodable: '无法识别文字编码',
    tooLarge: `文件超过 ${MAX_PAGE_MB} MB，未审核`,
    tooManyElements: '网页元素过多，未审核',
    tooDeep: '网页嵌套层次过深，未审核',
    failed: '网页无法解析，未审核',
  },
  notAReport: '不是政府信息公开工作年度报告',
  unknownIssuer: '单位不详',
  unknownYear: '年度不详',
  template: (template) =>
    template === 'older' ? '更早的格式，不按模板审核' : `${template} 年格式`,
  counts: (errors, warnings, infos) => `错误 ${errors} · 警告 ${warnings} · 提示 ${infos}`,
  noChecks: '没有可核对的勾稽关系',
  beside: (place, cell) => `${place}（${cell}）`,
  rulesOff: (ids) => `已关闭的规则：${ids.join('、')}`,
  proposedPair: (previous, reason) =>
    `上年度报告可能是 ${previous}，未据以核对：${REASONS_ZH[reason]}`,
  previous: (year, source) => `已与 ${year} 年度报告核对：${source}`,
};

const REASONS_EN: Readonly<Record<ProposalReason, string>> = {
  renamed: 'the organ has another name, it may have been renamed or merged',
  unsure: 'the names of the organs do not tell',
  unnamed: 'the organ or the year of a report is not known',
  several: 'there are several reports of the organ for that year',
};

/** “1 error”, “2 errors”. */
const counted = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;

const en: CliMessages = {
  usage: `Usage: npm run --silent audit -- [OPTION]… PATH…
Audits saved pages: .html and .htm files, or folders that hold them.
  --jsonl                        one JSON object a line for each page
  --years                        holds reports of one organ for successive years against each other
  --jobs N                       how many cores to use; all unless said
  --off RULE[,RULE…]             turns rules off; may be repeated; ids are in docs/rules.md
  --severity RULE=SEVERITY       changes the severity of a rule: error, warning or info; may be repeated
  --threshold RULE=SHARE         from which share on a rule objects: text-repeated=60%; may be repeated
Exit codes: 0 no errors found, 1 errors found, 2 bad use or unreadable input (the rest still runs)`,
  unknownOption: (option) => `unknown option: ${option}`,
  missingValue: (option) => `${option} needs a value`,
  unknownRule: (id, similar) =>
    `no such rule: ${id}${similar.length > 0 ? `. Similar: ${similar.join(', ')}` : ''}`,
  badSeverity: (value) => `--severity takes RULE=error, RULE=warning or RULE=info, not: ${value}`,
  badThreshold: (value) =>
    `--threshold takes RULE=SHARE, of a rule that has one (text-repeated=60%), from 10% to 100%, not: ${value}`,
  badJobs: (value) => `--jobs takes a whole number from 1 to 999, not: ${value}`,
  trouble: {
    missing: 'no such file or folder',
    unreadable: 'cannot be read',
    noPages: 'the folder holds no .html or .htm files',
    notAPage: 'not an .html or .htm file',
    notAFile: 'not a regular file',
    empty: 'the file is empty',
    binary: 'not a web page but a binary file',
    undecodable: 'its character encoding is not known',
    tooLarge: `larger than ${MAX_PAGE_MB} MB, not audited`,
    tooManyElements: 'too many elements, not audited',
    tooDeep: 'nested too deeply, not audited',
    failed: 'cannot be parsed, not audited',
  },
  notAReport: 'not an annual report on government information disclosure',
  unknownIssuer: 'unknown organ',
  unknownYear: 'unknown year',
  template: (template) =>
    template === 'older' ? 'older format, not audited against a template' : `format of ${template}`,
  counts: (errors, warnings, infos) =>
    `${counted(errors, 'error')} · ${counted(warnings, 'warning')} · ${counted(infos, 'note')}`,
  noChecks: 'no sums to check',
  beside: (place, cell) => `${place} (${cell})`,
  rulesOff: (ids) => `rules turned off: ${ids.join(', ')}`,
  proposedPair: (previous, reason) =>
    `last year's report may be ${previous}, not held against it: ${REASONS_EN[reason]}`,
  previous: (year, source) => `held against the report of ${year}: ${source}`,
};

const CATALOGUE: Record<Locale, CliMessages> = { zh, en };

/** Words of the command line. */
export const cliMessages = (locale: Locale): CliMessages => CATALOGUE[locale];
