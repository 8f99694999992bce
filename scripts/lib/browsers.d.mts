export type BrowserKind = 'chromium' | 'firefox';
export function findBrowser(kind: BrowserKind): Promise<{ path: string } | { reason: string }>;
export function ensureBrowser(kind: BrowserKind): Promise<{ path: string } | { reason: string }>;
export function installHint(kind: BrowserKind): string;
