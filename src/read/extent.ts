import type { Item } from './walk';
import type { SectionTitle } from './sections';

/** Lines that belong to the page around a report: links, tools, the site's footer. */
const AROUND =
  /^(?:相关(?:信息|文档|文章|链接|附件|阅读|新闻|内容|稿件)|上一[篇条页]|下一[篇条页]|扫一扫|扫描二维码|打印|\[?(?:打印|关闭|字体|返回)|分享到?|责任编辑|责编|编辑:|主办(?:单位)?[:：]|承办(?:单位)?[:：]|版权所有|网站标识码|备案|关于我们|网站地图|联系我们|友情链接|浏览次数|您是第|附件下载)/;
const AROUND_TAGS = new Set(['NAV', 'FOOTER', 'ASIDE']);

const elementOf = (item: Item): Element => {
  if (item.kind === 'line') return item.line.element;
  return item.kind === 'row' ? item.row.element : item.element;
};

/**
 * Index of the first item behind the report: where the element that holds all its sections ends, or
 * where the page's own links and footer begin.
 */
export function endOfReport(items: readonly Item[], titles: readonly SectionTitle[]): number {
  const first = titles[0];
  const last = titles.at(-1);
  if (!first || !last) return items.length;
  const root = commonAncestor(titles.flatMap(({ place }) => place.elements));
  for (let index = last.next; index < items.length; index += 1) {
    const item = items[index] as Item;
    const element = elementOf(item);
    if (titles.length > 1 && root && !root.contains(element)) return index;
    if (item.kind === 'line' && AROUND.test(item.wording.squeezed)) return index;
    if (isAround(element, root)) return index;
  }
  return items.length;
}

function isAround(element: Element, root: Element | null): boolean {
  for (
    let current: Element | null = element;
    current && current !== root;
    current = current.parentElement
  )
    if (AROUND_TAGS.has(current.tagName.toUpperCase())) return true;
  return false;
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let ancestor = elements[0] ?? null;
  for (const element of elements)
    while (ancestor && !ancestor.contains(element)) ancestor = ancestor.parentElement;
  // A heading alone holds nothing: its text stands beside it.
  if (ancestor && elements.includes(ancestor) && elements.length === 1)
    return ancestor.parentElement;
  return ancestor;
}
