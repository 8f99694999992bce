import { YieldBudget, type Resumable } from '../../base/resumable';
import * as unclobbered from '../../dom/clobbering';
import type { SectionTitle } from '../structure/sections';
import type { Item, LineItem } from './walk';

/** Lines that belong to the page around a report: links, tools, the site's footer. */
const AROUND =
  /^(?:相关(?:信息|文档|文章|链接|附件|阅读|新闻|内容|稿件)|上一[篇条页]|下一[篇条页]|扫一扫|扫描二维码|打印|\[?(?:打印|关闭|字体|返回)|分享到?|责任编辑|责编|编辑:|主办(?:单位)?[:：]|承办(?:单位)?[:：]|版权所有|网站标识码|备案|关于我们|网站地图|联系我们|友情链接|浏览次数|您是第|附件下载)/;
const AROUND_TAGS = new Set(['nav', 'footer', 'aside']);

const elementOf = (item: Item): Element => {
  if (item.kind === 'line') return item.line.element;
  return item.kind === 'row' ? item.row.element : item.element;
};

/**
 * Index of the first item behind the report: where the element that holds all its sections ends, or
 * where the page's own links and footer, or another report, begin.
 */
export function* endOfReport(
  items: readonly Item[],
  titles: readonly SectionTitle[],
): Resumable<number> {
  const first = titles[0];
  const last = titles.at(-1);
  if (!first || !last) return items.length;
  const root = commonAncestor(titles.flatMap(({ place }) => place.elements));
  const surroundings = new Surroundings(root);
  const budget = new YieldBudget();
  for (let index = last.next; index < items.length; index += 1) {
    const item = items[index] as Item;
    const element = elementOf(item);
    if (titles.length > 1 && root && !unclobbered.contains(root, element)) return index;
    if (item.kind === 'line' && isBehind(item, first)) return index;
    if (surroundings.hold(element)) return index;
    budget.add(0);
    if (budget.takePause()) yield;
  }
  return items.length;
}

/** Whether a line belongs to the page, or to another report that begins behind this one. */
const isBehind = ({ normalized }: LineItem, { words }: SectionTitle): boolean =>
  normalized.label === words || AROUND.test(normalized.withoutSpaces);

/** The parts of a page around its report, by their tags. */
class Surroundings {
  readonly #known = new Map<Element, boolean>();

  /** @param root what is outside of it is not looked at */
  constructor(private readonly root: Element | null) {}

  hold(element: Element): boolean {
    const path: Element[] = [];
    let answer = false;
    for (
      let current: Element | null = element;
      current && current !== this.root;
      current = unclobbered.parentElement(current)
    ) {
      const known = this.#known.get(current);
      answer = known ?? AROUND_TAGS.has(unclobbered.localName(current));
      path.push(current);
      if (answer || known !== undefined) break;
    }
    for (const passed of path) this.#known.set(passed, answer);
    return answer;
  }
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let ancestor = elements[0] ?? null;
  for (const element of elements)
    while (ancestor && !unclobbered.contains(ancestor, element))
      ancestor = unclobbered.parentElement(ancestor);
  // A heading alone holds nothing: its text stands beside it.
  if (ancestor && elements.includes(ancestor) && elements.length === 1)
    return unclobbered.parentElement(ancestor);
  return ancestor;
}
