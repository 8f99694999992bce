/** The card: what is wrong, the sum written out like one on paper, what to do. */
export const CARD = `
.ui {
  position: relative;
  z-index: 1;
}

.card {
  position: absolute;
  top: 0;
  left: 0;
  z-index: 2;
  display: flex;
  flex-direction: column;
  width: 348px;
  max-height: 620px;
  overflow: hidden;
  border-radius: var(--gra-corner);
  background: var(--gra-paper);
  box-shadow: var(--gra-shadow);
  animation: rise 140ms ease-out;
}

@keyframes rise {
  from { opacity: 0; transform: translateY(4px); }
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

.siblings button:focus-visible, .term:focus-visible, .fold:focus-visible {
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
  gap: var(--gra-1);
  align-items: baseline;
  width: 100%;
  padding: 2px var(--gra-3);
}

.term {
  border-radius: 5px;
  transition: background-color 120ms;
}

.term:hover, .term:focus-visible {
  background: var(--gra-press);
}

.operator {
  flex: none;
  width: 12px;
  color: var(--gra-soft);
}

.term .name {
  flex: 1;
}

.value {
  flex: none;
  margin-left: auto;
  padding-left: var(--gra-3);
  text-align: end;
}

.value.unknown {
  color: var(--gra-soft);
}

.fold {
  display: flex;
  gap: var(--gra-1);
  align-items: center;
  padding: 2px var(--gra-3) 2px 28px;
  border-radius: 5px;
  color: var(--gra-accent);
  font-size: var(--gra-small);
}

.fold:hover {
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
  left: 4px;
  border-top: 1px solid var(--gra-soft);
  content: "";
}

.total span:first-child, .difference span:first-child {
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
  width: 12px;
  justify-content: center;
}

.difference {
  margin-top: 5px;
  padding-top: 5px;
  border-top: 1px solid var(--gra-line);
  color: var(--gra-error);
  font-weight: 600;
}

.difference-of-words, .notes {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 4px var(--gra-3);
  margin-top: var(--gra-3);
}

.difference-of-words {
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
  background: none;
  color: inherit;
  font-weight: 600;
  text-decoration: underline;
  text-underline-offset: 3px;
}

.actual mark {
  background: var(--gra-differs);
  text-decoration: none;
}

/* A caret where letters are wanting. */
mark.hole {
  padding-left: 1px;
  margin: 0 1px;
  border-left: 2px solid var(--gra-error);
}

.notes {
  font-size: 13px;
}

.card .foot {
  display: flex;
  flex: none;
  align-items: center;
  justify-content: space-between;
  padding: 6px var(--gra-2);
  border-top: 1px solid var(--gra-line);
  font-size: 13px;
}

.card .foot .plain {
  padding: 0 8px;
}

.position {
  color: var(--gra-soft);
}
`;
