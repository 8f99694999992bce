/** What the advice on anything missing from a table ends with. */
export const FILL_WITH_ZERO_ZH = '没有数据的填“0”。';
/** 「1 cell」, 「3 cells」. */
export const cellCountEn = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
