import { parseOrgan, type OrganKind } from '../../../organ';

/** Units that report on 信息公开 in forms of their own. */
const OF_OWN_FORM = new Set<OrganKind | undefined>(['school', 'hospital', 'company']);

/**
 * Whether a report is none of the government's form, by its title: schools and companies have forms of
 * their own beside it, and call theirs 信息公开年度报告.
 */
export const isOfOwnForm = (organ: string, kind: string): boolean =>
  !/政府信息|政务信息/.test(kind) && OF_OWN_FORM.has(parseOrgan(organ)?.kind);
