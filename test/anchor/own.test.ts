import { describe, expect, test } from 'vitest';
import { chosenOn } from '../../src/anchor/chosen';
import { withOwnFindings } from '../../src/anchor/own';
import { auditDocument } from '../../src/audit';
import { exportAudit } from '../../src/export';
import { ownWords } from '../../src/messages/own';
import {
  auditResult,
  countBySeverity,
  limitedTo,
  OWN_RULE,
  stateToKeep,
  withStates,
} from '../../src/result';
import type { OwnFinding, OwnTarget } from '../../src/result';
import { PAGE_URL, pageSource } from '../support/audited';
import { parsePage } from '../support/dom';
import { cellTarget, ownFinding } from '../support/own';

/** A report as it is and as its page has it. */
function seen(change: (html: string) => string = (html) => html) {
  const document = parsePage(change(pageSource('many-slips')));
  return { document, audited: auditDocument(document, { url: PAGE_URL }) };
}

function added(kept: readonly OwnFinding[], change?: (html: string) => string) {
  const { document, audited } = seen(change);
  return withOwnFindings(document.body, audited, kept, ownWords('zh'));
}

const ownIn = ({ result }: ReturnType<typeof added>) =>
  result.findings.filter(({ rule }) => rule === OWN_RULE);

/** What is chosen when the n-th place that has these words is selected; collapsed: a click in it. */
function chosen(words: string, isClick = false) {
  const { document, audited } = seen();
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node as Text).data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + (isClick ? 0 : words.length));
    const selection = { rangeCount: 1, getRangeAt: () => range } as unknown as Selection;
    return { chosen: chosenOn(document.body, selection, audited.anchors) };
  }
  throw new Error(`the page has no ${words}`);
}

describe('what is chosen on a page', () => {
  test('are the words that are selected, with what stands beside them and their section', () => {
    const { chosen: told } = chosen('主动公开');
    expect(told?.targets[0]).toMatchObject({ kind: 'words', quote: { exact: '主动公开' } });
    expect(told?.targets[0]?.quote.prefix.length).toBeGreaterThan(0);
  });

  test('in a table are the cell and the row, by their names in the official forms', () => {
    const { audited } = seen();
    const cell = audited.anchors.get('requests.granted.total')?.elements[0];
    const document = cell?.ownerDocument as Document;
    const range = document.createRange();
    range.selectNodeContents(cell as Element);
    range.collapse(true);
    const selection = { rangeCount: 1, getRangeAt: () => range } as unknown as Selection;
    const told = chosenOn(document.body, selection, audited.anchors);
    expect(told?.targets.map(({ kind, place, section }) => [kind, place, section])).toEqual([
      ['cell', 'requests.granted.total', 'requests'],
      ['row', 'requests.granted', 'requests'],
    ]);
    expect(told?.targets[0]?.quote.exact).toBe('25');
  });

  test('is the cell where all that stands in it is selected', () => {
    const { audited } = seen();
    const cell = audited.anchors.get('requests.granted.total')?.elements[0] as Element;
    const range = cell.ownerDocument.createRange();
    range.selectNodeContents(cell);
    const selection = { rangeCount: 1, getRangeAt: () => range } as unknown as Selection;
    const told = chosenOn(cell.ownerDocument.body, selection, audited.anchors);
    expect(told?.targets.map(({ kind }) => kind)).toEqual(['cell', 'row']);
  });

  test('is nothing where nothing is selected', () => {
    const { document, audited } = seen();
    expect(chosenOn(document.body, null, audited.anchors)).toBeNull();
    // A click in a paragraph chooses no words, and stands in no table.
    expect(chosen('政府信息公开条例', true).chosen).toBeNull();
  });
});

describe('findings of a person’s own', () => {
  const words = chosen('主动公开').chosen?.targets[0] as OwnTarget;
  const cell = cellTarget('requests.granted.total', '25');

  test('stand among the others in reading order, with a place of their own on the page', () => {
    const kept = [ownFinding(cell, { id: 'b' }), ownFinding(words, { id: 'a' })];
    const { result, anchors } = added(kept);
    const ids = result.findings.flatMap(({ data }) => data?.own?.id ?? []);
    expect(ids).toEqual(['a', 'b']);
    expect(anchors.get('own.a')?.span).toBeDefined();
    const index = result.findings.findIndex(({ data }) => data?.own?.id === 'b');
    // What rules say of cells further down comes after it.
    const after = result.findings.slice(index + 1).map(({ at }) => at);
    expect(after.some((at) => at.startsWith('proactive.'))).toBe(false);
    expect(auditResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test('are the same where the page is, and say what became of it where it isn’t', () => {
    const kept = [ownFinding(cell)];
    expect(ownIn(added(kept))[0]).toMatchObject({
      at: 'requests.granted.total',
      actual: '25',
      data: { own: { standing: 'found' } },
      stored: { message: '表述不清，请补充。' },
    });
    const changed = ownIn(
      added(kept, (html) => html.replace('<td>25</td></tr>', '<td>99</td></tr>')),
    );
    expect(changed[0]).toMatchObject({ actual: '99', data: { own: { standing: 'changed' } } });
    expect(changed[0]?.stored?.message).toContain('原文“25”已修改，请核实');
    const missing = ownIn(
      added([
        ownFinding({
          kind: 'words',
          quote: { prefix: '', exact: '页面上没有的一句话在此处', suffix: '' },
        }),
      ]),
    );
    expect(missing[0]).toMatchObject({ at: 'report', data: { own: { standing: 'missing' } } });
    expect(missing[0]?.stored?.message).toContain('页面上未找到');
  });

  test('leave an audit without any as it is', () => {
    const { document, audited } = seen();
    expect(withOwnFindings(document.body, audited, [], ownWords('zh')).result).toBe(audited.result);
  });

  test('keep their states apart, though they object to the same in the same words', () => {
    const { result } = added([ownFinding(cell, { id: 'a' }), ownFinding(cell, { id: 'b' })]);
    const second = result.findings.find(({ data }) => data?.own?.id === 'b');
    const state = second && stateToKeep(result, second, 'confirmed', new Date());
    const told = withStates(result, state ? [state] : []);
    expect(told.states).toHaveLength(1);
    expect(limitedTo(told, ['confirmed']).findings).toEqual([second]);
  });

  test('are counted, and written into every document', async () => {
    const { result } = added([
      ownFinding(cell, { severity: 'error' }),
      ownFinding(words, { id: 'w' }),
    ]);
    const { result: without } = added([]);
    expect(countBySeverity(result.findings).error).toBe(
      countBySeverity(without.findings).error + 1,
    );
    const options = { locale: 'zh', savedAt: new Date() } as const;
    for (const format of ['json', 'html', 'csv', 'text'] as const) {
      const { bytes } = await exportAudit(format, result, options);
      const text = typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes);
      expect(text.split('表述不清，请补充。').length - 1).toBeGreaterThanOrEqual(2);
      expect(text).not.toContain('依据：\n');
    }
    for (const format of ['xlsx', 'docx'] as const)
      expect((await exportAudit(format, result, options)).bytes.length).toBeGreaterThan(1000);
    const { bytes } = await exportAudit('json', result, options);
    const saved = JSON.parse(String(bytes)) as {
      findings: { rule: string; title: string; data?: object }[];
    };
    expect(saved.findings.find(({ rule }) => rule === OWN_RULE)).toMatchObject({
      title: '人工意见',
      data: { own: { id: 'w' } },
    });
  });
});
