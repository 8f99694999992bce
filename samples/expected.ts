import type { AnyRuleId, Severity } from '../src/result';
import {
  fieldsOf,
  identitiesOf,
  partsOfTotals,
  sectionPlace,
  TABLE_KEYS,
  tablePlace,
  templateForYear,
  type FieldSpec,
  type IdentityRule,
  type SectionKey,
  type TableKey,
  type TemplateId,
} from '../src/template';
import { notation } from './ink';
import { cellsAt, parsePlace } from './plan';
import { printedSections } from './report';
import { PLAIN, type ReportSpec, type Shape, type Slip } from './types';

/**
 * What an audit must say about a page, worked out from its description alone: from the figures that
 * the report was given and the slips planted in it. No part of the audit is asked.
 */

export interface ExpectedFinding {
  readonly rule: AnyRuleId;
  readonly severity: Severity;
  readonly at: string;
  /** The cells involved, where the finding is about certain cells; in any order. */
  readonly fields?: readonly string[];
}

export interface ExpectedReport {
  readonly isReport: true;
  readonly year: number;
  readonly template: TemplateId | 'older';
  readonly issuer: string;
  readonly publishedOn: string;
  /** A number as printed, null where none can be read; no entry for cells that are missing. */
  readonly figures: Readonly<Record<string, number | null>>;
  readonly findings: readonly ExpectedFinding[];
  readonly checks?: Readonly<Record<'passed' | 'failed' | 'unknown', number>>;
}

interface Reading {
  readonly state: 'number' | 'blank' | 'dash' | 'unreadable';
  readonly value: number | null;
  /** Whether the cell prints more than its number. */
  readonly remark: boolean;
}

const DASHES = new Set(['/', '／', '-', '—', '——', '－', '无']);

function readingOf(text: string, value: number | null): Reading {
  if (value !== null)
    return { state: 'number', value, remark: /[^\d\s+.,-]/.test(text.normalize('NFKC')) };
  if (text.trim() === '') return { state: 'blank', value, remark: false };
  return { state: DASHES.has(text.trim()) ? 'dash' : 'unreadable', value, remark: false };
}

/** Every cell that the page prints, with what a reader takes from it. */
function readingsOf(spec: ReportSpec, slips: readonly Slip[], shape: Shape): Map<string, Reading> {
  const absent = new Set<string>();
  const without = (table: string) => {
    for (const field of fieldsOf(spec.template).values())
      if (field.table.key === table) absent.add(field.name);
  };
  const printed = new Map<string, Reading>();
  for (const slip of slips)
    switch (slip.kind) {
      case 'cells':
        for (const field of slip.fields) printed.set(field, readingOf(slip.text, slip.value));
        break;
      case 'rowRemoved':
        for (const field of cellsAt(spec, slip.at)) absent.add(field);
        break;
      case 'columnRemoved':
        for (const field of cellsAt(spec, slip.at, slip.row)) absent.add(field);
        break;
      case 'sectionRemoved':
        without(slip.section);
        break;
      case 'tableRemoved':
      case 'tablePicture':
        without(slip.table);
        break;
      default: // The other slips change no figure.
    }
  const readings = new Map<string, Reading>();
  for (const { name, kind } of fieldsOf(spec.template).values()) {
    if (absent.has(name)) continue;
    const value = spec.figures[name] ?? 0;
    readings.set(name, printed.get(name) ?? readingOf(notation(value, kind, name, shape), value));
  }
  return readings;
}

/**
 * Sections that left their place: those outside the largest selection that is in order. Of several
 * such selections the one that begins earliest on the page is kept, so that of two neighbours that
 * changed places the one that comes too late is named.
 */
