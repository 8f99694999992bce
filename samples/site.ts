import { escapeHtml } from './ink';
import type { ReportSpec, Shape } from './types';

/**
 * The site around a report: head, navigation, metadata, related pages, footer. None of it belongs to
 * the report, and much of it looks as if it did.
 */

const STYLE = `
body{margin:0;background:#f3f5f8;color:#222;font:16px/1.9 "Noto Serif CJK SC","Source Han Serif SC",SimSun,serif}
.banner{background:#1d4f91;color:#fff;padding:22px 0;font-size:26px;letter-spacing:4px}
.banner p,.crumbs p{width:1000px;margin:0 auto}
.nav{background:#163d70;color:#fff}.nav ul{width:1000px;margin:0 auto;padding:0;display:flex;gap:28px;list-style:none}
.nav a,.nav td{color:#dfe9f7;text-decoration:none;font-size:15px;line-height:40px}.nav .menu{display:none}
.page{width:900px;margin:24px auto;padding:40px 50px;background:#fff;box-shadow:0 1px 4px #0002}
h1,.headline{font-size:26px;line-height:1.5;text-align:center;margin:0 0 14px;font-weight:bold}
h2,h3{font-size:19px}
.info{text-align:center;color:#777;font-size:14px;border-bottom:1px solid #ddd;padding-bottom:12px;margin-bottom:20px}
table[border="1"],.xxgk-info{border-collapse:collapse;margin:14px 0;font-size:14px;line-height:1.5}
table[border="1"] td,table[border="1"] th,.xxgk-info td{border:1px solid #888;padding:5px 4px;text-align:center;font-weight:normal}
table[border="1"] p{margin:0}.xxgk-info{width:100%;background:#f7f9fc}
.related{width:1000px;margin:0 auto 24px;font-size:15px}.related span{float:right;color:#888}
.footer{background:#2b3442;color:#c3cad5;text-align:center;padding:22px 0;font-size:14px}.footer p{margin:0}
`;

/** The code by which the national register knows a site; any ten digits will do here. */
const siteCode = (name: string): string =>
  String([...name].reduce((sum, glyph) => (sum * 31 + glyph.charCodeAt(0)) % 8999999999, 7) + 1e9);

/** The name in the title of a report: 某某镇人民政府2022年政府信息公开工作年度报告. */
export function titleOf({ titleOrgan, year }: ReportSpec, form: Shape['titleForm']): string {
  switch (form) {
    case 'regular':
      return `${titleOrgan}${year}年政府信息公开工作年度报告`;
    case 'yearFirst':
      return `${year}年${titleOrgan}政府信息公开工作年度报告`;
    case 'doubled':
      return `${titleOrgan}${year}年度政府信息公开年度报告`;
    case 'short':
      return `${titleOrgan}${year}年政府信息公开工作年报`;
  }
}

/** `<head>` with the standard meta tags of government sites. */
export function headHtml(
  page: { title: string; siteName: string; publishedOn: string; source: string; column: string },
  meta: boolean,
): string {
  const tag = (name: string, content: string) =>
    `<meta name="${name}" content="${escapeHtml(content)}">`;
  const tags = meta
    ? [
        tag('SiteName', page.siteName),
        tag('SiteIDCode', siteCode(page.siteName)),
        tag('ColumnName', page.column),
        tag('ArticleTitle', page.title),
        tag('PubDate', `${page.publishedOn} 10:20`),
        tag('ContentSource', page.source),
      ].join('\n')
    : '';
  return `<head><meta charset="utf-8"><title>${escapeHtml(page.title)}_${escapeHtml(page.siteName)}</title>
${tags}<style>${STYLE}</style></head>`;
}

export function navigationHtml(siteName: string): string {
  return `<div class="banner"><p>${escapeHtml(siteName)}</p></div>
<div class="nav"><ul><li><a href="/">网站首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/zwgk/zfxxgknb/">政府信息公开年报</a></li><li><a href="/hdjl/">互动交流</a></li></ul><table class="menu"><tr><td><a href="/jgzn/">机构职能</a></td><td><a href="/ysqgk/">依申请公开</a></td><td>0</td></tr></table></div>`;
}

export function infoHtml(spec: ReportSpec): string {
  return `<div class="info">发布日期：${spec.publishedOn}　来源：${escapeHtml(spec.issuer)}　浏览次数：<span id="hits">426</span></div>`;
}

export function metadataHtml(spec: ReportSpec, title: string): string {
  return `<table class="xxgk-info"><tbody><tr><td>名称</td><td colspan="3">${escapeHtml(title)}</td></tr><tr><td>索引号</td><td>${siteCode(spec.issuer)}/${spec.year + 1}-00017</td><td>分类</td><td>政府信息公开年报&nbsp;&nbsp;报告</td></tr><tr><td>发布机构</td><td>${escapeHtml(spec.issuer)}</td><td>公开日期</td><td><publishtime>${spec.publishedOn}</publishtime></td></tr><tr><td>文号</td><td></td><td>关键词</td><td></td></tr></tbody></table>`;
}

export function relatedHtml(spec: ReportSpec, form: Shape['titleForm']): string {
  const items = [1, 2, 3].map((back) => {
    const title = titleOf({ ...spec, year: spec.year - back }, form);
    return `<li><a href="./t${back}.html">${escapeHtml(title)}</a><span>${spec.year + 1 - back}-01-2${back}</span></li>`;
  });
  return `<div class="related"><h3>相关信息</h3><ul>${items.join('')}</ul></div>`;
}

export function footerHtml(siteName: string): string {
  return `<div class="footer"><p>主办：${escapeHtml(siteName)}　网站标识码：${siteCode(siteName)}</p><p>网站地图　联系我们　扫一扫在手机打开当前页</p></div>`;
}

/** A page of a government site that holds something other than a report. */
export function sitePage(page: {
  readonly title: string;
  readonly siteName: string;
  readonly publishedOn: string;
  readonly column: string;
  /** HTML of the article, without its title. */
  readonly body: string;
}): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
${headHtml({ ...page, source: page.siteName }, true)}
<body>
${navigationHtml(page.siteName)}
<div class="page"><h1>${escapeHtml(page.title)}</h1>
<div class="info">发布日期：${page.publishedOn}　来源：${escapeHtml(page.siteName)}</div>
<div class="article-content">
${page.body}
</div></div>
${footerHtml(page.siteName)}
</body></html>
`;
}
