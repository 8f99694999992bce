import type { YearCounts } from '../../result';

/** Lines over years: drawn small, with the numbers in a table below it. */

const SIZE = { width: 300, height: 110 };
const EDGE = { x: 24, top: 10, bottom: 20 };
export const SERIES = ['requests', 'results', 'disputes'] as const;
type Series = (typeof SERIES)[number];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the numbers of a series stand; where one is missing the line is broken. */
function pointsOf(years: readonly YearCounts[], series: Series, max: number): (Point | null)[] {
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  const span = Math.max(1, last - first);
  return years.map((one) => {
    const value = one[series];
    if (value === null) return null;
    return {
      x: EDGE.x + ((one.year - first) / span) * (SIZE.width - 2 * EDGE.x),
      y: EDGE.top + (1 - value / max) * (SIZE.height - EDGE.top - EDGE.bottom),
    };
  });
}

function Line({ series, points }: { series: Series; points: readonly (Point | null)[] }) {
  const path = points
    .map((point, index) =>
      point ? `${points[index - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : '',
    )
    .join('');
  return (
    <g class={`series ${series}`}>
      <path d={path} />
      {points.map((point) => point && <circle key={point.x} cx={point.x} cy={point.y} r="3" />)}
    </g>
  );
}

/** The lines of all series. What they say is in the table beside it, so that it is passed over. */
export function YearsChart({ years }: { readonly years: readonly YearCounts[] }) {
  const values = years.flatMap((one) => SERIES.map((series) => one[series] ?? 0));
  const max = Math.max(1, ...values);
  const { width, height } = SIZE;
  const labels = pointsOf(
    years.map((one) => ({ ...one, requests: 0 })),
    'requests',
    max,
  );
  return (
    <svg class="years-chart" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line
        class="ground"
        x1={EDGE.x - 10}
        x2={width - EDGE.x + 10}
        y1={height - EDGE.bottom}
        y2={height - EDGE.bottom}
      />
      {SERIES.map((series) => (
        <Line key={series} series={series} points={pointsOf(years, series, max)} />
      ))}
      {years.map(({ year }, index) => (
        <text key={year} x={labels[index]?.x} y={height - 6} text-anchor="middle">
          {year}
        </text>
      ))}
    </svg>
  );
}
