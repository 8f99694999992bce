import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it } from 'vitest';
import { cellRuns, markGroupsOf, marksOf, worse } from '../../../src/overlay/model/marks';
import type { Anchor } from '../../../src/report';
import { ruleIdOf, type AuditResult, type Finding } from '../../../src/result';

let document: Document;
let places: Map<string, Anchor>;

const cells = (...ids: string[]): Element[] =>
  ids.map((id) => {
    const cell = document.getElementById(id);
    if (!cell) throw new Error(`no cell ${id}`);
    return cell;
  });
const names = (runs: readonly (readonly Element[])[]) =>
  runs.map((run) => run.map((cell) => cell.id).join(' '));

const finding = (rule: string, at: string, rest: Partial<Finding> = {}): Finding => ({
  rule: ruleIdOf(rule),
  severity: 'error',
  at,
  fields: [],
  basis: '',
  ...rest,
});
const result = (...findings: Finding[]): AuditResult => ({
  schema: 'gov-report-audit/1',
  page: { url: 'http://www.example.gov.cn/', title: '' },
  isReport: true,
  report: null,
  checks: { passed: 0, failed: 0, unknown: 0 },
  findings,
  identities: [],
  rulesOff: [],
  ignored: [],
});
const marks = (...findings: Finding[]) => marksOf(result(...findings), places, document.body);
const cell = (...ids: string[]): Anchor => ({ kind: 'cell', elements: cells(...ids) });

beforeEach(() => {
  document = new JSDOM(`<h1 id="title">标题</h1><h2 id="heading">三</h2><table id="table">
    <tr><td id="l1">行</td><td id="a1"></td><td id="b1"></td><td id="c1">0</td><td id="d1"></td></tr>
    <tr><td id="l2">行</td><td id="a2"></td><td id="b2"></td><td id="c2"></td><td id="d2"></td></tr>
  </table>`).window.document;
  places = new Map<string, Anchor>([
    ['report', { kind: 'heading', elements: cells('title') }],
    ['section.requests', { kind: 'heading', elements: cells('heading') }],
    ['table.requests', { kind: 'table', elements: cells('table') }],
    [
      'requests.granted',
      { kind: 'row', elements: cells('a1', 'b1', 'c1'), label: cells('l1')[0] as Element },
    ],
    ['requests.granted.naturalPerson', cell('a1')],
    ['requests.granted.business', cell('b1')],
    ['requests.granted.total', cell('d1')],
    ['requests.carriedIn.naturalPerson', cell('a2')],
    ['gap', { kind: 'gap', elements: cells('c2'), side: 'after' }],
  ]);
});

describe('cellRuns', () => {
  it('joins neighbours of one row and parts what a filled cell parts', () => {
    expect(names(cellRuns(cells('a1', 'b1', 'd1')))).toEqual(['a1 b1', 'd1']);
  });
  it('does not join across rows', () => {
    expect(names(cellRuns(cells('d1', 'a2', 'b2', 'c2', 'd2')))).toEqual(['d1', 'a2 b2 c2 d2']);
  });
  it('puts cells in order from left to right and counts a merged cell once', () => {
    expect(names(cellRuns(cells('b1', 'a1', 'b1')))).toEqual(['a1 b1']);
  });
  it('has no runs for no cells', () => {
    expect(cellRuns([])).toEqual([]);
  });
});

