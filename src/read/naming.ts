/** How reports are named, dated and filed, for lists of them. */
export {
  absolute,
  documentIn,
  fileFormat,
  MAX_SCRIPT_CHARS,
  NAMED_FILE,
  SERVES_FILE,
} from './page/file-address';
export {
  isBareKind,
  parseTitle,
  withoutTools,
  yearIn,
  type TitleParts,
} from './page/identity/grammar';
export { organOfLine } from './page/identity/name-line';
export { isOfOwnForm } from './page/identity/own-form';
export { dateIn } from './page/printed-date';
export { expandGrid, type Grid } from './tables/grid';
