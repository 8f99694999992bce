import { EDGE } from '../navigator/drag';
import { SHEET } from './measures';

/** The navigator: a bar, or a dot in its place; and what is said where no card can be had. */
export const NAVIGATOR = `
/* Its place is a part of the room it has: whatever is in view of the window, it stays within. */
.navigator {
  position: fixed;
  top: calc(var(--seen-top) + ${EDGE}px + (var(--seen-height) - ${2 * EDGE}px) * var(--y));
  left: calc(var(--seen-left) + ${EDGE}px + (var(--seen-width) - ${2 * EDGE}px) * var(--x));
  display: flex;
  flex-wrap: wrap;
  gap: 4px 10px;
  align-items: center;
  width: max-content;
  max-width: calc(var(--seen-width) - ${2 * EDGE}px);
  min-height: 44px;
  padding: 6px 6px 6px 8px;
  border-radius: var(--gra-corner);
  background: var(--gra-paper);
  box-shadow: var(--gra-shadow);
  font-size: 13px;
  white-space: nowrap;
  transform: translate(calc(-100% * var(--x)), calc(-100% * var(--y)));
}

.navigator[data-moving], .navigator[data-moving] * {
  cursor: grabbing;
  user-select: none;
}

.navigator .grip {
  display: flex;
  gap: 5px;
  align-items: center;
  min-height: 28px;
  border-radius: 6px;
  cursor: grab;
  touch-action: none;
}

.navigator .grip::before {
  width: 5px;
  height: 15px;
  background: radial-gradient(circle, var(--gra-field) 1.1px, transparent 1.4px) 0 0 / 5px 5px;
  content: "";
}

.navigator .product-mark {
  flex: none;
  width: 20px;
  height: 20px;
}

.navigator .product-mark .sheet { fill: #3f78b8; }
.navigator .product-mark .rows { fill: #fff; }
.navigator .product-mark .check, .navigator .product-mark .check-edge {
  fill: none;
  stroke: #cc2f26;
  stroke-linecap: round;
  stroke-linejoin: round;
  stroke-width: 2;
}
.navigator .product-mark .check-edge {
  stroke: #fff;
  stroke-width: 3.9;
}

.navigator .chips, .navigator .verdict, .navigator .tools, .navigator .pair {
  display: flex;
  align-items: center;
}

.navigator .chips {
  gap: 2px;
}

.navigator .chip {
  display: flex;
  gap: 5px;
  align-items: center;
  min-height: 28px;
  padding: 0 7px;
  border-radius: 6px;
  font-size: var(--gra-title);
  font-weight: 600;
  transition: background-color 120ms;
}

.navigator .chip:hover {
  background: var(--gra-press);
}

.navigator .chip[aria-pressed="true"] {
  background: var(--gra-chosen);
  box-shadow: inset 0 0 0 1.5px var(--gra-accent);
}

.navigator .chip.dimmed {
  color: var(--gra-soft);
}

.navigator .chip.dimmed .shape {
  opacity: 0.45;
}

.navigator .checks {
  color: var(--gra-soft);
}

.navigator .verdict {
  gap: 5px;
}

.navigator .verdict.clean {
  color: var(--gra-clean);
  font-weight: 600;
}

.navigator .verdict .icon path {
  stroke-width: 2.2;
}

.navigator .tools {
  gap: 1px;
  margin-left: auto;
  padding-left: 6px;
  border-left: 1px solid var(--gra-line);
}

.navigator .tools .position {
  min-width: 44px;
  text-align: center;
}

.navigator .tools .of {
  color: var(--gra-soft);
}

.navigator .plain[aria-pressed="true"] {
  background: var(--gra-chosen);
  color: var(--gra-accent);
}

/* Beside the button before it and not over its edge: what is covered by a pixel heeds no clicks. */
.navigator .slim {
  min-width: 15px;
}

.navigator .slim .icon {
  width: 14px;
  height: 14px;
}

.navigator .summary {
  position: relative;
  display: flex;
  flex-wrap: wrap;
  gap: 4px 10px;
  align-items: center;
  min-width: 150px;
}

/* It takes no room and no clicks: nothing under the pointer moves while it comes and goes. */
.navigator .note-of-bar {
  position: absolute;
  inset: 0;
  display: flex;
  align-items: center;
  padding: 0 4px;
  background: var(--gra-paper);
  color: var(--gra-soft);
  font-size: var(--gra-small);
  line-height: 1.3;
  pointer-events: none;
  white-space: normal;
}

/* With an edge in place of a shadow: Chromium takes what a shadow falls on for covered. */
.navigator.round .note-of-bar {
  inset: 4px calc(100% + 8px) auto auto;
  width: max-content;
  max-width: 220px;
  min-height: 32px;
  padding: 2px 10px;
  border-radius: 16px;
  border: 1px solid var(--gra-line);
}

.navigator.round[data-at="left"] .note-of-bar {
  inset: 4px auto auto calc(100% + 8px);
}

.navigator.round {
  padding: 0;
  min-height: 0;
  border-radius: 20px;
}

.navigator .dot {
  display: grid;
  place-items: center;
  width: 40px;
  height: 40px;
  border-radius: 20px;
  touch-action: none;
}

.navigator .dot .number {
  position: absolute;
  top: -4px;
  right: -4px;
  min-width: 18px;
  padding: 0 4px;
  border-radius: 9px;
  background: var(--gra-error);
  color: var(--gra-on-mark);
  font-size: 11px;
  font-weight: 600;
  line-height: 18px;
  text-align: center;
}

@media ${SHEET} {
  .navigator:not(.round) { gap: 2px 8px; padding: 4px; }
  .navigator .checks { font-size: var(--gra-small); }
}

@media (max-width: 400px) {
  .navigator .tools { padding-left: 0; border-left: 0; }
}

@media (forced-colors: active) {
  .navigator { border: 1px solid CanvasText; }
  .navigator .chip[aria-pressed="true"], .navigator .plain[aria-pressed="true"] { outline: 2px solid Highlight; outline-offset: -2px; }
  .navigator .product-mark, .navigator .grip::before { forced-color-adjust: none; }
  .navigator .grip::before { --gra-field: ButtonText; }
  .navigator .dot .number { border: 1px solid CanvasText; background: Canvas; color: CanvasText; }
}
`;
