/**
 * The gate: the cheapest possible “is this such a report?”. It runs on every matched page, so it
 * looks at the page's text once and knows no more than a few telling words. It may say yes where a
 * full reading then says no, never the other way round.
 */

/** Allows white space between characters: words on these pages are often spelled with gaps. */
const spaced = (words: string): RegExp => new RegExp([...words].join('\\s*'));

const SUBJECT = /信\s*息\s*公\s*[开開]/;
const KIND = /年\s*[度]?\s*(?:工\s*作\s*)?[报報]\s*告|年\s*[报報]/;

/** Words of the template that hardly stand together anywhere else, with their Traditional forms. */
const SIGNS: readonly RegExp[] = [
  '总体情况',
  '主动公开政府信息',
  '收到和处理政府信息公开申请',
  '行政复议',
  '存在的主要问题',
  '其他需要报告',
  '第二十条第',
  '勾稽关系',
  '结转',
  '予以公开',
  '规范性文件',
  '尚未审结',
  '不予公开',
]
  .map(spaced)
  .concat(
    [
      '總體情況',
      '主動公開政府信息',
      '行政複議',
      '存在的主要問題',
      '其他需要報告',
      '第二十條第',
      '結轉',
      '予以公開',
    ].map(spaced),
  );
const SIGNS_NEEDED = 3;

// Radicals and other compatibility forms that text copied from a PDF brings along.
const COMPATIBILITY = /[\u2e80-\u2fd5\uf900-\ufaff]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u206f\ufeff]/g;

/**
 * Whether a page may hold an annual report on government information disclosure.
 * @param document the page; only its title and the text of its body are looked at
 */
export function mayBeReport(document: Document): boolean {
  const body = document.body as HTMLElement | null;
  let text = body?.textContent ?? '';
  if (COMPATIBILITY.test(text)) text = text.normalize('NFKC');
  if (INVISIBLE.test(text)) text = text.replace(INVISIBLE, '');
  const everything = `${document.title} ${text}`;
  if (!SUBJECT.test(everything) || !KIND.test(everything)) return false;
  let signs = 0;
  for (const sign of SIGNS) if (sign.test(text) && ++signs >= SIGNS_NEEDED) return true;
  return false;
}