function displaced(spec: ReportSpec, order: readonly SectionKey[]): SectionKey[] {
  const template = spec.template.sections.map(({ key }) => key);
  const positions = order.map((key) => template.indexOf(key));
  let best: number[] = [];
  // Six sections have no more than 64 selections.
  for (let mask = 0; mask < 1 << positions.length; mask += 1) {
    const kept = positions.filter((_, index) => mask & (1 << index));
    const inOrder = kept.every((each, index) => index === 0 || (kept[index - 1] ?? 0) < each);
    const larger = kept.length > best.length;
    // One digit each: as text they compare position by position.
    const places = (selection: readonly number[]) =>
      selection.map((each) => positions.indexOf(each)).join('');
    const earlier = kept.length === best.length && places(kept) < places(best);
    if (inOrder && (larger || earlier)) best = kept;
  }
  return order.filter((key) => !best.includes(template.indexOf(key)));
}

/** Each missing row, but a run of three or more as one: the table was cut there. */
function missingRows(spec: ReportSpec, slips: readonly Slip[]): ExpectedFinding[] {
  const removed = new Set(slips.flatMap((slip) => (slip.kind === 'rowRemoved' ? [slip.at] : [])));
  const findings: ExpectedFinding[] = [];
  for (const table of spec.template.tables) {
    const rows = table.blocks.flatMap((block) =>
      block.rows.map(({ key }) => `${table.key}.${key}`),
    );
    let run: string[] = [];
    // Behind the last row stands one that is never missing, so that every run comes to its end.
    for (const row of [...rows, null]) {
      if (row !== null && removed.has(row)) {
        run.push(row);
        continue;
      }
      for (const each of run.length >= 3 ? [run] : run.map((alone) => [alone]))
        findings.push({
          rule: 'row-missing',
          severity: 'error',
          at: each[0] ?? '',
          fields: each.flatMap((at) => cellsAt(spec, at)),
        });
      run = [];
    }
  }
  return findings;
}

function structureFindings(spec: ReportSpec, slips: readonly Slip[]): ExpectedFinding[] {
  const findings: ExpectedFinding[] = missingRows(spec, slips);
  for (const slip of slips)
    switch (slip.kind) {
      case 'rowRemoved': // See missingRows.
        break;
      case 'rowAdded':
        findings.push({ rule: 'row-extra', severity: 'warning', at: tablePlace(slip.table) });
        break;
      case 'columnRemoved':
        findings.push({
          rule: 'column-missing',
          severity: 'error',
          at: slip.at,
          fields: cellsAt(spec, slip.at, slip.row),
        });
        break;
      case 'columnAdded':
        findings.push({
          rule: 'column-extra',
          severity: 'warning',
          at: tablePlace(parsePlace(slip.after).table),
        });
        break;
      case 'label':
        findings.push({ rule: 'label-deviation', severity: 'warning', at: slip.at });
        break;
      case 'sectionRemoved':
        findings.push({
          rule: 'section-missing',
          severity: 'error',
          at: sectionPlace(slip.section),
        });
        break;
      case 'sectionTitle':
      case 'sectionNumber':
        findings.push({
          rule: 'section-title',
          severity: 'warning',
          at: sectionPlace(slip.section),
        });
        break;
      case 'sectionOrder':
        for (const section of displaced(spec, printedSections(spec, slips)))
          findings.push({ rule: 'section-order', severity: 'error', at: sectionPlace(section) });
        break;
      case 'sectionEmptied':
        findings.push({ rule: 'section-empty', severity: 'error', at: sectionPlace(slip.section) });
        break;
      case 'tableRemoved':
        findings.push({ rule: 'table-missing', severity: 'error', at: tablePlace(slip.table) });
        break;
      case 'tablePicture':
        findings.push({ rule: 'table-image', severity: 'error', at: tablePlace(slip.table) });
        break;
      case 'cells': // See cellFindings.
        break;
    }
  if (templateForYear(spec.year) !== spec.template)
    findings.push({ rule: 'template-mismatch', severity: 'error', at: 'report.template' });
  return findings;
}

