export { AuditKeeper, type ReadReport } from './audit-keeper';
export { quoted, type AuditedPage, type PageArchive, type PageDecisions } from './audited-page';
export type { KnownIgnored } from './ignored';
// The gate takes what it needs by itself: the rest of this folder draws in the whole audit.
export { DEFAULT_CONTEXT, LiveAudit, type LiveContext } from './live-audit';
export type { LiveAuditEvents, Outcome } from './live-audit-events';
export { withWords } from './language';
export { LazyModules } from './lazy-modules';
export { YearBefore } from './year-before';
export { byIds, RuleWords } from './rule-words';