describe('marksOf', () => {
  it('marks the cells of a finding that names a table, one mark for each run', () => {
    const fields = [
      'requests.granted.naturalPerson',
      'requests.granted.business',
      'requests.granted.total',
      'requests.carriedIn.naturalPerson',
    ];
    const found = marks(finding('cell-empty', 'table.requests', { fields }));
    expect(names(found.map(({ place }) => place.elements))).toEqual(['a1 b1', 'd1', 'a2']);
    expect(found.every(({ at, rule }) => at === 'table.requests' && rule === 'cell-empty')).toBe(
      true,
    );
  });
  it('prefers the finer place that a finding gives', () => {
    const [mark] = marks(finding('row-extra', 'table.requests', { mark: 'gap' }));
    expect(mark?.place.kind).toBe('gap');
  });
  it('marks the words and the cell that they contradict', () => {
    places.set('claim.1', { kind: 'text', elements: cells('heading') });
    const found = marks(
      finding('text-figure-mismatch', 'requests.granted.total', { mark: 'claim.1' }),
    );
    expect(names(found.map(({ place }) => place.elements))).toEqual(['heading', 'd1']);
  });
  it('marks every passage that is found of repeated text, and the report where none is', () => {
    const repeated = finding('text-repeated', 'report.text');
    expect(names(marks(repeated).map(({ place }) => place.elements))).toEqual(['title']);
    places.set('report.text.1', { kind: 'text', elements: cells('heading') });
    places.set('report.text.2', { kind: 'text', elements: cells('l2') });
    expect(names(marks(repeated).map(({ place }) => place.elements))).toEqual(['heading', 'l2']);
  });
  it('puts a deviating label on the label cell', () => {
    const [mark] = marks(finding('label-deviation', 'requests.granted'));
    expect(names([mark?.place.elements ?? []])).toEqual(['l1']);
  });
  it('draws the gap of a missing column from top to bottom, of a row across', () => {
    const [column, row] = marks(
      finding('column-missing', 'requests.*.total', { mark: 'gap' }),
      finding('row-missing', 'requests.granted', { mark: 'gap' }),
    );
    expect(column?.place.vertical).toBe(true);
    expect(row?.place.vertical).toBeUndefined();
  });
  it.each([
    ['requests.refused.internal.total', 'table'],
    ['disputes.review.total', 'title'],
    ['section.requests.somewhere', 'heading'],
    ['report.publishedOn', 'title'],
  ])('falls back from %s to #%s', (at, id) => {
    const [mark] = marks(finding('some-rule', at));
    expect(mark?.place.elements[0]?.id).toBe(id);
  });
  it('knows a place of very many elements by those at its ends', () => {
    const row = document.createElement('tr');
    for (let count = 0; count < 255; count += 1) row.append(document.createElement('td'));
    const elements = [...row.children];
    places.set('requests.granted.row', { kind: 'row', elements });
    const [mark] = marks(finding('row-extra', 'requests.granted.row'));
    const { elements: known = [] } = mark?.place ?? {};
    expect([known[0], known.at(-1)]).toEqual([elements[0], elements.at(-1)]);
    expect(known.length).toBeLessThan(64);
    places.set('requests.granted.row', { kind: 'row', elements: elements.slice(0, 27) });
    const [whole] = marks(finding('row-extra', 'requests.granted.row'));
    expect(whole?.place.elements).toEqual(elements.slice(0, 27));
  });
  it('leaves no finding without a mark, even where nothing has a place', () => {
    places.clear();
    const found = marks(
      finding('cell-empty', 'table.requests', { fields: ['requests.granted.total'] }),
      finding('issuer-mismatch', 'report.issuer'),
    );
    expect(found.map((mark) => mark.finding)).toEqual([0, 1]);
    expect(found.every(({ place }) => place.elements[0] === document.body)).toBe(true);
  });
});

describe('markGroupsOf', () => {
  it('gathers the marks of one place under the worst severity', () => {
    const groups = markGroupsOf(
      marks(
        finding('a', 'requests.granted.total', { severity: 'info' }),
        finding('b', 'requests.granted.business', { severity: 'warning' }),
        finding('c', 'requests.granted.total', { severity: 'error' }),
      ),
    );
    expect(groups.map((group) => group.marks.map((mark) => mark.rule).join())).toEqual([
      'a,c',
      'b',
    ]);
    expect(groups.map((group) => group.severity)).toEqual(['error', 'warning']);
  });
  it('keeps a gap beside a cell apart from the cell', () => {
    places.set('requests.granted.total', cell('c2'));
    const groups = markGroupsOf(
      marks(
        finding('row-missing', 'x', { mark: 'gap' }),
        finding('cell-invalid-value', 'requests.granted.total'),
      ),
    );
    expect(groups).toHaveLength(2);
  });
  it('keeps different words of one paragraph apart', () => {
    const text = document.getElementById('heading')?.firstChild as Text;
    const words = (startOffset: number, endOffset: number): Anchor => ({
      kind: 'text',
      elements: cells('heading'),
      span: { start: text, startOffset, end: text, endOffset },
    });
    places.set('p', words(0, 1)).set('q', words(0, 0)).set('r', words(0, 1));
    const groups = markGroupsOf(marks(finding('1', 'p'), finding('2', 'q'), finding('3', 'r')));
    expect(groups.map((group) => group.marks.length)).toEqual([2, 1]);
  });
});

describe('worse', () => {
  it('ranks error over warning over info', () => {
    expect(worse('info', 'warning')).toBe('warning');
    expect(worse('error', 'warning')).toBe('error');
    expect(worse('info', 'info')).toBe('info');
  });
});

describe('marks of findings that a person has added', () => {
  const own = (at: string) => finding('own-finding', at);

  it('look otherwise, unless a rule objects to the same place', () => {
    const at = 'table.requests';
    const [alone] = markGroupsOf(marks(own(at)));
    expect(alone).toMatchObject({ isOwn: true, severity: 'error' });
    const [shared] = markGroupsOf(marks(own(at), finding('table-image', at)));
    expect(shared).toMatchObject({ isOwn: false });
    const [none] = markGroupsOf(marks(finding('table-image', at)));
    expect(none).toMatchObject({ isOwn: false });
  });
});
