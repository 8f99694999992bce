import { quote } from '../../wording';
import type { own as zh } from '../zh/own';

export const own: typeof zh = {
  title: 'Manual finding',
  changed: (words, was) =>
    `${words} (The text${was === '' ? '' : ` ${quote(was)}`} has changed since: please verify.)`,
  missing: (words, was) =>
    `${words} (${was === '' ? 'The place' : `The text ${quote(was)}`} was not found on the page.)`,
};
