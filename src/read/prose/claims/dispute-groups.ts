import type { DisputeGroup } from '../../../report';
import type { Token } from './lexer';

/** The groups of section four that words name, each once. */
export const groupsOf = (tokens: readonly Token[]): DisputeGroup[] => [
  ...new Set(tokens.flatMap(({ means }) => means.groups ?? [])),
];

/** Whether every dispute of one kind is of the other as well: 直接起诉 and 行政诉讼. */
const isKindOf = (one: Token | undefined, { means: { groups = [] } }: Token): boolean =>
  one?.code === 'D' &&
  (one.means.groups?.length ?? 0) < groups.length &&
  one.means.groups?.every((group) => groups.includes(group)) === true;

/** The disputes that are named: 「未经复议直接起诉的行政诉讼」 are one kind, and the narrower of the two. */
export const disputesIn = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter(
    (token, index) =>
      token.code === 'D' &&
      !isKindOf(tokens[index - 1], token) &&
      !isKindOf(tokens[index + 1], token),
  );
