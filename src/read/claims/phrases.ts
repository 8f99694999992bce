/**
 * The words of which statements about requests and disputes are made, as pieces of patterns.
 *
 * No text may be put together from the words of one repetition in two ways (共计 beside 共 and 计 would
 * be): a text made of such words takes longer than a person lives to be turned down. A test holds all
 * patterns to it.
 */

/** A request for government information. 「政府信息公开申请行政复议」 is none. */
export const REQUEST =
  '(?:依申请公开(?:政府信息|信息)?(?:的?(?:申请件?|事项|办件|件))?|(?:政府|政务)?信息公开的?(?:申请(?!行政|复议|提起)(?:事项|件|办件)?|办件)|(?:政府|政务)?信息依申请公开(?:申请|事项|办件|件)?|申请公开(?:政府)?信息(?:的?(?:申请|事项|件))?)';

/** Words between a verb or noun and its number that add nothing. */
export const FILL =
  '(?:件数|件量|总数|总量|量|总计|合计|案件|总共|共|计|为|是|有|达到|达|数|:|,|的|均|了)*';

/** Words between a verb and its noun that add nothing. */
export const WHOSE =
  '(?:的|了|到|过|各类|全部|所有|公民、?法人(?:或者|或|和|及|、|与)?其他组织|自然人(?:、|和|及|与|或)?法人(?:(?:或者|或|和|及|、|与)?其他组织)?|群众|社会公众|公众|申请人|向我局|向本机关|向我镇|提出|提交|递交)*';

export const REVIEW = '(?:行政)?复议(?!机关|委员|后|前)(?:申请|案件|事项|案)?';
export const LITIGATION = '(?:行政诉讼|诉讼|行政应诉|起诉|行政案件)(?:案件|事项|案)?';

/** 「因政府信息公开工作引起的」. */
export const CAUSE =
  '(?:(?:因为|因|由|就|针对|涉及|有关|关于|本年度|本机关|本单位|我局|我镇|我单位|对)*(?:(?:政府|政务)?信息公开|依申请公开)(?:工作|申请(?!件|事项)|事项|问题|答复|办理|方面|类|相关|等|行为)*(?:而|所)?)?';
/** How a dispute comes about. */
export const ARISES =
  '(?:引起|引发|产生|导致|发生|涉及|提起|提出|申请|存在|出现|收到|接到|被|有|的|而|过|任何|一起|一件|一例|相关)*';

/** What may stand between 「、」-joined labels. */
export const AND = '(?:、|和|及|与|以及|或者|或|,)';

export const LAST_YEAR = '(?:上年度?|上一年度?|去年度?|往年)';
export const NEXT_YEAR = '(?:下年度?|下一年度?|次年|明年)';
export const CARRIED = '(?:结转|转结|转入|转至|转到|顺延|延续|遗留|结余|跨年|转)';

/** What says that there was none. */
export const NOT = '(?:未曾|没有|不存在|暂无|暂未|尚无|均未|均无|未|无)';
/** What such a statement ends with, with nothing behind it that could turn it into another. */
export const NONE_END = '(?:的?(?:情况|情形|现象|事项|发生|案件|记录))*(?=$|、|也|且|并|以及|亦)';
