/**
 * A request for government information is called by some forty names: 政府信息公开申请, 依申请公开件,
 * 公开政府信息的申请, 依申请信息公开事项 … They are read by what they are made of: information, its
 * disclosure, and the asking for it, in any order.
 */

const PARTS =
  /(?:依法?(?=申请)|有效(?=申请|政府信息公开|信息公开|依申请)|要求(?=公开|提供|获取|政府)|请求(?=公开|提供)|提出(?=公开|政府信息公开申请|政府信息公开的申请)|获取(?=政府|信息)|政府(?=信息|及|依申请|公开申请|(?:生态)?环境信息公开)|(?:生态)?环境(?=信息公开申请|信息依申请公开|(?<=政府(?:生态)?环境)信息公开)|政务(?=信息|公开)|信息|公开(?!平台|栏|透明|方式|指南|目录|制度|力度|内容|范围|渠道|专栏|率|办(?![理结件复]))|申请(?!人|行政|复议|提起|执行|强制|法院|渠道|条件|材料)|的(?:相关|有关)?(?=申请|公开|政府信息|政务信息|信息|要求公开)|类(?=申请))+/y;
/** What such a name begins with. */
const FIRST = '依要请提获政信公申有生环';
const CARRIER =
  /的?类?(?:申请|办件|受理件|办理事项|办理件|事项|事件|事宜|诉求|请求|来信|来函|函|要求|需求|公文|案件|件|表|书|信|业务(?=\d))*/y;
const NO_CARRIER = /^的?类?$/;
/** 「因政府信息公开问题被申请行政复议」 speaks of no problem. */
const MATTER = /(?:纠纷|争议)?问题(?=[被而引导产提申])/y;
/** What makes of a request another thing: 依申请公开平台, 政府信息公开申请答复书. */
const GOES_ON =
  /^(?:平台|系统|指南|目录|专栏|栏目|制度|机制|答复书|告知书|渠道|流程|办法|规程|文书|模板|窗口|邮箱|信箱|工作(?!日))/;

export interface RequestNoun {
  readonly to: number;
  /** Whether it says what is asked for: 「政府信息公开申请」, not 「申请」. */
  readonly full: boolean;
  /** Disclosure itself and not a request for it: 「政府信息公开」. */
  readonly field: boolean;
}

/** The request, or the disclosure, that is named at a place of a text; null where none is. */
export function requestNounAt(text: string, from: number): RequestNoun | null {
  if (!FIRST.includes(text.charAt(from))) return null;
  PARTS.lastIndex = from;
  const words = PARTS.exec(text)?.[0];
  if (!words) return null;
  let to = from + words.length;
  if (words.endsWith('的') || words.endsWith('类')) to -= 1;
  CARRIER.lastIndex = to;
  const carrier = CARRIER.exec(text)?.[0] ?? '';
  if (!/申请|要求公开|请求公开/.test(words)) return fieldNoun(text, words, to, carrier);
  const informs = /信息|公开/.test(words);
  const end = NO_CARRIER.test(carrier) ? to : to + carrier.length;
  if (GOES_ON.test(text.slice(end, end + 4)))
    return informs ? { to: end, full: false, field: true } : null;
  return { to: end, full: informs, field: false };
}

/** Disclosure, named without asking for it. */
function fieldNoun(text: string, words: string, to: number, carrier: string): RequestNoun | null {
  if (!words.includes('公开') || !/信息|政务/.test(words)) return null;
  // 「政府信息公开办件」 is a request as well.
  if (/办件|诉求|请求|来信|来函|信件|需求/.test(carrier))
    return { to: to + carrier.length, full: true, field: false };
  // 「信息公开案件」 is one where requests are spoken of, and a dispute where disputes are.
  if (carrier.endsWith('案件')) return { to: to + carrier.length, full: false, field: false };
  MATTER.lastIndex = to;
  return { to: to + (MATTER.exec(text)?.[0].length ?? 0), full: false, field: true };
}
