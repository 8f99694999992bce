import type { Theme } from '../settings';

/**
 * The design system: colour, type and space of everything the extension shows, on pages and on its
 * own. The names are prefixed, since custom properties are the one thing a page's own style sheet
 * could pass on into the shadow root.
 */

/**
 * What lies on an audited page itself: on its own paper, which is white on nearly every government
 * site whatever the reader's system prefers, so these are the same in light and dark.
 */
const ON_PAGE = `
  --gra-mark-error: #c8291d;
  --gra-mark-warning: #a85b00;
  --gra-mark-info: #2566b0;
  --gra-mark-own: #7a2f9c;
  --gra-tint-error: rgba(200, 41, 29, 0.07);
  --gra-tint-warning: rgba(214, 137, 16, 0.1);
  --gra-tint-info: rgba(37, 102, 176, 0.06);
  --gra-tint-own: rgba(122, 47, 156, 0.06);
  --gra-halo-error: rgba(200, 41, 29, 0.26);
  --gra-halo-warning: rgba(199, 121, 10, 0.3);
  --gra-halo-info: rgba(37, 102, 176, 0.26);
  --gra-halo-own: rgba(122, 47, 156, 0.26);
  --gra-tint-term: rgba(37, 102, 176, 0.1);
  --gra-tint-term-strong: rgba(37, 102, 176, 0.28);
  --gra-term: #2566b0;
  --gra-on-page-mark: #ffffff;`;

/** The same on dark paper: words are light there, whatever the reader's system prefers. */
const ON_DARK_PAGE = `
  --gra-mark-error: #ff9188;
  --gra-mark-warning: #f2b455;
  --gra-mark-info: #8fc1ff;
  --gra-mark-own: #dda6f5;
  --gra-tint-error: rgba(255, 145, 136, 0.16);
  --gra-tint-warning: rgba(242, 180, 85, 0.16);
  --gra-tint-info: rgba(143, 193, 255, 0.16);
  --gra-tint-own: rgba(221, 166, 245, 0.16);
  --gra-halo-error: rgba(255, 145, 136, 0.38);
  --gra-halo-warning: rgba(242, 180, 85, 0.38);
  --gra-halo-info: rgba(143, 193, 255, 0.38);
  --gra-halo-own: rgba(221, 166, 245, 0.38);
  --gra-tint-term: rgba(143, 193, 255, 0.2);
  --gra-tint-term-strong: rgba(143, 193, 255, 0.36);
  --gra-term: #8fc1ff;
  --gra-on-page-mark: #16191d;`;

const CHINESE_FONTS = `"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei UI", "Microsoft YaHei",
    "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif`;
/** By name: on a Chinese system, `system-ui` is a Chinese font. */
const LATIN_FONTS = `-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial`;

/**
 * Chinese fonts draw the quotation marks that both scripts share as wide as a character. What stands in
 * Chinese amid English words takes them from there all the same.
 */
const ENGLISH = `
[lang|='en'] {
  --gra-font: ${LATIN_FONTS}, ${CHINESE_FONTS};
}
[lang|='en'] [lang|='zh'] {
  font-family: ${CHINESE_FONTS};
}`;

/** Type and space. */
const MEASURES = `
  --gra-font: ${CHINESE_FONTS};
  --gra-small: 12px;
  --gra-text: 14px;
  --gra-title: 15px;
  --gra-large: 18px;
  --gra-leading: 1.6;
  --gra-1: 4px;
  --gra-2: 8px;
  --gra-3: 12px;
  --gra-4: 16px;
  --gra-5: 24px;
  --gra-corner: 10px;
  --gra-corner-small: 6px;`;

