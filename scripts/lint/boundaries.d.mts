/** What a folder of src/ may import besides itself, and whether its code runs anywhere. */
export interface Room {
  readonly imports: readonly string[];
  readonly anywhere: boolean;
}

export const ROOMS: Readonly<Record<string, Room>>;
export const boundaries: readonly import('eslint').Linter.Config[];
