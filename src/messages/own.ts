import type { OwnWords } from '../result';
import type { Locale } from '../wording';
import { own as en } from './en/own';
import { own as zh } from './zh/own';

/**
 * What is said around the words of a finding that a person has added, in both languages: the script that
 * puts it on a page is loaded only where there is one.
 */
export const ownWords = (locale: Locale): OwnWords => (locale === 'zh' ? zh : en);
