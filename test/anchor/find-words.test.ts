import { describe, expect, test } from 'vitest';
import { findWords } from '../../src/anchor/find-words';
import { squeeze } from '../../src/template';

/** The words that are found in a text, and whether they are others than those looked for. */
function found(text: string, quote: { prefix?: string; exact: string; suffix?: string }) {
  const page = squeeze(text);
  const hit = findWords(page, { prefix: '', suffix: '', ...quote });
  return hit && { words: page.slice(hit.from, hit.to), isChanged: hit.isChanged };
}

const TEXT =
  '2023年，本机关共收到申请12件，已全部办结。其中网上申请10件。2022年，本机关共收到申请12件。';

describe('words of a page are found again', () => {
  test('as they are, however they are spaced and however wide', () => {
    const quote = { exact: '本机关 共收到申请１２件，已全部办结' };
    expect(found(TEXT, quote)).toEqual({
      words: '本机关共收到申请12件,已全部办结',
      isChanged: false,
    });
  });

  test('where the same words stand twice, by what stands beside them', () => {
    const second = findWords(squeeze(TEXT), {
      prefix: '2022年，本机关共',
      exact: '收到申请12件',
      suffix: '。',
    });
    expect(second?.from).toBe(squeeze(TEXT).lastIndexOf('收到申请12件'));
  });

  test('as what has taken their place, between the same words', () => {
    const quote = { prefix: '本机关共收到申请', exact: '12件', suffix: '，已全部办结' };
    expect(found(TEXT.replace('12件，', '15件，'), quote)).toEqual({
      words: '15件',
      isChanged: true,
    });
  });

  test('as the likest, where all around them has changed as well', () => {
    const quote = { prefix: '甲乙丙丁', exact: '其中网上提出的申请共计10件', suffix: '戊己庚辛' };
    expect(
      found(TEXT.replace('其中网上申请10件', '其中网上提出申请共计11件'), quote),
    ).toMatchObject({
      isChanged: true,
    });
  });

  test('not by a number that stands somewhere else', () => {
    const quote = { prefix: '不予公开', exact: '12', suffix: '件（国家秘密）' };
    expect(found(TEXT, quote)).toBeNull();
  });

  test('not where they were deleted, or nothing is like them', () => {
    const deleted = { prefix: '本机关共收到申请12件，', exact: '已全部办结', suffix: '。其中网上' };
    expect(found(TEXT.replace('已全部办结', ''), deleted)).toBeNull();
    expect(found(TEXT, { exact: '行政机关内部管理信息不予公开' })).toBeNull();
    expect(found(TEXT, { exact: '' })).toBeNull();
  });
});
