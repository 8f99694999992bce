import { darkPaperSheet } from '../../ui/tokens';

/** Outlines: solid, dashed or dotted by severity; an underline for words; a caret for a gap. */
export const MARKS = `${darkPaperSheet('.layer .dark')}
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

.layer .mark, .layer .line, .layer .tint, .layer .pulse {
  position: absolute;
  pointer-events: none;
}

.layer .error { --mark: var(--gra-mark-error); --tint: var(--gra-tint-error); --halo: var(--gra-halo-error); --stroke: solid; }
.layer .warning { --mark: var(--gra-mark-warning); --tint: var(--gra-tint-warning); --halo: var(--gra-halo-warning); --stroke: dashed; }
.layer .info { --mark: var(--gra-mark-info); --tint: var(--gra-tint-info); --halo: var(--gra-halo-info); --stroke: dotted; }

.layer .line {
  border: 2px var(--stroke) var(--mark);
  border-radius: 3px;
  background: var(--tint);
}

.layer .mark.table .line, .layer .mark.column .line {
  background: none;
}

.layer .mark.heading .line, .layer .mark.text .line {
  border-width: 0 0 2px;
  border-radius: 2px 2px 0 0;
}

/* The browser draws these words itself, by public/highlights.css. */
.layer.highlighting .mark.heading .line, .layer.highlighting .mark.text .line {
  visibility: hidden;
}

.layer .mark.gap .line {
  height: 0;
  border-width: 2px 0 0;
  border-radius: 0;
  background: none;
  transform: translateY(-1px);
}

.layer .mark.gap.vertical .line {
  width: 0;
  border-width: 0 0 0 2px;
  transform: translateX(-1px);
}

/* The proofreader's caret: something is to be put in here. */
.layer .mark.gap:not(.vertical) .line::after {
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

.layer .mark.current .line {
  box-shadow: 0 0 0 4px var(--halo);
}

.layer .mark.current.heading .line, .layer .mark.current.text .line, .layer .mark.current.gap .line {
  box-shadow: 0 3px 0 var(--halo);
}

.layer .mark.current.gap.vertical .line {
  box-shadow: 3px 0 0 var(--halo);
}

.layer .mark.current:not(.table):not(.column) .line {
  animation: settle 420ms ease-out;
}

@keyframes settle {
  from { background-color: var(--mark); opacity: 0.45; }
}

.layer .tint {
  border-radius: 3px;
  background: var(--gra-tint-term);
  box-shadow: inset 0 0 0 1px var(--gra-tint-term-strong);
  transition: background-color 120ms;
}

.layer .tint.strong {
  background: var(--gra-tint-term-strong);
  box-shadow: inset 0 0 0 2px var(--gra-term);
}

.layer .tint.total {
  background: none;
  box-shadow: inset 0 0 0 2px var(--gra-term), 0 0 0 2px var(--gra-on-page-mark), 0 0 0 4px var(--gra-term);
}

/* The term's number, as in the sum. */
.layer .tint[data-label]::before {
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

.layer .pulse {
  border-radius: 4px;
  animation: pulse 900ms ease-out 2 both;
}

@keyframes pulse {
  from { box-shadow: 0 0 0 0 var(--gra-term); opacity: 1; }
  to { box-shadow: 0 0 0 14px var(--gra-term); opacity: 0; }
}

.layer .badge {
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

.layer .badge .face {
  position: relative;
  display: flex;
  align-items: center;
  border-radius: 5px;
  transition: transform 120ms;
}

.layer .badge .shape {
  color: var(--mark);
  overflow: visible;
}

/* A rim of paper keeps the sign readable on rules, figures and coloured table heads. */
.layer .badge .shape .fill {
  stroke: var(--gra-on-page-mark);
  stroke-linejoin: round;
  stroke-width: 2.6;
  paint-order: stroke;
}

.layer .badge:hover .face, .layer .badge.current .face {
  transform: scale(1.18);
}

.layer .badge .count {
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
.layer .badge.crowded {
  width: 16px;
  height: 16px;
  margin: -8px 0 0 -8px;
}

/* By the height of the line or cell: src/overlay/marks/badges.ts. */
.layer .badge.small .shape {
  width: 12px;
  height: 12px;
}

.layer .badge.fine .shape {
  width: 10px;
  height: 10px;
}

.layer .badge.small .shape .sign, .layer .badge.fine .shape .sign {
  stroke-width: 2.4;
}

.layer .badge.small .count, .layer .badge.fine .count {
  top: -6px;
  left: 8px;
  min-width: 12px;
  padding: 0 2px;
  font-size: 10px;
  line-height: 11px;
}

/* Where something is missing there is nothing to outline: the badge says so in a word. */
.layer .badge.gap {
  width: auto;
}

.layer .badge.gap .face {
  gap: 4px;
  padding: 1px 5px 1px 2px;
  border: 1.5px solid var(--mark);
  background: var(--gra-on-page-mark);
  color: var(--mark);
}

.layer .badge.gap .shape {
  width: 14px;
  height: 14px;
}

.layer .badge .word {
  white-space: nowrap;
}

/* The number of a finding, for the list behind a printed page. */
.layer .badge .nth {
  display: none;
}

.layer .badge:focus-visible {
  outline: 2px solid var(--mark);
  outline-offset: 0;
}

@media print {
  .layer:not(.printed), .layer .tints {
    display: none;
  }
  /*
   * Firefox says that it prints, and lays out a copy for paper afterwards: marks would lie beside their
   * cells. No other browser knows this property.
   */
  @supports (-moz-appearance: none) {
    .layer, .layer.printed {
      display: none;
    }
  }
  /*
   * Browsers that save ink turn tints white, and the figures under them. The mark of an open card is
   * printed like every other, and none in the midst of a movement.
   */
  .layer .mark .line, .layer .mark.current .line {
    background: none;
    box-shadow: none !important;
    animation: none !important;
  }
  .layer .badge .face {
    transform: none !important;
    transition: none !important;
  }
  .layer .badge .shape, .layer .badge .count {
    display: none;
  }
  .layer .badge .nth {
    display: block;
    min-width: 13px;
    padding: 0 2px;
    border: 1px solid var(--mark);
    border-radius: 7px;
    background: var(--gra-on-page-mark);
    color: var(--mark);
    font-size: 9px;
    line-height: 11px;
    text-align: center;
  }
}

@media (forced-colors: active) {
  .layer .line, .layer .badge .count, .layer .tint { border-color: CanvasText; }
  .layer .badge .face, .layer .badge .count { background: Canvas; color: CanvasText; }
  /* What the browser lays behind words would hide the page's figures and the terms' numbers. */
  .layer .tint, .layer .tint.strong { border: 1px solid Highlight; background: none; forced-color-adjust: none; }
  .layer .tint.strong { border-width: 2px; }
  .layer .tint.total { border-width: 3px; }
  .layer .tint[data-label]::before { background: Highlight; box-shadow: 0 0 0 1.5px Canvas; color: HighlightText; }
}
`;
