import { quote } from '../../wording';
import type { PlaceWords } from '../zh/places';

export const places: PlaceWords = {
  part: (ordinal) => `Part ${ordinal}`,
  section: (part, title) => `${part} ${quote(title)}`,
  table: (part) => `${part} table`,
  column: (label) => `column ${quote(label)}`,
  row: (label) => `row ${quote(label)}`,
  group: (label) => `group ${quote(label)}`,
  report: {
    template: 'format used',
    publishedOn: 'date of publication',
    signedOn: 'date of signature',
    issuer: 'signing organ',
    period: 'statistics period',
    text: 'text of the report',
  },
  whole: 'whole report',
  page: 'text of the page',
  cells: {
    every: 'every cell',
    column: (label) => `column ${label}`,
    columns: (first, last) => `columns ${first} to ${last}`,
    row: (label) => `row ${label}`,
    rows: (first, last) => `rows ${first} to ${last}`,
    group: (label) => `group ${label}`,
    of: (line, columns) => `${line} (${columns})`,
    comma: ', ',
    others: ' and others',
  },
};
