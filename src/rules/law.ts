/** The laws and decrees that rules rest on, besides the documents that lay down the formats. */

/** Articles of the decree on disclosure: contents (五十条) and deadlines (四十九条) of the reports. */
export const DISCLOSURE_DECREE = '《中华人民共和国政府信息公开条例》';
/** Fees for handling requests are reported in the annual report. */
export const FEE_DOCUMENT = '国办函〔2020〕109号';
/** First report year in which fees have to be reported. */
export const FEES_SINCE = 2021;
/** Who may make 规章: State Council departments, provinces, cities with districts, prefectures. */
export const LEGISLATION_LAW = '《中华人民共和国立法法》第九十一条、第九十三条';
