export type BuiltBrowser = 'chrome' | 'firefox';
export const BUDGETS: readonly {
  readonly title: string;
  readonly files: readonly string[];
  readonly limit: number;
}[];
export const OUTPUTS: Readonly<Record<BuiltBrowser, string>>;
export function gzippedSize(browser: BuiltBrowser, files: readonly string[]): number | null;
