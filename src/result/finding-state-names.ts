/**
 * How far an auditor has come with a finding.
 * - `unverified`: 待核实, nobody has looked yet; what every finding is to begin with.
 * - `confirmed`: 已确认. - `reported`: 已反馈, told the organ. - `corrected`: 已整改.
 */
export const FINDING_STATES = ['unverified', 'confirmed', 'reported', 'corrected'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
