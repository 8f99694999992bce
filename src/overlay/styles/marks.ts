/** Outlines: solid, dashed or dotted by severity; an underline for words; a caret for a gap. */
export const MARKS = `
.layer {
  position: absolute;
  top: 0;
  left: 0;
  width: 100px;
  height: 0;
}

.layer.off > * {
  visibility: hidden;
}

.mark, .line, .tint {
  position: absolute;
  pointer-events: none;
}

.error { --mark: var(--gra-mark-error); --tint: var(--gra-tint-error); --halo: var(--gra-halo-error); --stroke: solid; }
.warning { --mark: var(--gra-mark-warning); --tint: var(--gra-tint-warning); --halo: var(--gra-halo-warning); --stroke: dashed; }
.info { --mark: var(--gra-mark-info); --tint: var(--gra-tint-info); --halo: var(--gra-halo-info); --stroke: dotted; }

.line {
  border: 2px var(--stroke) var(--mark);
  border-radius: 3px;
  background: var(--tint);
}

.mark.table .line, .mark.column .line {
  background: none;
}

.mark.heading .line, .mark.text .line {
  border-width: 0 0 2px;
  border-radius: 2px 2px 0 0;
}

.mark.gap .line {
  height: 0;
  border-width: 2px 0 0;
  border-radius: 0;
  background: none;
  transform: translateY(-1px);
}

.mark.gap.vertical .line {
  width: 0;
  border-width: 0 0 0 2px;
  transform: translateX(-1px);
}

/* The proofreader's caret: something is to be put in here. */
.mark.gap:not(.vertical) .line::after {
  position: absolute;
  top: -1px;
  left: 50%;
  width: 9px;
  height: 9px;
  border: solid var(--mark);
  border-width: 2px 0 0 2px;
  content: "";
  transform: translateX(-50%) rotate(45deg);
}

.mark.current .line {
  box-shadow: 0 0 0 4px var(--halo);
}

.mark.current.heading .line, .mark.current.text .line, .mark.current.gap .line {
  box-shadow: 0 3px 0 var(--halo);
}

.mark.current.gap.vertical .line {
  box-shadow: 3px 0 0 var(--halo);
}

.mark.current:not(.table):not(.column) .line {
  animation: settle 420ms ease-out;
}

@keyframes settle {
  from { background-color: var(--mark); opacity: 0.45; }
}

.tint {
  background: var(--gra-tint-term);
}

.tint.strong {
  border: 2px solid var(--gra-term);
  border-radius: 3px;
  background: var(--gra-tint-term-strong);
}

.badge {
  --gra-on-mark: #fff;
  position: absolute;
  display: grid;
  place-items: center;
  width: 24px;
  height: 24px;
  margin: -12px 0 0 -12px;
  border-radius: 12px;
  color: #fff;
  font-size: var(--gra-small);
  font-weight: 600;
  line-height: 16px;
}

.badge .face {
  position: relative;
  display: flex;
  align-items: center;
  border-radius: 5px;
  transition: transform 120ms;
}

.badge .shape {
  color: var(--mark);
  /* A rim of paper keeps the sign readable on rules, figures and coloured table heads. */
  filter: drop-shadow(0 0 0.5px #fff) drop-shadow(0 0 1px #fff) drop-shadow(0 0 1px #fff);
}

.badge:hover .face, .badge.current .face {
  transform: scale(1.18);
}

.badge .count {
  position: absolute;
  top: -7px;
  left: 11px;
  min-width: 15px;
  padding: 0 3px;
  border: 1px solid var(--mark);
  border-radius: 8px;
  background: #fff;
  color: var(--mark);
  font-size: 11px;
  line-height: 13px;
  text-align: center;
}

/* Where something is missing there is nothing to outline: the badge says so in a word. */
.badge.gap {
  width: auto;
}

.badge.gap .face {
  gap: 4px;
  padding: 1px 5px 1px 2px;
  border: 1.5px solid var(--mark);
  background: #fff;
  color: var(--mark);
}

.badge.gap .shape {
  width: 14px;
  height: 14px;
  filter: none;
}

.badge .word {
  white-space: nowrap;
}

.badge:focus-visible {
  outline: 2px solid var(--mark);
  outline-offset: 0;
}

@media (forced-colors: active) {
  .line, .badge .count, .card, .summary, .dot, .tint { border-color: CanvasText; }
  .badge .face, .badge .count { background: Canvas; color: CanvasText; }
  .shape, .icon, .product-mark { forced-color-adjust: none; }
  .card, .summary, .dot { border: 1px solid CanvasText; }
  .tint { border: 1px solid Highlight; }
  .icon { color: ButtonText; }
}
`;
