/**
 * What every part builds on. All other sheets have a part of their own, and each of their selectors
 * begins with that part's class: no rule of one part can meet an element of another.
 *
 * The host lies at the page's origin and takes no room; no rule of the page may say otherwise. It
 * forms no layer of its own: what is read and clicked lies above the page, marks lie at the depth of
 * what they mark, under the page's own menus and dialogs.
 */
export const HOST = `
:host {
  all: initial !important;
  position: absolute !important;
  top: 0 !important;
  left: 0 !important;
  z-index: auto !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  direction: ltr !important;
}

/* The page could have them, and lay them over what stands here. */
:host::before, :host::after {
  content: none !important;
}

@media print {
  :host(:not([data-print])), .bar, .desk, .spoken {
    display: none !important;
  }
  /* Behind the last line of the page, for the list of what is marked. */
  :host([data-legend]) {
    position: static !important;
    clear: both !important;
    width: auto !important;
    height: auto !important;
  }
}

:host([data-theme='light']) .root { color-scheme: light; }
:host([data-theme='dark']) .root { color-scheme: dark; }

*, *::before, *::after {
  box-sizing: border-box;
}

[hidden] {
  display: none !important;
}

.root {
  --seen-left: 0px;
  --seen-top: 0px;
  --seen-width: 100%;
  --seen-height: 100%;
  --seen-right: calc(100% - var(--seen-left) - var(--seen-width));
  --seen-bottom: calc(100% - var(--seen-top) - var(--seen-height));
  position: absolute;
  top: 0;
  left: 0;
  color: var(--gra-ink);
  color-scheme: light dark;
  font: 400 var(--gra-text)/1.6 var(--gra-font);
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
  text-align: start;
  text-spacing-trim: trim-start;
}

.root > .bar, .root > .desk {
  position: relative;
  z-index: 2147483647;
}

/* What is in view of the window, and what is in the window of the page. */
.seen {
  position: fixed;
  top: var(--seen-top);
  left: var(--seen-left);
  width: var(--seen-width);
  height: var(--seen-height);
  visibility: hidden;
}

.seen.whole {
  inset: 0;
  width: auto;
  height: auto;
}

h2, h3, p, ul, dl, dd, form {
  margin: 0;
  padding: 0;
  font: inherit;
}

ul {
  list-style: none;
}

button {
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  letter-spacing: inherit;
  text-align: inherit;
  cursor: pointer;
  touch-action: manipulation;
}

button:disabled {
  cursor: default;
  opacity: 0.5;
}

:focus {
  outline: none;
}

:focus-visible {
  outline: 2px solid var(--gra-accent);
  outline-offset: 2px;
}

.spoken {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.icon, .shape {
  flex: none;
  width: 16px;
  height: 16px;
}

.icon path {
  fill: none;
  stroke: currentColor;
  stroke-linecap: round;
  stroke-linejoin: round;
  stroke-width: 1.6;
}

.shape .fill {
  fill: currentColor;
}

.shape .sign {
  fill: none;
  stroke: var(--gra-on-mark);
  stroke-linecap: round;
  stroke-width: 2;
}

.shape.error {
  color: var(--gra-error);
}

.shape.warning {
  color: var(--gra-warning);
}

.shape.info {
  color: var(--gra-info);
}

.plain {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: var(--gra-1);
  min-width: 28px;
  min-height: 28px;
  border-radius: 6px;
  color: var(--gra-soft);
  transition: background-color 120ms, color 120ms;
}

.plain:hover:enabled {
  background: var(--gra-press);
  color: var(--gra-ink);
}

@keyframes appear {
  from { opacity: 0; }
}

@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after {
    animation: none !important;
    transition: none !important;
  }
}

@media (forced-colors: active) {
  .shape, .icon, .product-mark { forced-color-adjust: none; }
  .icon { color: ButtonText; }
}
`;
