/** Files that hold more than the limits, by the rule that they break, with how much. */
export const BEYOND_LIMITS: Readonly<Record<string, Readonly<Record<string, number>>>>;
export const limits: readonly import('eslint').Linter.Config[];
