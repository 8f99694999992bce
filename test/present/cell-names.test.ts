import { describe, expect, it } from 'vitest';
import { cellNames } from '../../src/present';
import { fieldsOf, template2019, template2021 } from '../../src/template';

const all = [...fieldsOf(template2021).keys()];
const of = (...starts: readonly string[]) =>
  all.filter((field) => starts.some((start) => field.startsWith(`${start}.`)));
const column = (key: string) =>
  all.filter((field) => field.startsWith('requests.') && field.endsWith(`.${key}`));

describe('cellNames', () => {
  it.each<[string, readonly string[], string]>([
    ['one cell', ['proactive.regulations.repealed'], '“规章”行（本年废止件数）'],
    ['a row with one column', of('proactive.fees'), '“行政事业性收费”行'],
    [
      'cells of several rows, in the order of the form',
      ['requests.carriedIn.total', 'requests.newReceived.business', 'requests.newReceived.total'],
      '“一、本年新收政府信息公开申请数量”行（商业企业、总计）、“二、上年结转政府信息公开申请数量”行（总计）',
    ],
    ['a whole row', of('requests.granted'), '“（一）予以公开”行'],
    ['a whole column', column('business'), '“商业企业”列'],
    [
      'neighbouring columns',
      ['business', 'research', 'publicInterest', 'legalService', 'otherOrg'].flatMap(column),
      '“商业企业”至“其他”各列',
    ],
    [
      'neighbouring rows',
      of('requests.notHandled'),
      '“（五）不予处理 · 1.信访举报投诉类申请”至“（五）不予处理 · 5.要求行政机关确认或重新出具已获取信息”各行',
    ],
    [
      'a column and a row across it',
      [...column('business'), ...of('requests.granted')],
      '“商业企业”列、“（一）予以公开”行',
    ],
    [
      'quotes in a label',
      of('requests.refused.securityStability'),
      '“（三）不予公开 · 3.危及‘三安全一稳定’”行',
    ],
    [
      'section four, where nothing is a row',
      ['disputes.review.total', ...of('disputes.litigationAfterReview')],
      '“行政复议”栏（总计）、“行政诉讼 · 复议后起诉”栏',
    ],
    ['a whole table', of('requests'), '全部单元格'],
    ['a whole table of several blocks', of('proactive'), '全部单元格'],
    [
      'more than can be named',
      ['newReceived', 'granted', 'refused.otherLaw', 'unable.unclear', 'totalHandled'].map(
        (row) => `requests.${row}.total`,
      ),
      '“一、本年新收政府信息公开申请数量”行（总计）、“（一）予以公开”行（总计）、“（三）不予公开 · 2.其他法律行政法规禁止公开”行（总计）、“（四）无法提供 · 3.补正后申请内容仍不明确”行（总计）等',
    ],
    ['nothing', [], ''],
    ['what is no cell', ['section.other'], ''],
  ])('%s', (_, fields, named) => {
    expect(cellNames([...fields].reverse(), '2021', 'zh')).toBe(named);
  });

  it('names the cells of other formats, and none of formats without a form', () => {
    const [field = ''] = fieldsOf(template2019).keys();
    expect(cellNames([field], '2019', 'zh')).toBe('“规章”行（本年新制作数量）');
    expect(cellNames([field], 'older', 'zh')).toBe('');
  });

  it('speaks English around the labels', () => {
    expect(cellNames(of('requests.notHandled'), '2021', 'en')).toMatch(/^rows “.*” to “.*”$/);
    expect(cellNames(['disputes.review.total'], '2021', 'en')).toBe('group “行政复议” (总计)');
  });
});
