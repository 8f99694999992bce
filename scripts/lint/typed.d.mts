export function typedConfig(): Promise<object>;
export function typedArguments(config: string): readonly string[];
