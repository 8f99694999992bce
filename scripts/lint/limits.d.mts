export const limits: readonly import('eslint').Linter.Config[];
