import { parseOrgan, sameOrgan } from '../../../organ';

/**
 * The organ whose report a preface hands over, 「现公布某县教育局2023年政府信息公开工作年度报告」, and the
 * one that it says compiled it.
 */
const HANDED_OVER =
  /(?:现[将把就]|公布|发布|编制)[了本]?[《〈]?(?<organ>[^\P{Script=Han}的各及下]{2,30}?)20\d\d年度?(?:政府)?信息公开(?:工作)?(?:年度)?(?:报告|年报)(?![》〉]?(?:编制|发布|工作|的?(?:通知|要求)))/u;
const COMPILED = /由(?<organ>[^\P{Script=Han}的各及下]{3,30}?)(?:负责|组织|牵头)*编制/u;

/**
 * Where a preface names an organ for the one that reports which surely is another than the title's:
 * words kept from its report. A government's report may be compiled by any unit of its own.
 * @param titled the organ of the title
 * @returns indices into the text
 */
export function otherOrganIn(
  text: string,
  titled: string,
): { readonly from: number; readonly to: number } | null {
  const isUnit = parseOrgan(titled)?.unit !== '';
  const match = HANDED_OVER.exec(text) ?? (isUnit ? COMPILED.exec(text) : null);
  const organ = match?.groups?.['organ'];
  if (!match || organ === undefined || sameOrgan(titled, organ) !== 'differ') return null;
  const from = match.index + match[0].indexOf(organ);
  return { from, to: from + organ.length };
}
