import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseValue } from '../../../src/read/tables/value';

describe('parseValue', () => {
  it.each([
    ['0', 0],
    ['１２', 12],
    ['1,295', 1295],
    ['1，295', 1295],
    ['1 295', 1295],
    ['1\u00a0295', 1295],
    ['12,345,678', 12345678],
    ['1 2', 12],
    ['+6', 6],
    ['-2', -2],
    ['－8', -8],
    ['−8', -8],
    ['-0', 0],
    ['160.5964', 160.5964],
    ['1.5', 1.5],
    ['增加3项', 3],
    ['减少2', -2],
  ])('reads %j as the number %d', (raw, value) => {
    expect(parseValue(raw)).toMatchObject({ state: 'number', value });
  });

  it.each([
    ['0件', 0, '件'],
    ['22（其中修订16件）', 22, '(其中修订16件)'],
    ['251000元', 251000, '元'],
    ['160.5964万元', 160.5964, '万元'],
    ['2601.953875万', 2601.953875, '万'],
    ['5(含上年2件)', 5, '(含上年2件)'],
  ])('reads %j as a number with a remark', (raw, value, remark) => {
    expect(parseValue(raw)).toEqual({ state: 'number', value, remark });
  });

  it.each(['/', '-', '—', '——', '－', '＼', '无', '零', '〇', '一', '.', 'O', 'ｏ', "'0", '“12”'])(
    'takes %j for a dash',
    (raw) => {
      expect(parseValue(raw)).toEqual({ state: 'dash', value: null, remark: '' });
    },
  );

  it.each(['', ' ', '\u00a0', '\u3000', '\u200b', '\n\t'])('takes %j for blank', (raw) => {
    expect(parseValue(raw)).toEqual({ state: 'blank', value: null, remark: '' });
  });

  it.each([
    '见附件',
    '三',
    '约300',
    '300多',
    '1,29',
    '1.2.3',
    '12平方米',
    'OK',
    '“无”',
    '总计',
    '1.属于国家秘密',
  ])('does not take %j for a number', (raw) => {
    expect(parseValue(raw)).toMatchObject({ state: 'unreadable', value: null });
  });

  it('reads every whole number however it is printed', () => {
    const fullWidth = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom(
          (value: number) => String(value),
          (value: number) => value.toLocaleString('en-US'),
          (value: number) => value.toLocaleString('en-US').replaceAll(',', ' '),
          (value: number) => fullWidth(String(value)),
          (value: number) => `\u00a0${value}\u00a0`,
          (value: number) => `${value}件`,
          (value: number) => [...String(value)].join('\u200b'),
        ),
        (value, print) => {
          expect(parseValue(print(value)).value).toBe(value);
        },
      ),
    );
  });
});
