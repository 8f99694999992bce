import type { Figure, Report } from '../report';
import { fieldName } from '../template';

/**
 * Words on fees for handling requests. In section six any word on fees is taken for one, but for
 * 行政事业性收费: those are section two's.
 */
const IN_SECTION =
  /处理费|信息费|(?<!事业性)收费|收取.{0,20}费|费用|缴费|检索费|复制费|邮寄费|成本费/;
const ANYWHERE =
  /信息(?:公开)?处理费|(?:检索|复制|复印|邮寄).{0,12}费|(?:信息公开|公开(?:政府)?信息|依申请|提供(?:政府)?信息).{0,30}(?:收取|收缴|缴纳|减免|免收).{0,24}费|信息公开(?:申请)?.{0,8}(?:收费|费用)|收费通知|申请.{0,20}(?:收费|收取.{0,8}费|缴纳.{0,4}费)/;

/** Fees of other kinds, which are disclosed or seen to: 「公布停车收费标准」, 「拖欠的工程费用」. */
const OTHER_FEES =
  /(?:(?<!信息|政务|申请|主动)公开|公示|公布|发布|清理|整治|拖欠)[^,。;信息检索复制邮寄申请收取未不无没免]{1,12}(?:收费|费用|处理费)/g;

/** What a preamble says the report is made of: naming a part says nothing on fees. */
const CONTENTS =
  /(?:包括|包含|分为|组成|内容).{0,80}(?:总体情况|概述|主动公开)|(?:总体情况|概述).{0,200}(?:组成|部分)/;

/**
 * Whether a report says anything on fees for handling requests, 「未收取」 included.
 * @returns null where it can't be told: no section six, nothing but a picture in it
 */
export function mentionsFees({ sections, statements }: Report): boolean | null {
  const { other } = sections;
  const { passages, pictured } = statements;
  const mentioned = passages.some(
    ({ section, text }) =>
      // All of the words above have it.
      text.includes('费') &&
      !(section === null && CONTENTS.test(text)) &&
      ((section === 'other' && IN_SECTION.test(text.replace(OTHER_FEES, ''))) ||
        ANYWHERE.test(text.replaceAll('行政事业性收费', ''))),
  );
  if (mentioned) return true;
  const isThere = other.title !== null && !other.empty && !pictured.includes('other');
  return isThere ? false : null;
}

/** The sum of 行政事业性收费 in section two; the head of its column says 万元. */
export const FEES = fieldName('proactive', 'fees', 'amount');

/** Whether a cell is that sum in another unit than its column's. Nothing is the same in all units. */
export const isInOtherUnit = ({ field, value, remark }: Figure): boolean =>
  field === FEES && value !== 0 && /^亿?元/.test(remark);
