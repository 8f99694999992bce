import type { Locale } from '../messages';
import type { ReportSummary } from '../report';
import type { Trouble } from './files';

interface CliMessages {
  readonly usage: string;
  readonly unknownOption: (option: string) => string;
  readonly trouble: Readonly<Record<Trouble, string>>;
  readonly notAReport: string;
  readonly unknownIssuer: string;
  readonly unknownYear: string;
  readonly template: (template: ReportSummary['template']) => string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  readonly checks: (passed: number, made: number, unknown: number) => string;
}

const zh: CliMessages = {
  usage: `用法：npm run --silent audit -- [--jsonl] 路径…
审核已保存的网页：.html、.htm 文件，或含有这些文件的文件夹。
  --jsonl  每个网页输出一行 JSON
退出码：0 未发现错误，1 发现错误，2 用法有误或有文件无法读取（其余照常审核）`,
  unknownOption: (option) => `不认识的选项：${option}`,
  trouble: {
    missing: '没有这个文件或文件夹',
    unreadable: '无法读取',
    noPages: '文件夹中没有 .html 或 .htm 文件',
    notAPage: '不是 .html 或 .htm 文件',
    empty: '文件是空的',
    binary: '不是网页，而是二进制文件',
  },
  notAReport: '不是政府信息公开工作年度报告',
  unknownIssuer: '单位不详',
  unknownYear: '年度不详',
  template: (template) =>
    template === 'older' ? '更早的格式，不按模板审核' : `${template} 年格式`,
  counts: (errors, warnings, infos) => `错误 ${errors} · 提醒 ${warnings} · 提示 ${infos}`,
  checks: (passed, made, unknown) =>
    `勾稽关系 ${passed}/${made} 通过${unknown > 0 ? `，${unknown} 项无法判断` : ''}`,
};

const en: CliMessages = {
  usage: `Usage: npm run --silent audit -- [--jsonl] PATH…
Audits saved pages: .html and .htm files, or folders that hold them.
  --jsonl  one JSON object a line for each page
Exit codes: 0 no errors found, 1 errors found, 2 bad use or unreadable input (the rest still runs)`,
  unknownOption: (option) => `unknown option: ${option}`,
  trouble: {
    missing: 'no such file or folder',
    unreadable: 'cannot be read',
    noPages: 'the folder holds no .html or .htm files',
    notAPage: 'not an .html or .htm file',
    empty: 'the file is empty',
    binary: 'not a web page but a binary file',
  },
  notAReport: 'not an annual report on government information disclosure',
  unknownIssuer: 'unknown organ',
  unknownYear: 'unknown year',
  template: (template) =>
    template === 'older' ? 'older format, not audited against a template' : `format of ${template}`,
  counts: (errors, warnings, infos) => `${errors} errors · ${warnings} warnings · ${infos} infos`,
  checks: (passed, made, unknown) =>
    `${passed} of ${made} identities hold${unknown > 0 ? `, ${unknown} can’t be told` : ''}`,
};

const CATALOGUE: Record<Locale, CliMessages> = { zh, en };

/** Words of the command line. */
export const cliMessages = (locale: Locale): CliMessages => CATALOGUE[locale];
