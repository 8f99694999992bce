import { SHEET } from './measures';

/** The card: what is wrong, the sum written out like one on paper, what to do. */
export const CARD = `
.root {
  --seen-right: calc(100% - var(--seen-left) - var(--seen-width));
  --seen-bottom: calc(100% - var(--seen-top) - var(--seen-height));
}

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

@keyframes appear {
  from { opacity: 0; }
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

.heading {
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

.severity::after {
  color: var(--gra-soft);
  content: " ·";
}

.where {
  color: var(--gra-soft);
  font-size: var(--gra-small);
  text-wrap: pretty;
}

.card .head .plain {
  margin-top: -1px;
}

.body {
  flex: 1 1 auto;
  min-height: 0;
  padding: 2px var(--gra-4) 14px;
  overflow-y: auto;
  overscroll-behavior: contain;
}

.body:focus-visible {
  outline-offset: -3px;
}

.message {
  font-size: var(--gra-text);
}

.note {
  margin-top: var(--gra-2);
  color: var(--gra-soft);
  font-size: var(--gra-small);
}

.siblings {
  margin: 0 -8px 10px;
  padding: 0 0 8px;
  border-bottom: 1px solid var(--gra-line);
}

.siblings p {
  padding: 0 8px 2px;
  color: var(--gra-soft);
  font-size: var(--gra-small);
}

.siblings ul {
  position: relative;
  max-height: 148px;
  overflow-y: auto;
}

.siblings button {
  display: grid;
  grid-template-columns: 14px 1fr;
  gap: 0 var(--gra-2);
  align-items: center;
  width: 100%;
  padding: 4px 8px;
  border-radius: 6px;
}

.siblings button:hover {
  background: var(--gra-sheet);
}

.siblings button[aria-current] {
  background: var(--gra-press);
  font-weight: 600;
}

.siblings .shape {
  width: 14px;
  height: 14px;
}

.siblings .where {
  grid-column: 2;
  font-weight: 400;
}

.siblings button:focus-visible, .term:focus-visible, .fold:focus-visible,
.passage:focus-visible, .cell:focus-visible {
  outline-offset: -2px;
}

.sum {
  margin-top: var(--gra-3);
  padding: 6px 0;
  border-radius: 8px;
  background: var(--gra-sheet);
}

.term, .total, .difference {
  display: flex;
  gap: 6px;
  align-items: baseline;
  width: 100%;
  padding: 2px var(--gra-3);
}

.term {
  border-radius: 5px;
  transition: background-color 120ms;
}

.term:hover, .term:focus-visible, .cell:hover, .cell:focus-visible {
  background: var(--gra-press);
}

.term[aria-current], .cell[aria-current], .passage[aria-current] {
  background: var(--gra-chosen);
}

.operator {
  flex: none;
  width: 10px;
  color: var(--gra-soft);
  text-align: center;
}

/* The number that stands at the cell on the page; the total has a ring there as here. */
.tag {
  display: inline-grid;
  flex: none;
  place-items: center;
  align-self: flex-start;
  min-width: 16px;
  height: 16px;
  margin-top: 3.5px;
  padding: 0 3px;
  border-radius: 8px;
  background: var(--gra-chosen);
  color: var(--gra-accent);
  font-size: 10.5px;
  font-weight: 600;
  line-height: 16px;
}

.term.whole .tag {
  border: 2px solid var(--gra-accent);
  background: none;
}

.term .name, .cell .name {
  flex: 1;
  min-width: 0;
}

.value {
  flex: none;
  max-width: 50%;
  margin-left: auto;
  padding-left: var(--gra-2);
  text-align: end;
}

.value.unknown {
  color: var(--gra-soft);
}

.fold {
  display: flex;
  gap: var(--gra-1);
  align-items: center;
  padding: 2px var(--gra-3) 2px 50px;
  border-radius: 5px;
  color: var(--gra-accent);
  font-size: var(--gra-small);
}

.fold:hover, .return:hover {
  text-decoration: underline;
}

.fold .icon {
  width: 12px;
  height: 12px;
  transition: transform 120ms;
}

.fold[aria-expanded="true"] .icon {
  transform: rotate(180deg);
}

.total {
  margin-top: 3px;
  font-weight: 600;
}

.total .value {
  position: relative;
}

/* The stroke under a column of figures. */
.total .value::before {
  position: absolute;
  top: -2px;
  right: 0;
  left: 0;
  border-top: 1px solid var(--gra-soft);
  content: "";
}

.total span:first-child {
  padding-left: 38px;
}

.difference span:first-child {
  padding-left: 16px;
}

.relation {
  display: flex;
  align-items: center;
  margin: 2px var(--gra-3);
  color: var(--gra-error);
}

.relation::after {
  flex: 1;
  margin-left: var(--gra-2);
  border-top: 1px solid var(--gra-line);
  content: "";
}

.relation .sign {
  display: flex;
  width: 10px;
  justify-content: center;
}

.relation .icon {
  width: 14px;
  height: 14px;
}

.relation .icon path {
  stroke-width: 2;
}

.difference {
  margin-top: 5px;
  padding-top: 5px;
  border-top: 1px solid var(--gra-line);
  color: var(--gra-error);
  font-weight: 600;
}

.return {
  display: inline-flex;
  gap: var(--gra-1);
  align-items: center;
  margin-top: var(--gra-2);
  border-radius: 4px;
  color: var(--gra-accent);
  font-size: 13px;
}

.evidence {
  display: grid;
  grid-template-columns: 1fr 1fr;
  margin-top: var(--gra-3);
  overflow: hidden;
  border-radius: 8px;
  background: var(--gra-sheet);
}

.evidence .side {
  min-width: 0;
  padding: 6px 0;
}

.evidence .side + .side {
  border-left: 1px solid var(--gra-line);
}

.evidence h3 {
  padding: 0 10px 2px;
  color: var(--gra-soft);
  font-size: var(--gra-small);
}

.passage {
  display: -webkit-box;
  padding: 2px 10px;
  overflow: hidden;
  border-radius: 5px;
  font-size: 13px;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 9;
}

.passage:hover, .passage:focus-visible {
  background: var(--gra-press);
}

.cell {
  display: flex;
  gap: 6px;
  align-items: baseline;
  width: 100%;
  padding: 3px 10px;
  border-radius: 5px;
  font-size: 13px;
}

.cell .value {
  font-weight: 600;
}

.wording, .notes {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 4px var(--gra-3);
  margin-top: var(--gra-3);
}

.wording {
  padding: 8px var(--gra-3);
  border-radius: 8px;
  background: var(--gra-sheet);
}

dt {
  color: var(--gra-soft);
  white-space: nowrap;
}

mark {
  border-radius: 2px;
  background: var(--gra-differs);
  color: inherit;
}

mark.exact {
  font-weight: 600;
}

.expected mark {
  background: var(--gra-agrees);
  font-weight: 600;
}

.actual mark.differs {
  text-decoration: line-through;
  text-decoration-color: var(--gra-error);
}

/* A caret where letters are wanting. */
mark.hole {
  padding-left: 1px;
  margin: 0 1px;
  border-left: 2px solid var(--gra-error);
  background: none;
}

.expected mark.hole {
  border-left-style: dotted;
}

.notes {
  font-size: 13px;
}

.ignore, .set-aside {
  flex: none;
  padding: 10px var(--gra-4) 12px;
  border-top: 1px solid var(--gra-line);
  background: var(--gra-sheet);
  font-size: 13px;
}

.reasons {
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
  margin: 6px 0 8px;
}

.reason {
  padding: 2px 10px;
  border: 1px solid var(--gra-line);
  border-radius: 12px;
  background: var(--gra-paper);
}

.reason:hover {
  border-color: var(--gra-field);
}

.reason[aria-pressed="true"] {
  border-color: var(--gra-accent);
  background: var(--gra-chosen);
  color: var(--gra-accent);
}

.ignore input {
  display: block;
  width: 100%;
  margin: 0;
  padding: 5px 10px;
  border: 1px solid var(--gra-field);
  border-radius: 6px;
  background: var(--gra-paper);
  color: var(--gra-ink);
  font: inherit;
}

.ignore input::placeholder {
  color: var(--gra-soft);
  opacity: 1;
}

.ignore input:focus-visible {
  outline-offset: -1px;
}

.failed {
  margin-top: 6px;
  color: var(--gra-error);
}

.choices {
  display: flex;
  gap: var(--gra-2);
  justify-content: flex-end;
  margin-top: 10px;
}

.choices .plain {
  padding: 0 10px;
}

.primary {
  min-height: 28px;
  padding: 0 14px;
  border-radius: 6px;
  background: var(--gra-accent);
  color: var(--gra-on-accent);
}

.primary:hover:enabled {
  background: var(--gra-accent-deep);
}

.set-aside {
  display: flex;
  gap: 10px;
  align-items: center;
  padding: 8px var(--gra-3) 8px var(--gra-4);
}

.set-aside .icon {
  color: var(--gra-soft);
}

.set-aside p {
  flex: 1;
  min-width: 0;
}

.ignored-before {
  flex-wrap: wrap;
}

.ignored-before p:first-of-type {
  min-width: 12em;
}

.ignored-before .choices {
  flex: none;
  margin: 0 0 0 auto;
}

.set-aside strong {
  margin-right: 8px;
  font-weight: 600;
}

.set-aside .plain {
  flex: none;
  padding: 0 8px;
  color: var(--gra-accent);
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

.position {
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

@media (forced-colors: active) {
  .card { border: 1px solid CanvasText; }
  .term[aria-current], .cell[aria-current], .passage[aria-current], .reason[aria-pressed="true"],
  .siblings button[aria-current] { outline: 2px solid Highlight; outline-offset: -2px; }
  .reason, .primary, .tag { border: 1px solid ButtonText; }
  mark { outline: 1px solid Mark; }
}
`;
