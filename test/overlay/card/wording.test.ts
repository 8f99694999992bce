import { describe, expect, it } from 'vitest';
import { compare, saysMore, type Piece } from '../../../src/overlay/card/wording';
import { foldTraditional } from '../../../src/traditional/fold';

/** Pieces as a line: what differs in brackets, a hole as an underscore. */
const line = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ text, kind }) => (kind === 'same' ? text : kind === 'hole' ? '_' : `[${text}]`))
    .join('');

describe('compare', () => {
  it.each([
    [
      '2.其他法律行政法规禁止公开',
      '2.其他法律法规禁止公开',
      '2.其他法律[行政]法规禁止公开',
      '2.其他法律_法规禁止公开',
    ],
    ['存在的主要问题', '存在的问题和不足', '存在的[主要]问题_', '存在的_问题[和不足]'],
    ['自然人', '自燃人', '自[然]人', '自[燃]人'],
    ['一致', '一致', '一致', '一致'],
    ['', '多', '_', '[多]'],
  ])('%s against %s', (expected, actual, shown, found) => {
    const pieces = compare(expected, actual);
    expect(line(pieces.expected)).toBe(shown);
    expect(line(pieces.actual)).toBe(found);
  });
  it.each([
    ['第一部分　总体情况', '第一部分 總體情況', '第一部分　总体情况', '第一部分 總體情況'],
    ['本年度收件数', '本年度止件數', '本年度[收]件数', '本年度[止]件數'],
    ['结转下年度继续办理', '結轉下年度办理', '结转下年度[继续]办理', '結轉下年度_办理'],
    ['行政复议', '行政複訟', '行政复[议]', '行政複[訟]'],
    ['政府信息公开', '政府資訊公布', '政府信息公[开]', '政府資訊公[布]'],
  ])('%s against %s, which is Traditional', (expected, actual, shown, found) => {
    const pieces = compare(expected, actual, foldTraditional);
    expect(line(pieces.expected)).toBe(shown);
    expect(line(pieces.actual)).toBe(found);
  });
  it.each([
    [
      '3.其他法律行政法规',
      '３．其它法律行政法规',
      '3.其[他]法律行政法规',
      '３．其[它]法律行政法规',
    ],
    ['（二）部分公开', '(二) 部份公开', '（二）部[分]公开', '(二) 部[份]公开'],
    ['存在的主要问题', '存在的主要，问提', '存在的主要问[题]', '存在的主要，问[提]'],
    ['总计', '总　汁', '总[计]', '总　[汁]'],
  ])('%s against %s: what does not count is not set off', (expected, actual, shown, found) => {
    const pieces = compare(expected, actual);
    expect(line(pieces.expected)).toBe(shown);
    expect(line(pieces.actual)).toBe(found);
  });
  it('keeps a letter whose folded form is longer', () => {
    const pieces = compare('单位㎡数', '单位㎡量');
    expect(line(pieces.actual)).toBe('单位㎡[量]');
  });
  it('takes a number for another one as a whole', () => {
    const pieces = compare('272', '258');
    expect(line(pieces.expected)).toBe('272');
    expect(line(pieces.actual)).toBe('258');
  });
  it('does not cut a character outside the basic plane in two', () => {
    const pieces = compare('𠮷一', '𠮸一');
    expect(line(pieces.expected)).toBe('[𠮷]一');
    expect(line(pieces.actual)).toBe('[𠮸]一');
  });
  it('loses no letter on either side', () => {
    const [expected, actual] = ['五、存在的主要问题及改进情况', '五、存在的不足和整改措施'];
    const pieces = compare(expected, actual);
    expect(pieces.expected.map(({ text }) => text).join('')).toBe(expected);
    expect(pieces.actual.map(({ text }) => text).join('')).toBe(actual);
  });
});

describe('saysMore', () => {
  it('is false for one wording that the message holds already', () => {
    const fact = (value: string) => ({ name: null, value });
    const message = '应为“甲”';
    expect(saysMore({ expected: fact('甲'), actual: null }, message)).toBe(false);
    expect(saysMore({ expected: fact('乙'), actual: null }, message)).toBe(true);
    expect(saysMore({ expected: fact('甲'), actual: fact('乙') }, message)).toBe(true);
    expect(saysMore({ expected: null, actual: null }, message)).toBe(false);
  });
  it('knows the words again inside quotes of the message', () => {
    const expected = { name: null, value: '3.危及“三安全一稳定”' };
    expect(saysMore({ expected, actual: null }, '缺少“3.危及‘三安全一稳定’”一项。')).toBe(false);
  });
});
