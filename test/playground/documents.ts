import type { MadePage } from '../e2e/support/serve';
import { bodyOf, slippyPage, withBody, withHead, type SampleReport } from './report';

/** A page that makes it hard to mark something in it. */
export interface AwkwardDocument {
  readonly name: string;
  readonly title: string;
  /** What to look at. */
  readonly about: string;
  readonly page: MadePage;
  /** What the page needs besides, by path. */
  readonly parts?: Readonly<Record<string, MadePage>>;
  /** Whether the page takes the overlay away again, so that no mark can stay. */
  readonly wipes?: boolean;
}

const department = (
  issuer: string,
  siteName: string,
  year: number,
  seed: number,
): SampleReport => ({
  issuer,
  siteName,
  year,
  seed,
  level: 'department',
});
const style = (css: string) => `<style>${css}</style>`;
const script = (code: string) => `<script>${code}</script>`;
const attribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const STICKY = withHead(
  slippyPage(department('云溪县水务局', '云溪县人民政府', 2023, 401)),
  style(`.banner { position: sticky; top: 0; z-index: 100; padding: 10px 0 }
    table[border="1"] thead th, table[border="1"] thead td { position: sticky; top: 58px; background: #eef3fa }`),
);

const TRANSFORMS = withHead(
  slippyPage(department('望川区财政局', '望川区人民政府', 2022, 402)),
  style(`.page { transform: scale(.86); transform-origin: 50% 0; transition: transform .4s }
    .page:hover { transform: scale(.9) } table { transform: translateX(6px) }`),
);

const FRAMED = slippyPage(department('石桥市交通运输局', '石桥市人民政府', 2023, 403));
const FRAMES = `<!DOCTYPE html><meta charset="utf-8"><title>石桥市信息公开平台</title>
  <h1>石桥市信息公开平台</h1><p>下方为内嵌的年报页面。</p>
  <iframe src="/playground/frames-outer.html" style="width: 94%; height: 640px; border: 3px solid #567"></iframe>
  <p>主办：石桥市人民政府办公室</p>`;
const FRAMES_OUTER = `<!DOCTYPE html><meta charset="utf-8"><title>栏目</title><p>栏目：年报</p>
  <iframe src="/playground/frames-inner.html" style="width: 100%; height: 1200px; border: 0"></iframe>`;

const TABS = withHead(
  withBody(
    slippyPage(department('青禾县农业农村局', '青禾县人民政府', 2024, 404)),
    (content) => `<details><summary>通知公告</summary><p>一</p><p>二</p><p>三</p></details>
      <p class="tabs"><button data-tab="report">年度报告</button> <button data-tab="guide">公开指南</button>
      <button data-fold>展开或收起公告栏</button></p>
      <div class="board">${'<p>公告栏内容</p>'.repeat(5)}</div>
      <section class="tab current" id="report">${content}</section>
      <section class="tab" id="guide"><p>公开指南正在更新。</p></section>`,
  ),
  style(`.tab { display: none } .tab.current { display: block }
    .board { max-height: 300px; overflow: hidden; transition: max-height .5s } .board.closed { max-height: 0 }`) +
    script(`document.addEventListener('click', ({ target }) => {
      if (target.dataset.tab) for (const tab of document.querySelectorAll('.tab'))
        tab.classList.toggle('current', tab.id === target.dataset.tab);
      if ('fold' in target.dataset) document.querySelector('.board').classList.toggle('closed');
    });`),
);

const SCROLLERS = withHead(
  slippyPage(department('临江市住房和城乡建设局', '临江市人民政府', 2023, 405)).replaceAll(
    /<table border="1"[^]*?<\/table>/g,
    '<div class="scroller">$&</div>',
  ),
  style(`.page { height: 720px; overflow: auto } .scroller { overflow: auto; max-height: 340px; width: 620px; border: 1px solid #9ab }
    .scroller table { width: 1100px } .scroller thead th, .scroller thead td { position: sticky; top: -1px; background: #f2f5fa }`),
);

