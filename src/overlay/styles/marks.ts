import { darkPaperSheet } from '../../ui/tokens';

/** Outlines: solid, dashed or dotted by severity; an underline for words; a caret for a gap. */
export const MARKS = `${darkPaperSheet('.dark')}
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

.mark, .line, .tint, .pulse {
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

/* The browser draws these words itself, by public/highlights.css. */
.highlighting .mark.heading .line, .highlighting .mark.text .line {
  visibility: hidden;
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
  border-radius: 3px;
  background: var(--gra-tint-term);
  box-shadow: inset 0 0 0 1px var(--gra-tint-term-strong);
  transition: background-color 120ms;
}

.tint.strong {
  background: var(--gra-tint-term-strong);
  box-shadow: inset 0 0 0 2px var(--gra-term);
}

.tint.total {
  background: none;
  box-shadow: inset 0 0 0 2px var(--gra-term), 0 0 0 2px var(--gra-on-page-mark), 0 0 0 4px var(--gra-term);
}

/* The term's number, as in the sum. */
.tint[data-label]::before {
  position: absolute;
  top: -8px;
  left: -6px;
  min-width: 16px;
  padding: 0 3px;
  border-radius: 8px;
  background: var(--gra-term);
  box-shadow: 0 0 0 1.5px var(--gra-on-page-mark);
  color: var(--gra-on-page-mark);
  font-size: 11px;
  font-weight: 600;
  line-height: 16px;
  text-align: center;
  content: attr(data-label);
}

.pulse {
  border-radius: 4px;
  animation: pulse 900ms ease-out 2 both;
}

@keyframes pulse {
  from { box-shadow: 0 0 0 0 var(--gra-term); opacity: 1; }
  to { box-shadow: 0 0 0 14px var(--gra-term); opacity: 0; }
}

.badge {
  --gra-on-mark: var(--gra-on-page-mark);
  position: absolute;
  display: grid;
  place-items: center;
  width: 24px;
  height: 24px;
  margin: -12px 0 0 -12px;
  border-radius: 12px;
  color: var(--gra-on-page-mark);
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
  overflow: visible;
}

/* A rim of paper keeps the sign readable on rules, figures and coloured table heads. */
.badge .shape .fill {
  stroke: var(--gra-on-page-mark);
  stroke-linejoin: round;
  stroke-width: 2.6;
  paint-order: stroke;
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
  background: var(--gra-on-page-mark);
  color: var(--mark);
  font-size: 11px;
  line-height: 13px;
  text-align: center;
}

/* Many in one place: small enough to leave the figures free, and on the line itself. */
.badge.crowded {
  width: 16px;
  height: 16px;
  margin: -8px 0 0 -8px;
}

.badge.crowded .shape {
  width: 12px;
  height: 12px;
}

.badge.crowded .shape .sign {
  stroke-width: 2.4;
}

.badge.crowded .count {
  top: -6px;
  left: 8px;
  min-width: 12px;
  padding: 0 2px;
  font-size: 10px;
  line-height: 11px;
}

/* Where something is missing there is nothing to outline: the badge says so in a word. */
.badge.gap {
  width: auto;
}

.badge.gap .face {
  gap: 4px;
  padding: 1px 5px 1px 2px;
  border: 1.5px solid var(--mark);
  background: var(--gra-on-page-mark);
  color: var(--mark);
}

.badge.gap .shape {
  width: 14px;
  height: 14px;
}

.badge .word {
  white-space: nowrap;
}

.badge:focus-visible {
  outline: 2px solid var(--mark);
  outline-offset: 0;
}

/* Where the browser lays out pages for paper without asking, marks would lie beside their cells. */
@media print {
  .layer:not(.printed), .tints {
    display: none;
  }
  /* Browsers that save ink turn tints white, and the figures under them. */
  .line {
    background: none;
  }
}

@media (prefers-reduced-motion: reduce) {
  .mark.current .line {
    animation: none !important;
  }
  .tint, .badge .face {
    transition: none;
  }
}

@media (forced-colors: active) {
  .line, .badge .count, .card, .summary, .dot, .tint { border-color: CanvasText; }
  .badge .face, .badge .count { background: Canvas; color: CanvasText; }
  .shape, .icon, .product-mark { forced-color-adjust: none; }
  .card, .summary, .dot { border: 1px solid CanvasText; }
  /* What the browser lays behind words would hide the page's figures and the terms' numbers. */
  .tint, .tint.strong { border: 1px solid Highlight; background: none; forced-color-adjust: none; }
  .tint.strong { border-width: 2px; }
  .tint.total { border-width: 3px; }
  .tint[data-label]::before { background: Highlight; box-shadow: 0 0 0 1.5px Canvas; color: HighlightText; }
  .icon { color: ButtonText; }
}
`;
