import { LOCALES, type Locale } from '../locale';
import { claimMessages } from './claims';
import { statementMessages } from './statements';
import { structureMessages } from './structure';
import type { RuleMessages } from './types';

export type { MessageData, RuleMessage, RuleMessages } from './types';

const CATALOGUE = Object.fromEntries(
  LOCALES.map((locale): [Locale, RuleMessages] => [
    locale,
    { ...structureMessages[locale], ...claimMessages[locale], ...statementMessages[locale] },
  ]),
) as Record<Locale, RuleMessages>;

/** Messages of all rules by rule id. */
export const ruleMessages = (locale: Locale): RuleMessages => CATALOGUE[locale];
