import { describe, expect, it } from 'vitest';
import type { AuditResult } from '../../../src/result';
import type { Case } from '../statements/support';
import { audited, inTable } from './support';

const words = (text: string) =>
  text.replace(/\s/g, '').replace(/^[（(]?[一二三四五六七八九十\d]+[）)、.．]+/, '');
const cellsOf = (table: HTMLTableElement) => [
  ...table.querySelectorAll<HTMLTableCellElement>('td, th'),
];

/** The cell of a table with certain words, its number aside. */
function cell(table: HTMLTableElement, label: string): HTMLTableCellElement {
  const found = cellsOf(table).find(({ textContent }) => words(textContent) === label);
  if (!found) throw new Error(`no cell ${label}`);
  return found;
}

const REQUESTS = '勾稽关系';
const PROACTIVE = '第二十条第';

/** What was found, each with the words cited, and the figures. */
function read(change: Case): { found: string[]; figures: Record<string, number | null> } {
  const result: AuditResult = audited(change);
  return {
    found: result.findings.map(({ rule, at, actual }) => `${rule} ${at} ${actual ?? ''}`.trim()),
    figures: result.report?.figures ?? {},
  };
}
const figuresOf = (change: Case) => read(change).figures;

describe('a heading of section two', () => {
  const headed = (item: string, text: string) =>
    read(
      inTable(PROACTIVE, (table) => {
        cell(table, `第二十条第（${item}）项`).textContent = text;
      }),
    ).found;

  it.each([
    ['一', '第二十条第', 'proactive.regulations'],
    ['五', '第二十条第（）项', 'proactive.licensing'],
    ['六', '第二十条第（五）项', 'proactive.penalties'],
    ['八', '第二十条', 'proactive.fees'],
  ])('of item %s is objected to where it says %s', (item, text, at) => {
    expect(headed(item, text)).toEqual([`label-deviation ${at} ${text}`]);
  });

  it.each([
    ['一', '第二十条第（1）项'],
    ['五', '第二十条第五项'],
    ['六', '《条例》第二十条 第( 六 )项'],
    ['八', '第20条第（八）项'],
  ])('of item %s may say %s', (item, text) => {
    expect(headed(item, text)).toEqual([]);
  });
});

describe('a label that is blank or overwritten', () => {
  it.each([
    [PROACTIVE, '规章', 'proactive.regulations'],
    [PROACTIVE, '行政许可', 'proactive.licensing'],
    [PROACTIVE, '行政强制', 'proactive.enforcement'],
    [REQUESTS, '本年新收政府信息公开申请数量', 'requests.newReceived'],
    [REQUESTS, '予以公开', 'requests.granted'],
    [REQUESTS, '属于国家秘密', 'requests.refused.stateSecret'],
    [REQUESTS, '属于四类过程性信息', 'requests.refused.process'],
    [REQUESTS, '结转下年度继续办理', 'requests.carriedForward'],
  ])('%s %s is told by its place, and cited as it is', (table, label, at) => {
    for (const text of ['', '0']) {
      const { found, figures } = read(
        inTable(table, (element) => {
          cell(element, label).textContent = text;
        }),
      );
      expect(found).toEqual([`label-deviation ${at} ${text}`.trim()]);
      expect(figures).toEqual(figuresOf({}));
    }
  });

  it.each([
    [REQUESTS, '科研机构', 'requests.*.research'],
    [REQUESTS, '自然人', 'requests.*.naturalPerson'],
    [PROACTIVE, '本年废止件数', 'proactive.*.repealed'],
    ['结果维持', '结果纠正', 'disputes.*.corrected'],
  ])('%s: so is the head %s', (table, label, at) => {
    const { found, figures } = read(
      inTable(table, (element) => {
        cell(element, label).textContent = '';
      }),
    );
    expect(found).toEqual([`label-deviation ${at}`]);
    expect(figures).toEqual(figuresOf({}));
  });
});

