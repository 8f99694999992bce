import { LOW, SHEET } from './measures';

/** What is held against what: the sum, words against cells, one wording against another. */
export const GROUNDS = `
.card .verdict {
  display: grid;
  flex: none;
  grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr) auto;
  gap: 0 10px;
  align-items: center;
  margin: 0 var(--gra-4) 6px;
  padding: 6px var(--gra-3) 7px;
  border-radius: 8px;
  background: var(--gra-sheet);
}

.card .side-total, .card .verdict .difference {
  display: flex;
  flex-direction: column;
  min-width: 0;
}

.card .verdict .figure {
  font-size: 20px;
  font-weight: 600;
  line-height: 26px;
}

.card .verdict .figure.unknown {
  color: var(--gra-soft);
  font-size: var(--gra-title);
}

.card .verdict .label {
  overflow: hidden;
  color: var(--gra-soft);
  font-size: var(--gra-small);
  line-height: 18px;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.card .verdict .sign {
  display: flex;
  color: var(--gra-error);
}

.card .verdict .icon {
  width: 18px;
  height: 18px;
}

.card .verdict .icon path {
  stroke-width: 2;
}

.card .verdict .difference {
  padding-left: var(--gra-3);
  border-left: 1px solid var(--gra-line);
  text-align: end;
}

.card .verdict .difference .figure, .card .verdict .difference .label {
  color: var(--gra-error);
}

.card .sum {
  padding: 6px 0;
  border-radius: 8px;
  background: var(--gra-sheet);
}

.card .return + .sum {
  margin-top: var(--gra-2);
}

.card .term, .card .total {
  display: flex;
  gap: 6px;
  align-items: baseline;
  width: 100%;
  padding: 2px var(--gra-3);
}

.card .term {
  border-radius: 5px;
  transition: background-color 120ms;
}

.card .term:hover, .card .term:focus-visible, .card .cell:hover, .card .cell:focus-visible {
  background: var(--gra-press);
}

.card .term[aria-current], .card .cell[aria-current], .card .passage[aria-current] {
  background: var(--gra-chosen);
}

.card .operator {
  flex: none;
  width: 10px;
  color: var(--gra-soft);
  text-align: center;
}

/* The number that stands at the cell on the page; the total has a ring there as here. */
.card .tag {
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

.card .term.whole .tag {
  border: 2px solid var(--gra-accent);
  background: none;
}

.card .term .name, .card .cell .name {
  flex: 1;
  min-width: 0;
}

.card .value {
  flex: none;
  max-width: 50%;
  margin-left: auto;
  padding-left: var(--gra-2);
  text-align: end;
}

.card .value.unknown {
  color: var(--gra-soft);
}

.card .fold {
  display: flex;
  gap: var(--gra-1);
  align-items: center;
  padding: 2px var(--gra-3) 2px 50px;
  border-radius: 5px;
  color: var(--gra-accent);
  font-size: var(--gra-small);
}

.card .fold:hover, .card .return:hover {
  text-decoration: underline;
}

.card .fold .icon {
  width: 12px;
  height: 12px;
  transition: transform 120ms;
}

.card .fold[aria-expanded="true"] .icon {
  transform: rotate(180deg);
}

.card .total {
  margin-top: 3px;
  font-weight: 600;
}

.card .total .value {
  position: relative;
}

/* The stroke under a column of figures. */
.card .total .value::before {
  position: absolute;
  top: -2px;
  right: 0;
  left: 0;
  border-top: 1px solid var(--gra-soft);
  content: "";
}

.card .total span:first-child {
  padding-left: 38px;
}

.card .relation {
  display: flex;
  align-items: center;
  margin: 2px var(--gra-3);
  color: var(--gra-error);
}

.card .relation::after {
  flex: 1;
  margin-left: var(--gra-2);
  border-top: 1px solid var(--gra-line);
  content: "";
}

.card .relation .sign {
  display: flex;
  width: 10px;
  justify-content: center;
}

.card .relation .icon {
  width: 14px;
  height: 14px;
}

.card .relation .icon path {
  stroke-width: 2;
}

.card .return {
  display: inline-flex;
  gap: var(--gra-1);
  align-items: center;
  margin-top: var(--gra-2);
  border-radius: 4px;
  color: var(--gra-accent);
  font-size: 13px;
}

.card .evidence {
  display: grid;
  grid-template-columns: 1fr 1fr;
  margin-top: var(--gra-3);
  overflow: hidden;
  border-radius: 8px;
  background: var(--gra-sheet);
}

.card .evidence .side {
  min-width: 0;
  padding: 6px 0;
}

.card .evidence .side + .side {
  border-left: 1px solid var(--gra-line);
}

.card .evidence h3 {
  padding: 0 10px 2px;
  color: var(--gra-soft);
  font-size: var(--gra-small);
}

.card .passage {
  display: -webkit-box;
  padding: 2px 10px;
  overflow: hidden;
  border-radius: 5px;
  font-size: 13px;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 9;
}

.card .passage:hover, .card .passage:focus-visible {
  background: var(--gra-press);
}

.card .cell {
  display: flex;
  gap: 6px;
  align-items: baseline;
  width: 100%;
  padding: 3px 10px;
  border-radius: 5px;
  font-size: 13px;
}

.card .cell .value {
  font-weight: 600;
}

.card .wording, .card .notes {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 4px var(--gra-3);
  margin-top: var(--gra-3);
}

.card .wording {
  padding: 8px var(--gra-3);
  border-radius: 8px;
  background: var(--gra-sheet);
}

.card dt {
  color: var(--gra-soft);
  white-space: nowrap;
}

.card mark {
  border-radius: 2px;
  background: var(--gra-differs);
  color: inherit;
}

.card mark.exact {
  font-weight: 600;
}

.card .expected mark {
  background: var(--gra-agrees);
  font-weight: 600;
}

.card .actual mark.differs {
  text-decoration: line-through;
  text-decoration-color: var(--gra-error);
}

/* A caret where letters are wanting. */
.card mark.hole {
  padding-left: 1px;
  margin: 0 1px;
  border-left: 2px solid var(--gra-error);
  background: none;
}

.card .expected mark.hole {
  border-left-style: dotted;
}

@media ${SHEET} {
  .card .verdict { margin: 0 var(--gra-3) 6px; }
}

/* In one line. */
@media ${LOW} {
  .card .verdict { grid-template-columns: auto auto auto 1fr; gap: 0 14px; padding: 2px var(--gra-3); }
  .card .side-total, .card .verdict .difference { flex-direction: row; gap: 6px; align-items: baseline; }
  .card .verdict .difference { justify-content: flex-end; }
  .card .verdict .figure { font-size: 17px; }
}
`;
