export const boundaries: readonly import('eslint').Linter.Config[];
