import { LOW, SHEET } from './measures';

/** The card: what is wrong, the sum written out like one on paper, what to do. */
export const CARD = `
.card {
  position: absolute;
  top: 0;
  left: 0;
  z-index: 2;
  display: flex;
  flex-direction: column;
  width: 364px;
  max-height: 620px;
  overflow: hidden;
  border-radius: var(--gra-corner);
  background: var(--gra-paper);
  box-shadow: var(--gra-shadow);
  animation: appear 120ms ease-out;
}

.card:focus-visible {
  outline-offset: -2px;
}

.card .head {
  display: flex;
  flex: none;
  align-items: flex-start;
  gap: 10px;
  padding: 14px var(--gra-3) 10px var(--gra-4);
}

.card .head .shape {
  width: 18px;
  height: 18px;
  margin-top: 3px;
}

.card .heading {
  flex: 1;
  min-width: 0;
}

.card h2 {
  font-size: var(--gra-title);
  font-weight: 600;
}

.card.error .severity { color: var(--gra-error); }
.card.warning .severity { color: var(--gra-warning); }
.card.info .severity { color: var(--gra-info); }

.card .severity::after {
  color: var(--gra-soft);
  content: " ·";
}

.card .where {
  color: var(--gra-soft);
  font-size: var(--gra-small);
  text-wrap: pretty;
}

.card .head .plain {
  margin-top: -1px;
}

.card .scrolled {
  position: relative;
  display: flex;
  flex: 1 1 auto;
  min-height: 0;
}

.card .body {
  flex: 1;
  min-width: 0;
  padding: 2px var(--gra-4) 14px;
  overflow-y: auto;
  overscroll-behavior: contain;
}

/* There is more than is seen: a shade at the edge that hides it. */
.card .scrolled::before, .card .scrolled::after {
  position: absolute;
  right: 0;
  left: 0;
  z-index: 1;
  height: 18px;
  opacity: 0;
  pointer-events: none;
  content: "";
  transition: opacity 120ms;
}

.card .scrolled::before {
  top: 0;
  border-top: 1px solid var(--gra-line);
  background: linear-gradient(var(--gra-shade), transparent);
}

.card .scrolled::after {
  bottom: 0;
  background: linear-gradient(transparent, var(--gra-shade));
}

.card .scrolled[data-more-above]::before, .card .scrolled[data-more-below]::after {
  opacity: 1;
}

.card .body:focus-visible {
  outline-offset: -3px;
}

.card .message {
  font-size: var(--gra-text);
}

.card .note {
  margin-top: var(--gra-2);
  color: var(--gra-soft);
  font-size: var(--gra-small);
}

.card .siblings {
  margin: 0 -8px 10px;
  padding: 0 0 8px;
  border-bottom: 1px solid var(--gra-line);
}

.card .siblings p {
  padding: 0 8px 2px;
  color: var(--gra-soft);
  font-size: var(--gra-small);
}

.card .siblings ul {
  position: relative;
  max-height: 148px;
  overflow-y: auto;
}

.card .siblings button {
  display: grid;
  grid-template-columns: 14px 1fr;
  gap: 0 var(--gra-2);
  align-items: center;
  width: 100%;
  padding: 4px 8px;
  border-radius: 6px;
}

.card .siblings button:hover {
  background: var(--gra-sheet);
}

.card .siblings button[aria-current] {
  background: var(--gra-press);
  font-weight: 600;
}

.card .siblings .shape {
  width: 14px;
  height: 14px;
}

.card .siblings .where {
  grid-column: 2;
  font-weight: 400;
}

.card .siblings button:focus-visible, .card .term:focus-visible, .card .fold:focus-visible, .card .passage:focus-visible, .card .cell:focus-visible {
  outline-offset: -2px;
}

.card .notes {
  font-size: 13px;
}

.card .foot {
  display: flex;
  flex: none;
  gap: 2px;
  align-items: center;
  padding: 6px var(--gra-2);
  border-top: 1px solid var(--gra-line);
  font-size: 13px;
}

.card .foot > .plain {
  padding: 0 8px;
}

.card .stepper {
  display: flex;
  align-items: center;
  margin-right: auto;
}

.card .position {
  padding: 0 4px;
  color: var(--gra-soft);
  white-space: nowrap;
}

@media ${SHEET} {
  .card {
    position: fixed;
    right: calc(var(--seen-right) + 8px);
    left: auto;
    width: min(560px, calc(var(--seen-width) - 16px));
  }

  .card[data-at="foot"] { top: auto; bottom: calc(var(--seen-bottom) + 8px); }
  .card[data-at="head"] { top: calc(var(--seen-top) + 8px); bottom: auto; }
  .card .head { padding: 10px var(--gra-2) 6px var(--gra-3); }
  .card .body { padding-right: var(--gra-3); padding-bottom: 10px; padding-left: var(--gra-3); }
}

/* In one line what else takes two, and a form that is open comes before what led to it. */
@media ${LOW} {
  .card .head { gap: 8px; padding: 5px var(--gra-1) 3px var(--gra-3); }
  .card .head .shape { margin-top: 4px; }
  .card .heading { display: flex; gap: 10px; align-items: baseline; }
  .card h2 { flex: none; max-width: 60%; }
  .card .where { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .card .foot { padding: 2px var(--gra-2); }
  .card.asking .scrolled { display: none; }
}

@media (forced-colors: active) {
  .card { border: 1px solid CanvasText; }
  .card .term[aria-current], .card .cell[aria-current], .card .passage[aria-current], .card .reason[aria-pressed="true"], .card .siblings button[aria-current] { outline: 2px solid Highlight; outline-offset: -2px; }
  .card .reason, .card .primary, .card .tag { border: 1px solid ButtonText; }
  .card .scrolled::before, .card .scrolled::after { height: 0; border-top: 2px dashed CanvasText; }
  .card mark { outline: 1px solid Mark; }
}
`;
