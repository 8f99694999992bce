/** A mark inside quotes is of the other kind: “危及‘三安全一稳定’”. */
const NESTED: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** Words with the quotation marks in them as they are written inside other quotes. */
export const nested = (text: string): string =>
  // Without double ones inside, single ones may as well be apostrophes.
  /[“”]/.test(text) ? text.replace(/[“”‘’]/g, (mark) => NESTED[mark] ?? mark) : text;

/** Words in quotes; those that have quotes themselves get ‘’ inside “”. */
export const quote = (text: string): string => `“${nested(text)}”`;

/** A title as Chinese texts name it; a title in it stands in 〈〉. */
export const titled = (title: string): string =>
  `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
