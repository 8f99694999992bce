import { decisionOn, decisionsIn, ignoring, withIgnored } from './ignoring';

/**
 * What matches decisions with findings. In pages it comes where there are decisions, or where one is
 * made: most reports have none.
 */
export const DECIDING = { decisionOn, decisionsIn, ignoring, withIgnored };

export type Deciding = Readonly<typeof DECIDING>;
