import { pathOf, type AwkwardDocument } from '../../test/playground/documents';

/** The page that lists the documents and says what to look at in each. */
export const indexPage = (documents: readonly AwkwardDocument[]): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>试验场</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.7 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  ol { padding-left: 2rem; } li { margin: .9rem 0; } p { margin: .1rem 0; font-size: .875rem; opacity: .8; } small { opacity: .6; margin-left: .5rem; }
</style>
<h1>试验场</h1>
<p>每个页面都有一种让标记为难的做法。</p>
<ol>
${documents
  .map(
    (document) =>
      `<li><a href="${pathOf(document)}">${document.title}</a> <small>${document.name}</small><p>${document.about}</p></li>`,
  )
  .join('\n')}
</ol>
</html>
`;
