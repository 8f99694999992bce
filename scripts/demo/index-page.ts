import { ruleTitle } from '../../src/messages/all';
import { placeName } from '../../src/present';
import { expectedOf, FIXTURES, sourceOf } from '../../test/e2e/support/fixtures';

/** A sample page, and what is wrong with it. */
export interface Sample {
  readonly name: string;
  readonly title: string;
  readonly isReport: boolean;
  readonly rules: ReadonlySet<string>;
  /** A slip a line, in Chinese. */
  readonly slips: readonly string[];
}

/** The project's sample pages with the slips that are known to be in them. */
export function samples(): Sample[] {
  return FIXTURES.map((name) => {
    const { isReport, template, findings } = expectedOf(name);
    return {
      name,
      title: /<title>([^<]*)<\/title>/i.exec(sourceOf(name))?.[1]?.trim() ?? name,
      isReport,
      rules: new Set(findings.map(({ rule }) => rule)),
      slips: findings.map(
        ({ rule, at }) => `${ruleTitle(rule, 'zh')}：${placeName(at, template ?? '2021', 'zh')}`,
      ),
    };
  });
}

const escape = (text: string) =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

function item({ name, title, isReport, slips }: Sample): string {
  const verdict = !isReport
    ? '<p>不是年度报告，扩展不作任何标记</p>'
    : slips.length === 0
      ? '<p>没有差错</p>'
      : `<ul>${slips.map((slip) => `<li>${escape(slip)}</li>`).join('')}</ul>`;
  return `<li><a href="/${encodeURIComponent(name)}.html">${escape(title)}</a> <small>${escape(name)}</small>${verdict}</li>`;
}

/** A page that lists the samples and says which slips each has. */
export function indexPage(list: readonly Sample[]): string {
  const part = (heading: string, items: readonly Sample[]) =>
    items.length === 0 ? '' : `<h2>${heading}</h2><ol>${items.map(item).join('')}</ol>`;
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>示例页面</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  ol { padding-left: 2rem; } ol > li { margin: .9rem 0; }
  ul, p { margin: .2rem 0; font-size: .875rem; opacity: .8; }
  small { opacity: .6; margin-left: .5rem; }
</style>
<h1>示例页面</h1>
${part(
  '有差错的',
  list.filter(({ slips }) => slips.length > 0),
)}
${part(
  '没有差错的',
  list.filter(({ isReport, slips }) => isReport && slips.length === 0),
)}
${part(
  '不是年度报告的',
  list.filter(({ isReport }) => !isReport),
)}
</html>
`;
}