const LAYERS = withHead(
  withBody(
    slippyPage(department('龙泉镇人民政府', '安平县人民政府', 2022, 406)),
    (content) => `<div class="root">${content}</div><a class="drift" href="#">热点专题</a>
      <div class="mask"><p>欢迎访问本网站<button onclick="this.closest('.mask').remove()">关闭</button></p></div>`,
  ),
  style(`.root { position: relative; z-index: 99999 } .drift { position: fixed; z-index: 2147483647; width: 120px; padding: 30px 0; background: #c33; color: #fff; text-align: center }
    .mask { position: fixed; inset: auto 0 0 0; height: 30%; z-index: 2147483647; background: #000a } .mask p { width: 300px; margin: 40px auto; padding: 20px; background: #fff }`) +
    script(`let x = 0, y = 0, dx = 2, dy = 1; setInterval(() => {
      const ad = document.querySelector('.drift'); if (!ad) return;
      x += dx; y += dy; if (x < 0 || x > innerWidth - 120) dx = -dx; if (y < 0 || y > innerHeight - 80) dy = -dy;
      ad.style.left = x + 'px'; ad.style.top = y + 'px';
    }, 30);`),
);

const RTL = slippyPage(department('和布克县民政局', '和布克县人民政府', 2023, 407)).replace(
  /<html/i,
  '<html dir="rtl"',
);

const CSP: MadePage = {
  // Without style attributes, which the policy forbids the page itself.
  body: slippyPage(department('南岭市公安局', '南岭市人民政府', 2023, 408))
    .replaceAll(/ style="[^"]*"/g, '')
    .replace(/<style/i, '<style nonce="n1"'),
  headers: {
    'content-security-policy': "default-src 'none'; style-src 'nonce-n1'; img-src 'self'",
  },
};

const WIPER = withHead(
  slippyPage(department('松原区教育局', '松原区人民政府', 2022, 409)),
  script(`const wipe = () => { for (const node of document.documentElement.children)
      if (!['HEAD', 'BODY'].includes(node.nodeName)) node.remove(); };
    new MutationObserver(wipe).observe(document.documentElement, { childList: true });`),
);

const OLD = withHead(
  slippyPage(department('青石县统计局', '青石县人民政府', 2021, 410), {
    layoutTables: true,
    doctype: false,
    headings: 'strong',
    paste: 'word',
    thead: false,
    th: false,
  }).replace(/<td/i, '<td background="" valign="top"'),
  style(`body, td { font: 14px/24px 仿宋_GB2312, FangSong, SimSun, serif; background: #fff } h1 { font-family: 方正小标宋简体, 黑体, SimHei }
    a { color: #00f } table[border="1"] { border: 1px outset #888; border-collapse: separate; border-spacing: 2px }`),
).replace(
  /(<body[^>]*>)/i,
  '$1<center><font color="#cc0000" size="5" face="隶书">热烈欢迎您访问本站</font></center>',
);

const MODERN = withHead(
  slippyPage(department('滨海新区数据局', '滨海新区管理委员会', 2024, 411), { headings: 'h2' }),
  style(`:root { scroll-behavior: smooth } body { background: linear-gradient(#eaf2ff, #f7f9fc); font-family: system-ui, sans-serif }
    .banner { background: linear-gradient(120deg, #1c5fd4, #3aa0ff); border-radius: 0 0 28px 28px; padding: 46px 0 }
    .nav { position: sticky; top: 0; z-index: 20; backdrop-filter: blur(10px); background: #ffffffcc } .nav a { color: #123 }
    .page { border-radius: 20px; container-type: inline-size } .page > * { content-visibility: auto; contain-intrinsic-size: auto 300px }
    table[border="1"] { border-radius: 12px; overflow: hidden } table[border="1"] td { border-color: #d5e0f0 } th { background: #1c5fd4; color: #fff }`),
);

const ZOOMED = withHead(
  slippyPage(department('长乐街道办事处', '长乐区人民政府', 2023, 412)),
  style('html { zoom: 1.3 } .page { zoom: .9 }'),
);

const COMPONENTS = withHead(
  withBody(
    slippyPage(department('泽州县审计局', '泽州县人民政府', 2022, 413)),
    (content) => `<gov-shell>${content}</gov-shell>`,
  ),
  script(`customElements.define('gov-shell', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const pane = document.createElement('div'), head = document.createElement('header');
      head.textContent = '组件内的标题栏';
      head.style.cssText = 'position: sticky; top: 0; z-index: 5; background: #245; color: #fff; padding: 8px';
      pane.style.cssText = 'height: 760px; overflow: auto; border: 4px solid #245';
      pane.append(head, document.createElement('slot'));
      root.append(pane);
    }
  });`),
);

