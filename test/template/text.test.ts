import { describe, expect, it } from 'vitest';
import {
  CHINESE_YEAR,
  normalise,
  parseOrdinal,
  parseYear,
  splitNumber,
  squeeze,
  wordsOf,
} from '../../src/template';

describe('normalise', () => {
  it.each([
    ['\u2f63\u2f2f\u2f08', '生工人', 'Kangxi radicals'],
    ['\u2ed3\u2ea0\u2ed4\u2ec5', '长民门见', 'CJK radicals that Unicode does not decompose'],
    ['\u2ec4\u2eda\u2edb\u2ed9', '西页风韦', 'radicals of the supplement'],
    ['１２３ＡＢ', '123AB', 'full width'],
    ['总\u200b计\ufeff', '总计', 'zero-width characters'],
    ['\u00a0总\u3000计 ', '总 计', 'spaces of all kinds'],
    ['（一）：，', '(一):,', 'full-width punctuation'],
  ])('folds %j to %j (%s)', (raw, expected) => {
    expect(normalise(raw)).toBe(expected);
  });

  it('does nothing twice', () => {
    const raw = '（本列数据\u200b的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
    expect(normalise(normalise(raw))).toBe(normalise(raw));
  });

  it('keeps only words where only words count', () => {
    expect(wordsOf('3.危及“三安全一稳定”')).toBe('3危及三安全一稳定');
    expect(squeeze(' 总　 计 ')).toBe('总计');
  });
});

describe('parseOrdinal', () => {
  it.each([
    ['一', 1],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十五', 25],
    ['6', 6],
    ['', null],
    ['总', null],
    ['一二', null],
  ])('reads %j as %j', (text, expected) => {
    expect(parseOrdinal(text)).toBe(expected);
  });
});

describe('parseYear', () => {
  it.each([
    ['二〇二二', 2022],
    ['二○二一', 2021],
    ['二零一九', 2019],
    ['二O二〇', 2020],
    ['二0二四', 2024],
  ])('reads %j', (text, year) => {
    expect(text).toMatch(new RegExp(`^${CHINESE_YEAR}$`));
    expect(parseYear(text)).toBe(year);
  });
});

describe('splitNumber', () => {
  it.each([
    ['一、总体情况', 1, 'top', '总体情况'],
    ['一 、总体情况', 1, 'top', '总体情况'],
    ['六.其他需要报告的事项', 6, 'top', '其他需要报告的事项'],
    ['第二部分 主动公开', 2, 'top', '主动公开'],
    ['（三）不予公开', 3, 'bracket', '不予公开'],
    ['(1) 属于国家秘密', 1, 'bracket', '属于国家秘密'],
    ['1.属于国家秘密', 1, 'digit', '属于国家秘密'],
    ['2、重复申请', 2, 'digit', '重复申请'],
    ['３．其他', 3, 'digit', '其他'],
    ['总计', null, null, '总计'],
    ['第二十条第（一）项', null, null, '第二十条第(一)项'],
    ['12.5', null, null, '12.5'],
    ['一般公共预算', null, null, '一般公共预算'],
  ])('splits %j', (raw, ordinal, style, rest) => {
    expect(splitNumber(raw)).toEqual({ ordinal, style, rest });
  });
});
