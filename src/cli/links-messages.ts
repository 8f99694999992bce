import type { Locale } from '../messages/all';
import { MAX_PAGE_MB, type Trouble } from './files';
import { cliMessages, type CliMessages } from './messages';

/** Words of the command line that reads lists, in one language. */
export interface LinksMessages extends Pick<CliMessages, 'unknownOption' | 'missingValue'> {
  readonly usage: string;
  readonly badBase: (value: string) => string;
  readonly trouble: Readonly<Record<Trouble, string>>;
}

const zh = {
  usage: `用法：npm run --silent links -- [--base 网址] 文件…
读取已保存的列表页，列出其中的政府信息公开工作年度报告：每份报告输出一行 JSON，每个文件最后一行是列表其余各页的网址。
  --base 网址    列表页的网址，用来补全相对链接；不写时取网页自己注明的网址，没有的保留原样
文件可以是网页、网页片段、栏目接口返回的 XML 或 JSON
退出码：0 正常，2 用法有误或有文件无法读取（其余照常读取）`,
  badBase: (value: string) => `--base 应为以 http:// 或 https:// 开头的网址，不能是：${value}`,
  trouble: {
    missing: '没有这个文件',
    tooLarge: `文件超过 ${MAX_PAGE_MB} MB，未读取`,
    tooManyElements: '网页元素过多，未读取',
    tooDeep: '网页嵌套层次过深，未读取',
    failed: '网页无法解析，未读取',
  },
};

const en: typeof zh = {
  usage: `Usage: npm run --silent links -- [--base ADDRESS] FILE…
Reads saved lists and prints the annual reports on information disclosure in them: one JSON object a line for each report, and for each file a last line with the addresses of the further pages of its list.
  --base ADDRESS    where the list is, to complete relative links; without it, the address that the page gives itself, and where it gives none links stay as they are written
A file is a page, a part of one, or what a service answers with as XML or JSON
Exit codes: 0 fine, 2 bad use or unreadable input (the rest still runs)`,
  badBase: (value) => `--base takes an address that begins with http:// or https://, not: ${value}`,
  trouble: {
    missing: 'no such file',
    tooLarge: `larger than ${MAX_PAGE_MB} MB, not read`,
    tooManyElements: 'too many elements, not read',
    tooDeep: 'nested too deeply, not read',
    failed: 'cannot be parsed, not read',
  },
};

const CATALOGUE = { zh, en };

/** Words of the command line that reads lists; what is wrong with a file is said as where it is audited. */
export function linksMessages(locale: Locale): LinksMessages {
  const shared = cliMessages(locale);
  const { usage, badBase, trouble } = CATALOGUE[locale];
  const { unknownOption, missingValue } = shared;
  return {
    usage,
    badBase,
    unknownOption,
    missingValue,
    trouble: { ...shared.trouble, ...trouble },
  };
}
