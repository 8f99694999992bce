// The gate takes what it needs by itself: the rest of this folder draws in the whole audit.
export { LiveAudit, type LiveAuditEvents, type Outcome } from './live-audit';
