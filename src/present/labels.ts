import type { RowSpec } from '../template';

/**
 * A label shortened to the words that tell it apart: 「（二）部分公开（区分处理的，…）」 →
 * 「（二）部分公开」. A unit in brackets is dropped as well.
 */
export const shortLabel = (label: string): string => label.replace(/(.)（[^）]*）$/, '$1');

/** 「（三）不予公开 · 1.属于国家秘密」: a row's label under the labels that it stands below. */
export const rowLabel = ({ label, groups = [] }: RowSpec): string =>
  [...groups.filter((group) => !group.startsWith('三、')), label].map(shortLabel).join(' · ');
