export interface RunOptions {
  readonly quiet?: boolean;
  readonly print?: (text: string) => void;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout?: number;
  readonly silence?: number;
  readonly shell?: boolean;
}
export interface Ended {
  readonly code: number;
  readonly output: string;
}
export const ROOT: string;
export function run(command: string, args: readonly string[], options?: RunOptions): Promise<Ended>;
export function runTool(
  name: string,
  args: readonly string[],
  options?: RunOptions,
): Promise<Ended>;
export function runNpm(args: readonly string[], options?: RunOptions): Promise<Ended>;