describe('the head of a group', () => {
  const DISPUTES = '结果维持';
  const headed = (table: string, label: string, text: string) =>
    read(inTable(table, (element) => (cell(element, label).textContent = text)));

  it.each([
    [REQUESTS, '不予公开', '（三）不与公开', 'requests.refused.stateSecret'],
    [REQUESTS, '不予公开', '（三）不予公布', 'requests.refused.stateSecret'],
    [REQUESTS, '无法提供', '（四）不能提供', 'requests.unable.notHeld'],
    [REQUESTS, '不予处理', '（五）不予办理', 'requests.notHandled.petition'],
    [REQUESTS, '其他处理', '（六）其他处置', 'requests.otherHandling.notCorrected'],
    [REQUESTS, '本年度办理结果', '三、本年度处理结果', 'requests.granted'],
    [REQUESTS, '法人或其他组织', '法人及其他组织', 'requests.*.business'],
    [REQUESTS, '申请人情况', '申请人信息', 'requests.*.naturalPerson'],
    [DISPUTES, '行政诉讼', '行政诉松', 'disputes.litigationDirect'],
    [REQUESTS, '不予处理', '', 'requests.notHandled.petition'],
    [REQUESTS, '无法提供', '（四）', 'requests.unable.notHeld'],
  ])('in %s %s is objected to once where it says %s', (table, label, text, at) => {
    const { found, figures } = headed(table, label, text);
    expect(found).toEqual([`label-deviation ${at} ${text}`.trim()]);
    expect(figures).toEqual(figuresOf({}));
  });

  it.each([
    [REQUESTS, '不予公开', '不予公开'],
    [REQUESTS, '不予公开', '（三）不 予 公 开'],
    [REQUESTS, '无法提供', '四、无法提供：'],
    [REQUESTS, '本年度办理结果', '三、本年度\n办理结果'],
    [REQUESTS, '法人或其他组织', '法人或其他组织（单位：件）'],
    [DISPUTES, '行政诉讼', '行政诉讼'],
  ])('in %s %s may say %s', (table, label, text) => {
    expect(headed(table, label, text)).toEqual({ found: [], figures: figuresOf({}) });
  });

  it('may be missing, and reach a row too far', () => {
    const without = inTable(REQUESTS, (table) => {
      for (const row of table.rows) row.append(table.ownerDocument.createElement('td'));
      cell(table, '不予公开').setAttribute('rowspan', '9');
    });
    expect(read(without).found).toEqual([]);
  });

  it('is not seen in a blank cell beside each row', () => {
    const apart = inTable(REQUESTS, (table) => {
      const head = cell(table, '不予处理');
      const rows = Array.from(table.rows);
      const first = rows.indexOf(head.closest('tr') as HTMLTableRowElement);
      head.removeAttribute('rowspan');
      for (const row of rows.slice(first + 1, first + 5))
        row.prepend(table.ownerDocument.createElement('td'));
    });
    expect(read(apart)).toEqual({ found: [], figures: figuresOf({}) });
  });
});

describe('a label with a remark behind it', () => {
  it('is the row that it says', () => {
    const { found } = read(
      inTable(PROACTIVE, (table) => {
        cell(table, '规章').textContent = '规章（设区的市、自治州填报）';
        cell(table, '行政许可').textContent = '行政许可（按事项统计）';
      }),
    );
    expect(found).toEqual([
      'label-deviation proactive.regulations 规章（设区的市、自治州填报）',
      'label-deviation proactive.licensing 行政许可（按事项统计）',
    ]);
  });
});

describe('an empty column', () => {
  const padded = (change: (table: HTMLTableElement) => void = () => undefined): Case =>
    inTable(REQUESTS, (table) => {
      for (const row of table.rows) row.append(table.ownerDocument.createElement('td'));
      change(table);
    });

  it('behind the figures is none of theirs', () => {
    expect(read(padded())).toEqual({ found: [], figures: figuresOf({}) });
  });

  it.each([
    ['8', '9'],
    ['8', '7'],
    ['22', '21'],
    ['22', '23'],
  ])('takes no figure away where a span is %s for %s', (right, wrong) => {
    const change = padded((table) => {
      table.querySelector(`[rowspan="${right}"]`)?.setAttribute('rowspan', wrong);
    });
    expect(read(change)).toEqual({ found: [], figures: figuresOf({}) });
  });

  it('hides no row that is missing', () => {
    const { found } = read(padded((table) => cell(table, '重复申请').closest('tr')?.remove()));
    expect(found[0]).toBe('row-missing requests.notHandled.repeat');
  });
});

