export function failures(output: string): string;
export function secondAttempts(output: string): readonly string[];
