export type BuiltBrowser = 'chrome' | 'firefox';
export const BUDGETS: readonly {
  readonly title: string;
  readonly file: string;
  readonly limit: number;
}[];
export const OUTPUTS: Readonly<Record<BuiltBrowser, string>>;
export function gzippedSize(browser: BuiltBrowser, file: string): number | null;