describe('the head of the labels', () => {
  it.each(['2', '1'])('may be %s rows high, too few for the heads beside it', (rows) => {
    const change = inTable(REQUESTS, (table) => {
      cellsOf(table)
        .find(({ textContent }) => textContent.includes(REQUESTS))
        ?.setAttribute('rowspan', rows);
    });
    expect(read(change)).toEqual({ found: [], figures: figuresOf({}) });
  });
});

describe('the heads of columns', () => {
  const spanOf = (label: string, name: string, value: string): Case =>
    inTable(REQUESTS, (table) => {
      cellsOf(table)
        .find(({ textContent }) => words(textContent) === label)
        ?.setAttribute(name, value);
    });
  it.each([
    ['自然人', 'rowspan', '1'],
    ['总计', 'rowspan', '1'],
    ['申请人情况', 'colspan', '8'],
    ['申请人情况', 'colspan', '6'],
    ['法人或其他组织', 'colspan', '4'],
  ])('hold where the span of %s (%s) is %s', (label, name, value) => {
    const change = spanOf(label, name, value);
    expect(read(change)).toEqual({ found: [], figures: figuresOf({}) });
  });
  it('tell of a column added under the group', () => {
    const { found } = read(
      inTable(REQUESTS, (table) => {
        const added = (text: string) => {
          const td = table.ownerDocument.createElement('td');
          td.textContent = text;
          return td;
        };
        cell(table, '法律服务机构').after(added('行业协会'));
        cell(table, '法人或其他组织').setAttribute('colspan', '6');
        cell(table, '申请人情况').setAttribute('colspan', '8');
        for (const row of [...table.rows].slice(3)) [...row.cells].at(-1)?.before(added('0'));
      }),
    );
    expect(found.map((each) => each.split(' ')[0])).toEqual(['column-extra']);
  });
});

describe('a row added to a group', () => {
  it.each(['9.其他', '9.重复申请'])('is the one that is extra where it is called %s', (label) => {
    const { found, figures } = read(
      inTable(REQUESTS, (table) => {
        const row = cell(table, '属于行政查询事项').closest('tr');
        const added = row?.cloneNode(true) as HTMLTableRowElement;
        const cells = [...added.cells];
        const at = cells.findIndex(({ textContent }) => textContent.includes('查询'));
        cells.forEach((each, index) => {
          if (index === at) each.textContent = label;
          if (index > at) each.textContent = '0';
        });
        row?.after(added);
        for (const span of ['8', '22'])
          table
            .querySelector(`[rowspan="${span}"]`)
            ?.setAttribute('rowspan', String(Number(span) + 1));
      }),
    );
    expect(found.map((each) => each.split(' ')[0])).toEqual(['row-extra']);
    expect(figures).toEqual(figuresOf({}));
  });
});

describe('a head that deviates in several blocks', () => {
  it('is one finding with the cells of all', () => {
    const change = inTable(PROACTIVE, (table) => {
      for (const each of cellsOf(table))
        if (words(each.textContent) === '上一年项目数量') each.textContent = '上年项目数量';
    });
    const deviations = audited({ ...change, year: 2020 }).findings.filter(
      ({ rule }) => rule === 'label-deviation',
    );
    expect(deviations).toHaveLength(1);
    expect(deviations[0]?.fields).toHaveLength(5);
  });
});

describe('the format of 2019', () => {
  it('is known by （六）其他处理 as a row where the second section has no table', () => {
    const result = audited({
      year: 2020,
      slips: [{ kind: 'tableRemoved', table: 'proactive' }],
      edit: (html) => html.replaceAll('2020年', '2022年').replaceAll('2021年', '2023年'),
    });
    expect(result.report?.template).toBe('2019');
    expect(result.findings.map(({ rule }) => rule)).toContain('template-mismatch');
    expect(result.findings.map(({ rule }) => rule)).not.toContain('row-missing');
  });
});