function cellFindings(
  fields: ReadonlyMap<string, FieldSpec>,
  readings: ReadonlyMap<string, Reading>,
): ExpectedFinding[] {
  const findings: ExpectedFinding[] = [];
  const inTable = (table: TableKey, states: readonly Reading['state'][]) =>
    [...readings]
      .filter(
        ([name, { state }]) => fields.get(name)?.table.key === table && states.includes(state),
      )
      .map(([name]) => name);
  for (const table of TABLE_KEYS) {
    const at = tablePlace(table);
    const blank = inTable(table, ['blank']);
    if (blank.length > 0)
      findings.push({ rule: 'cell-empty', severity: 'warning', at, fields: blank });
    const words = inTable(table, ['dash', 'unreadable']);
    if (words.length > 0)
      findings.push({ rule: 'cell-not-number', severity: 'warning', at, fields: words });
  }
  for (const table of TABLE_KEYS) {
    const remarks = [...readings]
      .filter(([name, { remark }]) => remark && fields.get(name)?.table.key === table)
      .filter(([name]) => fields.get(name)?.kind !== 'amount')
      .map(([name]) => name);
    if (remarks.length > 0)
      findings.push({
        rule: 'cell-remark',
        severity: 'info',
        at: tablePlace(table),
        fields: remarks,
      });
  }
  for (const [name, { value }] of readings)
    if (
      value !== null &&
      fields.get(name)?.kind === 'count' &&
      !(Number.isInteger(value) && value >= 0)
    )
      findings.push({ rule: 'cell-invalid-value', severity: 'error', at: name, fields: [name] });
  return findings;
}

/**
 * The number that a cell stands for in a sum; null where that cannot be said. Blank and dashed cells
 * stand for 0, blank totals only where nothing but blanks and zeros is added up.
 */
function termOf(
  name: string,
  readings: ReadonlyMap<string, Reading>,
  sums: readonly (readonly string[])[] | undefined,
): number | null {
  const reading = readings.get(name);
  if (!reading || reading.state === 'unreadable') return null;
  if (reading.value !== null) return reading.value;
  if (!sums) return 0;
  const nothing = (part: string) => {
    const of = readings.get(part);
    return of !== undefined && of.state !== 'unreadable' && (of.value ?? 0) === 0;
  };
  return sums.every((parts) => parts.every(nothing)) ? 0 : null;
}

function sums(spec: ReportSpec, readings: ReadonlyMap<string, Reading>) {
  const checks = { passed: 0, failed: 0, unknown: 0 };
  const failures: { rule: IdentityRule; at: string }[] = [];
  const totals = partsOfTotals(spec.template);
  const sum = (names: readonly string[]) =>
    names
      .map((name) => termOf(name, readings, totals.get(name)))
      .reduce((whole, part) => (whole === null || part === null ? null : whole + part), 0);
  for (const { rule, at, left, right } of identitiesOf(spec.template)) {
    const sides = [sum(left), sum(right)];
    if (sides.includes(null)) checks.unknown += 1;
    else if (sides[0] === sides[1]) checks.passed += 1;
    else {
      checks.failed += 1;
      failures.push({ rule, at });
    }
  }
  return { checks, failures };
}

/** The result that an audit of the page must give, for the rules on structure, cells and sums. */
export function expectedReport(
  spec: ReportSpec,
  slips: readonly Slip[],
  shape: Shape = PLAIN,
): ExpectedReport {
  const readings = readingsOf(spec, slips, shape);
  const { checks, failures } = sums(spec, readings);
  return {
    isReport: true,
    year: spec.year,
    template: spec.template.id,
    issuer: spec.issuer,
    publishedOn: spec.publishedOn,
    figures: Object.fromEntries([...readings].map(([name, { value }]) => [name, value])),
    findings: [
      ...structureFindings(spec, slips),
      ...cellFindings(fieldsOf(spec.template), readings),
      ...failures.map(({ rule, at }): ExpectedFinding => ({ rule, severity: 'error', at })),
    ],
    checks,
  };
}
