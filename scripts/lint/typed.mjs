import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { ROOT } from '../lib/run.mjs';

/**
 * Rules that oxlint does without: it lacks the one, and takes right code for wrong by the other. ESLint
 * has them in `npm test`.
 */
const LEFT_TO_ESLINT = new Set(['no-unsafe-class-instance-assignment', 'prefer-optional-chain']);

const PREFIX = '@typescript-eslint/';
const asksForTypes = (name) =>
  tseslint.plugin.rules[name]?.meta.docs?.requiresTypeChecking === true;

/**
 * What oxlint is to hold the project to: the rules of typescript-eslint that ask for types, as
 * eslint.config.js has them for every TypeScript file.
 *
 * @returns {Promise<object>} the content of its configuration file
 */
export async function typedConfig() {
  const { rules } = await new ESLint({ cwd: ROOT }).calculateConfigForFile('src/index.ts');
  const asked = Object.entries(rules).flatMap(([id, [severity, ...options]]) => {
    const name = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : '';
    if (!severity || !asksForTypes(name) || LEFT_TO_ESLINT.has(name)) return [];
    return [[`typescript/${name}`, ['error', ...options]]];
  });
  return {
    plugins: ['typescript'],
    categories: { correctness: 'off' },
    rules: Object.fromEntries(asked),
  };
}

/**
 * Arguments for oxlint to look for what the compiler refuses as well, in TypeScript alone.
 * @param {string} config path of its configuration file
 */
export const typedArguments = (config) => [
  ...['--type-aware', '--type-check', '--config', config],
  ...['--ignore-pattern', '*.mjs', '--ignore-pattern', '*.js'],
];