const SANDBOXED = `<!DOCTYPE html><meta charset="utf-8"><title>预览</title><h1>文稿预览</h1>
  <iframe sandbox="allow-same-origin" style="width: 96%; height: 780px" srcdoc="${attribute(
    slippyPage(department('云溪县司法局', '云溪县人民政府', 2024, 414)),
  )}"></iframe>`;

const DARK = withHead(
  slippyPage(department('北屿县文化和旅游局', '北屿县人民政府', 2023, 415)),
  style(`body, .page { background: #14171c; color: #d9dee6 } .page { box-shadow: none; border: 1px solid #333 }
    .related, .info { color: #9aa4b2 } .related a { color: #8fc1ff } table[border="1"] td, table[border="1"] th { border-color: #4a515c }`),
);

/** Nothing of the site around the text: the page is the report's text alone. */
const BARE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云溪县林业局2023年政府信息公开工作年度报告</title></head><body>${bodyOf(
  slippyPage(department('云溪县林业局', '云溪县人民政府', 2023, 416), {
    navigation: false,
    related: false,
    footer: false,
    body: 'bare',
    wholeInCell: true,
  }),
)}</body></html>`;

export const DOCUMENTS: readonly AwkwardDocument[] = [
  {
    name: 'sticky',
    title: '吸顶的页头和表头',
    about: '标记从页头和表头下面滑过，不浮在上面。',
    page: STICKY,
  },
  {
    name: 'transforms',
    title: '缩放、位移的正文',
    about: '指针移入正文时整体放大，标记跟着走。',
    page: TRANSFORMS,
  },
  {
    name: 'frames',
    title: '两层内嵌框架',
    about: '年报在里层框架里，标记也在里层。',
    page: FRAMES,
    parts: {
      '/playground/frames-outer.html': FRAMES_OUTER,
      '/playground/frames-inner.html': FRAMED,
    },
  },
  {
    name: 'tabs',
    title: '选项卡和折叠栏',
    about: '切换、展开、收起时标记随正文隐现和移动。',
    page: TABS,
  },
  {
    name: 'scrollers',
    title: '滚动框里的表格',
    about: '滚出框外的标记隐去，压在边上的裁断。',
    page: SCROLLERS,
  },
  {
    name: 'layers',
    title: '极高的层级',
    about: '飘浮广告和遮罩盖住标记，卡片和导航条仍在最上。',
    page: LAYERS,
  },
  { name: 'rtl', title: '从右到左', about: '页面方向相反，标记仍对齐。', page: RTL },
  { name: 'csp', title: '严格的内容安全策略', about: '页面禁止一切外来样式和脚本。', page: CSP },
  {
    name: 'wiper',
    title: '清除陌生节点的页面',
    about: '页面删掉标记；页面本身不受影响，也不互相争抢。',
    page: WIPER,
    wipes: true,
  },
  {
    name: 'old',
    title: '2009 年式样',
    about: '嵌套的布局表格、font 标签、无文档类型声明。',
    page: OLD,
  },
  {
    name: 'modern',
    title: '2025 年式样',
    about: '渐变、毛玻璃导航、延迟排版、平滑滚动。',
    page: MODERN,
  },
  {
    name: 'zoomed',
    title: '放大的页面',
    about: 'html 放大 1.3 倍，正文缩小到 0.9 倍。',
    page: ZOOMED,
  },
  {
    name: 'components',
    title: '自定义元素',
    about: '正文在组件的插槽里，由组件内部滚动。',
    page: COMPONENTS,
  },
  { name: 'sandboxed', title: '沙箱框架', about: '框架里不许运行脚本。', page: SANDBOXED },
  { name: 'dark', title: '深色页面', about: '标记换用深底上的颜色。', page: DARK },
  {
    name: 'bare',
    title: '只有一个单元格',
    about: '全文都在一个表格单元格里，没有样式表。',
    page: BARE,
  },
];

/** The path of a document on the playground's server. */
export const pathOf = ({ name }: AwkwardDocument): string => `/playground/${name}.html`;

/** Everything that the server has to give, by path. */
export const playgroundPages = (): Readonly<Record<string, MadePage>> =>
  Object.fromEntries(
    DOCUMENTS.flatMap((document) => [
      [pathOf(document), document.page],
      ...Object.entries(document.parts ?? {}),
    ]),
  );
