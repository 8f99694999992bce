import { describe, expect, it } from 'vitest';
import { quote } from '../../src/messages';

describe('quote', () => {
  it.each([
    ['予以公开', '“予以公开”'],
    ['3.危及“三安全一稳定”', '“3.危及‘三安全一稳定’”'],
    ['甲“乙‘丙’丁”', '“甲‘乙“丙”丁’”'],
    // Cut in the middle of quotes.
    ['危及“三安全', '“危及‘三安全”'],
    // Without double marks inside, a single one is an apostrophe.
    ['the organ’s report', '“the organ’s report”'],
    ['', '“”'],
  ])('%s', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });
});
