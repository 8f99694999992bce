import { YieldBudget, type Resumable } from '../../../base/resumable';
import type { Period, StatedDay } from '../../../report';
import type { Located } from '../../located';
import { placeWithin, type PlacedPassage } from './passages';

/** The period that a report's figures cover: 「所列数据的统计期限自2022年1月1日起至12月31日止」. */

// 「202020年」, 「202年」: a year with a digit too many or too few is a wrong one.
const YEAR = '(?:20\\d{1,4}|[二][〇○零0][〇○零0一二三][〇○零0一二三四五六七八九])';
const NUMBER = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const WORDED = `(?:(?:${YEAR})年度?|当年|本年|同年|该年)?${NUMBER}月份?(?:${NUMBER}[日号]?|底|末)?`;
const DOTTED = '20\\d\\d[-./]\\d{1,2}[-./]\\d{1,2}日?';
const TIME = '(?:\\(?[0-2]?\\d(?:时|点|:[0-5]\\d(?::[0-5]\\d)?)\\)?|零时)?';
const DAY = `((?:${DOTTED}|${WORDED}))${TIME}`;
const LAST = `((?:${DOTTED}|${WORDED}|\\d{1,2}\\.\\d{1,2}(?!\\d)))${TIME}`;
/** 「统计期限为2022年全年」 */
const WHOLE_YEAR = '(?<![较比与同]|现将[^。;!?]{0,30})(20\\d\\d年(?:全年|度))(?=[,。;的数情统]|$)';
const RANGE = `(?:${DAY}(?:起|开始)?,?(?:截?至|到|[-—―─–~〜]{1,2})${LAST}|(?<!填报|报送|上报)截[至止](?:到|(?:时间|日期?)为)?${LAST}|${WHOLE_YEAR})(?:止|截止|结束|为止|期间)*`;

/** Words that say what the dates are: the period of the figures of this report. */
const CUE =
  '(?:统计的?(?:数据)?的?(?:起止|截止)?(?:期限|时限|期间|周期|时间|时段|日期|区间|范围)|数据的?(?:起止|截止|统计)?(?:期限|时限|期间|周期|时间|时段|日期)|所列的?(?:各项|有关|相关)?(?:统计)?数据|报告期限?|报告的?(?:时限|期间|周期|时段)|数据统计|统计数据|(?:采用|所用|选取)的?数据|数据(?:采用|采集|取自|来源时间|(?=截[至止]))|起止时间|时间跨度|本(?:年度?)?报告?(?:内容|数据)?(?:涵盖|覆盖|反映|内容(?=[为是])))';
// 「2023年度（2023年1月1日至12月31日）」 names its year before the days, 「现将」 in a preface what follows.
const BEFORE = new RegExp(
  `(?:${CUE}|现将(?!\\D{0,14}于))[^。;!?,\\d]{0,14}?,?(?:自|从|由|为|是|:|在)*(?:20\\d\\d年度?\\()?${RANGE}`,
);
const AFTER = new RegExp(
  `(?:自|从|由)?${RANGE}[,]?(?:为|是|作为|系)(?:本报告|本年报|本次)?的?(?:数据)?${CUE}`,
);
const SENTENCE = /[^。;!?]+[。;!?]?/g;
/** One of these is in every cue above; most passages have none, and are looked at once. */
const MAY_STATE = /统计|数据|报告期|报告的?[时期周]|起止时间|时间跨度|报告内容|涵盖|覆盖|反映|现将/;
/** In the sections other figures have their own periods; there a sentence has to name the report. */
const OF_REPORT = /本?报告|本?年报|所列/;
/** A sentence that tells what the figures show, not which ones they are. */
const TELLS = /显示|表明|热线|工单|信访|公示|专项行动|同比/;

/** The statistics period as the report states it; null where it can't be read surely. */
export function* readPeriod(passages: readonly PlacedPassage[]): Resumable<Located<Period> | null> {
  const budget = new YieldBudget();
  for (const passage of passages) {
    budget.add(passage.text.length);
    if (budget.takePause()) yield;
    if (!MAY_STATE.test(passage.text)) continue;
    for (const { 0: text, index } of passage.text.matchAll(SENTENCE)) {
      const range = rangeIn(text, passage.section !== null);
      if (!range) continue;
      const { first, last, from, to } = range;
      return {
        value: { section: passage.section, from: first, to: last },
        raw: text.slice(from, to),
        place: placeWithin(passage, index + from, index + to),
      };
    }
  }
  return null;
}

/** The days between which a period lies, and where they stand in a sentence. */
interface RangeOfDays {
  /** Null where only the last day is given. */
  readonly first: StatedDay | null;
  readonly last: StatedDay;
  readonly from: number;
  readonly to: number;
}

/**
 * The period that a sentence states for the figures of the report; null where it states none surely.
 * @param isInSection whether it stands in a section, where other figures have periods of their own
 */
function rangeIn(text: string, isInSection: boolean): RangeOfDays | null {
  if (TELLS.test(text) || (isInSection && !OF_REPORT.test(text))) return null;
  const match = BEFORE.exec(text) ?? AFTER.exec(text);
  if (!match) return null;
  // Either first and second are there, or only the last day.
  const [range, start, second, last, year = ''] = match;
  const only = last ?? year;
  const end = second ?? only;
  const lastDay = dayOf(end);
  const first = start === undefined ? null : dayOf(start);
  if (!lastDay || (start !== undefined && !first)) return null;
  const from = match.index + range.indexOf(start ?? only);
  const to = match.index + range.lastIndexOf(end) + end.length;
  return { first, last: lastDay, from, to };
}

const DIGITS = '〇一二三四五六七八九';
const PARTS = new RegExp(
  `^(?:(${YEAR})年度?|当年|本年|同年|该年)?(${NUMBER})月份?(${NUMBER}|底|末)?`,
);

/** A day as printed, as numbers. */
function dayOf(text: string): StatedDay | null {
  const dotted = /^(20\d\d)[-./](\d{1,2})[-./](\d{1,2})/.exec(text);
  if (dotted) {
    const [year = 0, month = 0, day = 0] = dotted.slice(1).map(Number);
    return { year, month, day };
  }
  const whole = /^(20\d\d)年[全度]/.exec(text);
  if (whole) return { year: Number(whole[1]), month: 12, day: 'last' };
  const short = /^(\d{1,2})\.(\d{1,2})$/.exec(text);
  if (short) return { year: null, month: Number(short[1]), day: Number(short[2]) };
  const [matched, year, month, day] = PARTS.exec(text) ?? [];
  if (matched === undefined || month === undefined) return null;
  return {
    year: year === undefined ? null : yearNumber(year),
    month: smallNumber(month),
    day: day === undefined ? null : /[底末]/.test(day) ? 'last' : smallNumber(day),
  };
}

const yearNumber = (text: string): number =>
  Number(
    [...text.replace(/[○零0]/g, '〇')]
      .map((digit) => (/\d/.test(digit) ? digit : DIGITS.indexOf(digit)))
      .join(''),
  );

function smallNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const ten = text.indexOf('十');
  if (ten < 0) return DIGITS.indexOf(text);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text.slice(0, ten));
  const ones = text.slice(ten + 1);
  return tens * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
