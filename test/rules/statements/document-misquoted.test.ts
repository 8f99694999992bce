import { describe, expect, it } from 'vitest';
import { findingsIn, OVERVIEW, type Case } from './support';

const overview = (line: string, year = 2023): Case => ({
  year,
  texts: { overview: [...OVERVIEW, line] },
});
const found = (change: Case): string[] =>
  findingsIn(change)
    .filter(({ rule }) => rule === 'document-misquoted')
    .map(({ at, actual, expected }) => `${at} ${actual ?? ''} ${expected ?? ''}`);

const REGULATION = '《中华人民共和国政府信息公开条例》（国务院令第711号）';
const NOTICE = '国办公开办函〔2021〕30号';

describe('document-misquoted', () => {
  it.each([
    ['按照国办公开办涵〔2021〕30号要求编制。', '国办公开办涵〔2021〕30号', NOTICE],
    ['按照国办公开函〔2021〕30号要求编制。', '国办公开函〔2021〕30号', NOTICE],
    ['按照国公开办函〔2021〕30号要求编制。', '国公开办函〔2021〕30号', NOTICE],
    ['按照过半公开办函〔2021〕30号要求编制。', '过半公开办函〔2021〕30号', NOTICE],
    ['按照国办公开办函〔2020〕30号要求编制。', '国办公开办函〔2020〕30号', NOTICE],
    [
      '按照国办公开办函〔2021〕60号要求编制。',
      '国办公开办函〔2021〕60号',
      '国办公开办函〔2019〕60号',
    ],
    [
      '依据《中华人民共和国政府信息公开条例》（国务院令第771号）编制。',
      '国务院令第771号',
      REGULATION,
    ],
    [
      '依据《中华人民共和国政府信息公开条例》（国务院令第711条）编制。',
      '国务院令第711条',
      REGULATION,
    ],
    [
      '依据《政府信息公开条例》（中华人民共和国国务院令第492号）编制。',
      '中华人民共和国国务院令第492号',
      REGULATION,
    ],
    ['依据《中华人民共和国政府信息公开条列》编制。', '政府信息公开条列', REGULATION],
  ])('fires on 「%s」', (text, actual, expected) => {
    expect(found(overview(text))).toEqual([`section.overview ${actual} ${expected}`]);
  });

  it.each([
    '按照国办公开办函〔2021〕30号要求编制。',
    '按照国办公开办函[2021]30号要求编制。',
    '按照国办函〔2020〕109号收取信息处理费。',
    '按照国办公开办函〔2019〕61号规范平台。',
    '按照县政办公开函〔2021〕30号要求编制。',
    '按照青政办函〔2020〕30号要求编制。',
    '依据《中华人民共和国政府信息公开条例》（国务院令第711号）编制。',
    '依据《中华人民共和国政府信息公开条例》（国务院第711号令）编制。',
    '依据《中华人民共和国政府信息公开条例》（2007年国务院令第492号公布，2019年国务院令第711号修订）编制。',
    '原《中华人民共和国政府信息公开条例》（国务院令第492号）同时停止执行。',
    '依据《国务院关于预防煤矿生产安全事故的特别规定》（国务院令第446号）执法。',
    '政府信息公开条理清晰，群众满意。',
  ])('is silent on 「%s」', (text) => {
    expect(found(overview(text))).toEqual([]);
  });

  it('is silent on the notice of 2019 in a report that it is in force for', () => {
    expect(found(overview('按照国办公开办函〔2019〕60号要求编制。', 2020))).toEqual([]);
  });
});
