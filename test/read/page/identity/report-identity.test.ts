import { describe, expect, it } from 'vitest';
import { issuerInTitle } from '../../../../src/read/page/identity/report-identity';

const KIND = '政府信息公开工作年度报告';

describe('issuerInTitle', () => {
  it.each([
    [`青石县财政局2023年${KIND}`, '青石县财政局'],
    [`关于青石县财政局2023年${KIND}`, '青石县财政局'],
    [`青石县财政局关于2023年${KIND}`, '青石县财政局'],
    [`【公开年报】青石县财政局2023年${KIND}`, '青石县财政局'],
    [`[年报] 青石县财政局2023年度${KIND}`, '青石县财政局'],
    [`（2023年度）青石县财政局${KIND}`, '青石县财政局'],
    [`青石县财政局（2023年）${KIND}`, '青石县财政局'],
    [`（青石县）财政局2023年${KIND}`, '(青石县)财政局'],
    [`关于2023年${KIND}`, null],
    [`2023年${KIND}`, null],
  ])('%s: %s', (title, organ) => {
    expect(issuerInTitle(title)).toBe(organ);
  });
});
