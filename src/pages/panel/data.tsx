import { useEffect, useMemo, useRef } from 'preact/hooks';
import { uiMessages } from '../../messages/all';
import { type LayoutCell, placeName, type TableLayout, tableLayouts } from '../../present';
import { templateRead, type ReportSummary } from '../../result';
import { tablePlace } from '../../template';
import { SeverityIcon } from '../../ui/icons';
import type { ViewProps } from './findings';
import { linesOf, neighbour } from './grid';
import { remarksOf, rightTotals, shownIn, type Remark, type Shown } from './view-model';

interface TableProps extends ViewProps {
  readonly layout: TableLayout;
  readonly report: ReportSummary;
  readonly remarks: ReadonlyMap<string, Remark>;
  readonly totals: ReadonlyMap<string, readonly number[]>;
}

/** A figure of the report: a button that leads to it on the page. */
function Figure(props: {
  readonly name: string;
  readonly shown: Shown;
  readonly remark: Remark | undefined;
  readonly total: readonly number[] | undefined;
  readonly field: string;
  readonly chosen: boolean;
  /** Whether Tab leads here. */
  readonly reached: boolean;
  readonly onShow: (field: string) => void;
  readonly words: ReturnType<typeof uiMessages>['panel'];
}) {
  const { name, shown, remark, total, field, chosen, reached, words } = props;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (chosen) button.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen]);
  return (
    <button
      ref={button}
      type="button"
      class={`figure ${shown.kind}`}
      data-field={field}
      tabIndex={reached ? 0 : -1}
      aria-pressed={chosen}
      onClick={() => props.onShow(field)}
    >
      <span class="hidden">
        {words.cell(name)} {shown.kind !== 'text' && words[shown.kind]}
      </span>
      {shown.kind === 'text' && <span class="value">{shown.text}</span>}
      {remark && (
        <>
          <SeverityIcon severity={remark.severity} />
          <span class="hidden">{words.found(remark.rows.length)}</span>
        </>
      )}
      {total && <span class="total">{words.partsAddUp(total.join(' / '))}</span>}
    </button>
  );
}

function Table(props: TableProps) {
  const { layout, report, remarks, totals, uiState, actions, locale } = props;
  const words = uiMessages(locale).panel;
  const element = useRef<HTMLTableElement>(null);
  const id = `table-${layout.key}`;
  const lines = useMemo(() => linesOf(layout), [layout]);
  const fields = layout.cells.flatMap(({ field }) => field ?? []);
  const read = fields.some((field) => field in report.figures);
  // Tab leads to one figure of each table, and arrow keys to the others.
  const first = fields.find((field) => field === uiState.place) ?? fields[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const from = (event.target as HTMLElement).dataset['field'];
    const to = from === undefined ? null : neighbour(layout, from, event.key);
    if (to === null) return;
    event.preventDefault();
    element.current?.querySelector<HTMLElement>(`[data-field="${to}"]`)?.focus();
  };

  const cell = ({ kind, text, place, field, column, columns, rows }: LayoutCell) => {
    const remark = remarks.get(field ?? place ?? '');
    const spans = { colSpan: columns, rowSpan: rows };
    const classes = [kind, `at-${column}`, remark?.severity ?? ''].join(' ');
    if (field !== undefined)
      return (
        <td key={field} class={classes} {...spans}>
          <Figure
            name={placeName(field, report.template, locale)}
            field={field}
            shown={shownIn(report, field)}
            remark={remark}
            total={totals.get(field)}
            chosen={uiState.place === field}
            reached={first === field}
            onShow={actions.show}
            words={words}
          />
        </td>
      );
    const along = kind === 'label' ? 'row' : 'col';
    const several = (kind === 'label' ? rows : columns) > 1;
    return (
      <th
        key={`${column}-${text}`}
        class={classes}
        scope={several ? `${along}group` : along}
        {...spans}
      >
        {remark && place !== undefined ? (
          <button type="button" class="words" onClick={() => actions.show(place)}>
            <SeverityIcon severity={remark.severity} />
            {text}
          </button>
        ) : (
          <span class="words">{text}</span>
        )}
      </th>
    );
  };

  return (
    <section class="sheet" aria-labelledby={id}>
      <h2 id={id} class="group">
        {layout.caption}
      </h2>
      {read ? (
        <div class="scroller">
          <table
            ref={element}
            class={`form ${layout.key}`}
            aria-labelledby={id}
            onKeyDown={onKeyDown}
          >
            <tbody>
              {lines.map((line, index) => (
                <tr key={index}>{line.map(cell)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p class="none">{remarks.get(tablePlace(layout.key))?.rows[0]?.message ?? words.noTable}</p>
      )}
    </section>
  );
}

/** What was found in the cell, row or column that was come to last. */
export function PlaceNote({ result, told, uiState, actions, locale }: ViewProps) {
  const words = uiMessages(locale).panel;
  const { place } = uiState;
  const { report } = result;
  const isCell = place !== null && report !== null && place.split('.').length > 2;
  const rows = told.groups
    .flatMap((group) => group.rows)
    .filter(
      ({ finding, ignored }) =>
        !ignored && place !== null && (finding.at === place || finding.fields.includes(place)),
    );
  return (
    <div class="place-note" role="status">
      {isCell && (
        <>
          <p class="name">{placeName(place, report.template, locale)}</p>
          {rows.length === 0 && <p>{words.nothingHere}</p>}
          <ul>
            {rows.map(({ number, finding, severity, message }) => (
              <li key={number}>
                <button type="button" class="go" onClick={() => actions.goTo(result, finding)}>
                  <SeverityIcon severity={severity} />
                  <span>{message}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** 数据: the three tables as on the official form, with the values as read. */
export function DataView(props: ViewProps) {
  const { result, told, locale } = props;
  const words = uiMessages(locale).panel;
  const rows = useMemo(
    () => told.groups.flatMap((group) => group.rows).filter(({ ignored }) => !ignored),
    [told],
  );
  const remarks = useMemo(() => remarksOf(rows), [rows]);
  const totals = useMemo(() => rightTotals(result), [result]);
  const { report } = result;
  const layouts = useMemo(() => {
    const template = templateRead(report);
    return template ? tableLayouts(template) : [];
  }, [report]);
  if (!report || layouts.length === 0)
    return (
      <div class="verdict">
        <h2>{report?.offered ? words.textNotRead : words.older}</h2>
        <p>{report?.offered ? words.textNotReadNote : words.olderNote}</p>
      </div>
    );
  return (
    <div class="data">
      <p class="hint">{words.chooseCell}</p>
      {layouts.map((layout) => (
        <Table
          key={layout.key}
          {...props}
          layout={layout}
          report={report}
          remarks={remarks}
          totals={totals}
        />
      ))}
    </div>
  );
}
