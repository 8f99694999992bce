import { expect, it } from 'vitest';
import { reportYears } from '../../src/wording';

it.each([
  [{ since: 2021, until: null }, '2021 年度起', '2021 and after'],
  [{ since: 2019, until: 2020 }, '2019、2020 年度', '2019 and 2020'],
  [{ since: 2021, until: 2026 }, '2021 至 2026 年度', '2021 to 2026'],
  [{ since: 2027, until: 2027 }, '2027 年度', '2027'],
])('tells %o', (years, zh, en) => {
  expect([reportYears(years, 'zh'), reportYears(years, 'en')]).toEqual([zh, en]);
});
