/** Windows up to this width (CSS pixels) get the card as a sheet at their foot. */
export const NARROW = 520;

/**
 * Colour, type and spacing of everything that is drawn on a page; the names are prefixed, since
 * custom properties are the one thing a page's own style sheet could pass on into the shadow root.
 *
 * The colours of marks lie on the page's own paper, which is white on nearly every government site
 * whatever the reader's system prefers, so they are the same in light and dark. Card and summary bring
 * their own paper and follow the system.
 */
export const TOKENS = `
:host {
  --gra-mark-error: #c8291d;
  --gra-mark-warning: #a85b00;
  --gra-mark-info: #2566b0;
  --gra-tint-error: rgba(200, 41, 29, 0.07);
  --gra-tint-warning: rgba(214, 137, 16, 0.1);
  --gra-tint-info: rgba(37, 102, 176, 0.06);
  --gra-halo-error: rgba(200, 41, 29, 0.26);
  --gra-halo-warning: rgba(199, 121, 10, 0.3);
  --gra-halo-info: rgba(37, 102, 176, 0.26);
  --gra-tint-term: rgba(37, 102, 176, 0.1);
  --gra-tint-term-strong: rgba(37, 102, 176, 0.28);
  --gra-term: #2566b0;

  --gra-paper: #ffffff;
  --gra-sheet: #f5f6f8;
  --gra-press: #e9ecf0;
  --gra-ink: #1c2430;
  --gra-soft: #596273;
  --gra-line: #e2e5ea;
  --gra-accent: #1d4f8c;
  --gra-error: #b8281f;
  --gra-warning: #96570a;
  --gra-info: #2b62a8;
  --gra-clean: #1b7345;
  --gra-on-mark: #ffffff;
  --gra-differs: rgba(200, 41, 29, 0.14);
  --gra-shadow: 0 0 0 1px rgba(20, 28, 38, 0.1), 0 2px 6px rgba(20, 28, 38, 0.08),
    0 14px 40px rgba(20, 28, 38, 0.18);

  --gra-font: "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei UI", "Microsoft YaHei",
    "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif;
  --gra-small: 12px;
  --gra-text: 14px;
  --gra-title: 15px;
  --gra-1: 4px;
  --gra-2: 8px;
  --gra-3: 12px;
  --gra-4: 16px;
  --gra-corner: 10px;
}

@media (prefers-color-scheme: dark) {
  :host {
    --gra-paper: #1b1e23;
    --gra-sheet: #24282e;
    --gra-press: #30353d;
    --gra-ink: #e7e9ed;
    --gra-soft: #a4acb9;
    --gra-line: #363b44;
    --gra-accent: #8fb8ee;
    --gra-error: #f0857b;
    --gra-warning: #e0a44e;
    --gra-info: #86b3ee;
    --gra-clean: #6cc795;
    --gra-on-mark: #16191d;
    --gra-differs: rgba(240, 133, 123, 0.26);
    --gra-shadow: 0 0 0 1px rgba(255, 255, 255, 0.12), 0 2px 6px rgba(0, 0, 0, 0.4),
      0 14px 40px rgba(0, 0, 0, 0.5);
  }
}

@media (forced-colors: active) {
  :host {
    --gra-mark-error: CanvasText;
    --gra-mark-warning: CanvasText;
    --gra-mark-info: CanvasText;
    --gra-term: Highlight;
    --gra-accent: Highlight;
    --gra-on-mark: Canvas;
    --gra-error: CanvasText;
    --gra-warning: CanvasText;
    --gra-info: CanvasText;
    --gra-clean: CanvasText;
  }
}
`;
