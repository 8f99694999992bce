import { describe, expect, it } from 'vitest';
import { findQuantities, parseChineseNumber } from '../../../../src/read/prose/claims/quantities';

describe('Chinese numerals', () => {
  it.each([
    ['零', 0],
    ['八', 8],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['三十五', 35],
    ['一百零三', 103],
    ['一百二十三', 123],
    ['两千零五', 2005],
    ['三千六百零七', 3607],
  ])('%s is %i', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it.each(['二三', '百', '十十', '二〇二二', '甲'])('%s is none', (text) => {
    expect(parseChineseNumber(text)).toBeNull();
  });
});

const spell = (text: string): string[] =>
  findQuantities(text).map(
    ({ value, unit, kind, exact }) => `${value}${unit} ${kind}${exact ? '' : ' about'}`,
  );

describe('quantities of a text', () => {
  it.each([
    ['收到申请12件,办结1,295件', ['12件 count', '1295件 count']],
    ['收到申请十二件', ['12件 count']],
    ['收费12.35万元,即123500元', ['12.35万元 wan', '123500元 yuan']],
    ['同比增长18.5%', ['18.5% percent']],
    ['行政复议0,行政诉讼为零', ['0 bare', '0 bare']],
    ['300余条', ['300条 count about']],
    ['约12件', ['12件 count about']],
    ['属于主动公开范围数12件', ['12件 count']],
    ['范围数10件', ['10件 count about']],
    ['3至5件', ['5件 count about']],
    ['1.2万件', ['12000件 count about']],
    ['增加到100件', ['100件 count']],
    ['申请表12', ['12 bare']],
    ['《办法》12件', ['12件 count']],
  ])('%s', (text, quantities) => {
    expect(spell(text)).toEqual(quantities);
  });

  it.each([
    '2023年1月1日至12月31日',
    '国办公开办函〔2021〕30号',
    '《条例》第二十条第(一)项',
    '《关于办好12件实事的通知》',
    '(见表3)',
    '12345热线',
    '20个工作日内',
    '每一件申请',
    '同一件事',
    '0712-5221234',
  ])('none in %s', (text) => {
    expect(spell(text)).toEqual([]);
  });
});