const LIGHT = `
  color-scheme: light;
  --gra-paper: #ffffff;
  --gra-sheet: #f5f6f8;
  --gra-press: #e9ecf0;
  --gra-ink: #1c2430;
  --gra-soft: #596273;
  --gra-line: #e2e5ea;
  --gra-field: #7b8494;
  --gra-accent: #1d4f8c;
  --gra-accent-deep: #163f72;
  --gra-on-accent: #ffffff;
  --gra-error: #b8281f;
  --gra-warning: #96570a;
  --gra-info: #2b62a8;
  --gra-own: #7a2f9c;
  --gra-clean: #1b7345;
  --gra-on-mark: #ffffff;
  --gra-differs: rgba(200, 41, 29, 0.14);
  --gra-agrees: rgba(27, 115, 69, 0.14);
  --gra-chosen: rgba(29, 79, 140, 0.1);
  --gra-shade: rgba(20, 28, 38, 0.14);
  --gra-shadow: 0 0 0 1px rgba(20, 28, 38, 0.1), 0 2px 6px rgba(20, 28, 38, 0.08),
    0 14px 40px rgba(20, 28, 38, 0.18);`;

const DARK = `
  color-scheme: dark;
  --gra-paper: #1b1e23;
  --gra-sheet: #24282e;
  --gra-press: #30353d;
  --gra-ink: #e7e9ed;
  --gra-soft: #a4acb9;
  --gra-line: #363b44;
  --gra-field: #7f8896;
  --gra-accent: #8fb8ee;
  --gra-accent-deep: #b0cdf5;
  --gra-on-accent: #10223a;
  --gra-error: #f0857b;
  --gra-warning: #e0a44e;
  --gra-info: #86b3ee;
  --gra-own: #d79bf0;
  --gra-clean: #6cc795;
  --gra-on-mark: #16191d;
  --gra-differs: rgba(240, 133, 123, 0.26);
  --gra-agrees: rgba(108, 199, 149, 0.2);
  --gra-chosen: rgba(143, 184, 238, 0.16);
  --gra-shade: rgba(0, 0, 0, 0.5);
  --gra-shadow: 0 0 0 1px rgba(255, 255, 255, 0.12), 0 2px 6px rgba(0, 0, 0, 0.4),
    0 14px 40px rgba(0, 0, 0, 0.5);`;

const FORCED_ON_PAGE = `
  --gra-mark-error: CanvasText;
  --gra-mark-warning: CanvasText;
  --gra-mark-info: CanvasText;
  --gra-mark-own: CanvasText;
  --gra-on-page-mark: Canvas;
  --gra-term: Highlight;`;

const FORCED = `${FORCED_ON_PAGE}
  --gra-accent: Highlight;
  --gra-on-mark: Canvas;
  --gra-error: CanvasText;
  --gra-warning: CanvasText;
  --gra-info: CanvasText;
  --gra-own: CanvasText;
  --gra-clean: CanvasText;`;

/**
 * The style sheet with the tokens.
 * @param root selector of the page or host that has the attribute `data-theme` where a person has chosen
 *   a theme; without it the system's preference counts. Within a host all that stands in it has the tokens
 */
export function tokenSheet(root: ':root' | ':host'): string {
  // Not on the host itself: a page may list what its own elements have.
  const [all, chosen] =
    root === ':host'
      ? [':host > *', (theme: Theme) => `:host([data-theme='${theme}']) > *`]
      : [root, (theme: Theme) => `:root[data-theme='${theme}']`];
  return `
${all} {${ON_PAGE}${MEASURES}${LIGHT}
}${ENGLISH}
@media (prefers-color-scheme: dark) {
  ${all} {${DARK}
  }
}
${chosen('light')} {${LIGHT}
}
${chosen('dark')} {${DARK}
}
@media (forced-colors: active) {
  ${all}, ${chosen('light')}, ${chosen('dark')} {${FORCED}
  }
}
`;
}

/**
 * The style sheet that turns what lies on a page's paper over to dark paper.
 * @param selector of the elements that lie on such paper
 */
export const darkPaperSheet = (selector: string): string => `
${selector} {${ON_DARK_PAGE}
}
@media (forced-colors: active) {
  ${selector} {${FORCED_ON_PAGE}
  }
}
`;

/** Makes an element look as a person has chosen; `auto` leaves it to the system. */
export function applyTheme(element: HTMLElement, theme: Theme): void {
  if (theme === 'auto') delete element.dataset.theme;
  else element.dataset.theme = theme;
}

/** Dresses a page of the extension: the tokens, and the chosen theme. */
export function initPage(document: Document, theme: Theme): void {
  // Made by script: the content security policy of these pages lets no style element in.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokenSheet(':root'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  applyTheme(document.documentElement, theme);
}
