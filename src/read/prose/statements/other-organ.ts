import { sameOrgan } from '../../../organ';

/** The report that a preface hands over: 「现公布某县教育局2023年政府信息公开工作年度报告」. */
const HANDED_OVER =
  /(?:现[将把就]|公布|发布|编制)[了本]?[《〈]?([^\P{Script=Han}的各及下]{2,30}?)20\d\d年度?(?:政府)?信息公开(?:工作)?(?:年度报告|年报)(?![》〉]?(?:编制|发布|工作|的?(?:通知|要求)))/u;

/**
 * Where a preface names an organ for the one that reports which surely is another than the title's:
 * words kept from its report.
 * @param titled the organ of the title
 * @returns indices into the text
 */
export function otherOrganIn(
  text: string,
  titled: string,
): { readonly from: number; readonly to: number } | null {
  const [words = '', organ = ''] = HANDED_OVER.exec(text) ?? [];
  if (organ === '' || sameOrgan(titled, organ) !== 'differ') return null;
  const from = text.indexOf(organ, text.indexOf(words));
  return { from, to: from + organ.length };
}
