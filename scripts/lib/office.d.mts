export function findOffice(): Promise<{ path: string } | { reason: string }>;
export function ensureOffice(): Promise<{ path: string } | { reason: string }>;
export function officeHint(): string;
