import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../src/anchor/quote';
import type { Anchor } from '../../src/report';
import { find, parsePage } from '../support/dom';

const page = parsePage(`
  <p>首页 &gt; 信息公开</p>
  <h1>某县2023年政府信息公开工作年度报告</h1>
  <script>var 数 = 1;</script>
  <p id="text">2023年，本机关共收到申请<b>12</b>件，已全部办结。其中网上申请10件。</p>
  <table>
    <tr><td>三、结果</td><td>自然人</td><td id="broken">法律服务<br>机构</td><td>总计</td></tr>
    <tr id="row"><td>（一）予以公开</td><td>0</td><td id="second">0</td><td>0</td></tr>
    <tr><td>（二）部分公开</td><td id="words">详见附件说明</td><td id="blank"> </td><td>0</td></tr>
  </table>
  <img id="image" alt="">
  <p id="long">${'这是一句很长的话，说了很多很多的事情。'.repeat(10)}</p>`);
const element = (id: string) => find(page, `#${id}`);
const place = (kind: Anchor['kind'], id: string, more: Partial<Anchor> = {}): Anchor => ({
  kind,
  elements: [element(id)],
  ...more,
});

describe('quoteOf', () => {
  test('takes a figure from its label on', () => {
    expect(quoteOf(place('cell', 'second'))).toEqual({
      prefix: '总计',
      exact: '（一）予以公开',
      end: '0',
      suffix: '',
    });
  });

  test('takes the label alone where the cell is blank, the words where there are some', () => {
    expect(quoteOf(place('cell', 'blank'))?.exact).toBe('详见附件说明');
    expect(quoteOf(place('cell', 'words'))).toMatchObject({ exact: '详见附件说明' });
  });

  test('takes the words of a line with what stands beside them, cut where the sentence pauses', () => {
    const [first, , last] = element('text').childNodes;
    const span = {
      start: first as Text,
      startOffset: 6,
      end: last as Text,
      endOffset: 1,
    };
    expect(quoteOf(place('text', 'text', { span }))).toEqual({
      prefix: '2023年，',
      exact: '本机关共收到申请12件',
      suffix: '，已全部办结。其中网上申请10件',
    });
  });

  test('goes from the first line of a label to its last', () => {
    expect(quoteOf(place('column', 'row', { label: element('broken') }))).toEqual({
      prefix: '自然人',
      exact: '法律服务',
      end: '机构',
      suffix: '',
    });
  });

  test('takes the words beside a gap, and those before a picture', () => {
    expect(quoteOf(place('gap', 'row', { side: 'before' }))?.exact).toBe('（一）予以公开');
    expect(quoteOf(place('gap', 'text', { side: 'after' }))?.exact).toMatch(/^2023年，本机关/);
    expect(quoteOf(place('table', 'image'))).toMatchObject({ exact: '详见附件说明' });
  });

  test('quotes a long line by its first and its last words', () => {
    const quote = quoteOf(place('table', 'long'));
    expect(quote?.exact).toBe('这是一句很长的话，说了很多很多的事情');
    expect(quote?.end).toBe('这是一句很长的话，说了很多很多的事情。');
  });

  test('sees no words of scripts, and finds none where there are none', () => {
    expect(quoteOf(place('text', 'text'))?.prefix).toBe('某县2023年政府信息公开工作年度报告');
    const empty = parsePage('<p></p>');
    expect(quoteOf({ kind: 'text', elements: [find(empty, 'p')] })).toBeNull();
  });
});
