export interface Outcome {
  readonly state: 'passed' | 'failed' | 'not run';
  readonly reason?: string;
}
export type Sink = (text: string) => void;
export interface Check {
  readonly id: string;
  readonly title: string;
  readonly needs?: readonly string[];
  readonly after?: readonly string[];
  readonly run: (print: Sink) => Promise<Outcome>;
}
export interface Result {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly time: number;
}
export function runChecks(
  checks: readonly Check[],
  options: {
    readonly atOnce: number;
    readonly write: Sink;
    readonly opening: (check: Check) => string;
    readonly closing: (result: Result) => string;
  },
): Promise<Result[]>;
