import { expect, test } from 'vitest';
import { linesOf, neighbour } from '../../../src/pages/panel/grid';
import { tableLayouts, type TableLayout } from '../../../src/present/table-layout';
import { template2019, template2021 } from '../../../src/template';

const layoutOf = (key: TableLayout['key']) => {
  const layout = tableLayouts(template2021).find((one) => one.key === key);
  if (!layout) throw new Error(key);
  return layout;
};

test.each([...tableLayouts(template2021), ...tableLayouts(template2019)])(
  'every place of the table $key is held by one cell',
  (layout) => {
    const lines = linesOf(layout);
    expect(lines.flat()).toHaveLength(layout.cells.length);
    const held = new Map<string, number>();
    for (const { row, column, rows, columns } of lines.flat())
      for (let r = row; r < row + rows; r += 1)
        for (let c = column; c < column + columns; c += 1)
          held.set(`${r}/${c}`, (held.get(`${r}/${c}`) ?? 0) + 1);
    expect(held.size).toBe(layout.rows * 15);
    expect([...held.values()].every((count) => count === 1)).toBe(true);
  },
);

test('arrow keys go from figure to figure', () => {
  const requests = layoutOf('requests');
  const from = 'requests.granted.business';
  expect(neighbour(requests, from, 'ArrowLeft')).toBe('requests.granted.naturalPerson');
  expect(neighbour(requests, from, 'ArrowRight')).toBe('requests.granted.research');
  expect(neighbour(requests, from, 'ArrowUp')).toBe('requests.carriedIn.business');
  expect(neighbour(requests, from, 'ArrowDown')).toBe('requests.partlyGranted.business');
  expect(neighbour(requests, from, 'Home')).toBe('requests.granted.naturalPerson');
  expect(neighbour(requests, from, 'End')).toBe('requests.granted.total');
  expect(neighbour(requests, from, 'Enter')).toBeNull();
});

test('they stop at the edges, and cross blocks of other widths', () => {
  const proactive = layoutOf('proactive');
  expect(neighbour(proactive, 'proactive.regulations.issued', 'ArrowUp')).toBeNull();
  expect(neighbour(proactive, 'proactive.regulations.issued', 'ArrowLeft')).toBeNull();
  expect(neighbour(proactive, 'proactive.normativeDocuments.inForce', 'ArrowDown')).toBe(
    'proactive.licensing.decisions',
  );
  expect(neighbour(proactive, 'proactive.licensing.decisions', 'ArrowUp')).toBe(
    'proactive.normativeDocuments.issued',
  );
});
