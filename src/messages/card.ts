import { card as en } from './en/card';
import type { Locale } from '../wording';
import { card as zh, type CardWords } from './zh/card';

export type { CardWords };

/**
 * Words of what appears on demand over a page: the card, its forms, the sheet of keys. Both languages,
 * as the script that says them is loaded only where somebody reads it.
 */
export const cardWords = (locale: Locale): CardWords => (locale === 'zh' ? zh : en);
