import { quote } from '../../wording';

/** What is said around the words of a finding that a person has added. */
export const own = {
  title: '人工意见',
  changed: (words: string, was: string) =>
    `${words}（原文${was === '' ? '' : quote(was)}已修改，请核实。）`,
  missing: (words: string, was: string) =>
    `${words}（页面上未找到${was === '' ? '该处' : `原文${quote(was)}`}。）`,
};
