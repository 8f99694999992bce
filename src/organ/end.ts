import { parseOrgan } from './parse';
import { ORGAN_END } from './units';

const NAME = new RegExp(String.raw`^[\u4e00-\u9fff()·]{2,40}${ORGAN_END}$`);
/** What stands at the end, behind a mark or from the beginning on. */
const AT_END = new RegExp(String.raw`(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,30})[,:]?$`, 'u');

/** Whether a text may be the name of an organ and nothing else, told by how it ends. */
export const looksLikeOrgan = (text: string): boolean => NAME.test(text);

/**
 * The name of an organ that a text ends with, where a mark or the beginning stands before it.
 * @param text squeezed, e.g. 「…电话:0351-1234567。某县政务服务中心」
 */
export function organAtEnd(text: string): string | null {
  const name = AT_END.exec(text)?.[1];
  if (name === undefined || !looksLikeOrgan(name)) return null;
  const organ = parseOrgan(name);
  if (!organ) return null;
  // 「…覆盖全市」 is no signature, but a township's name alone is.
  const isNamed = organ.unit !== '' || organ.saysGovernment || organ.kind !== 'government';
  return isNamed || organ.level === 'township' ? name : null;
}

/** Whether a text holds a character with which some organ's name ends. */
export const holdsOrganWord = (text: string): boolean =>
  /[局委厅办部署院会省市县区州盟旗镇乡处所站校队]|街道|政府|中心|公司|大学|银行/.test(text);
