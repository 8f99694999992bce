/** What a folder of src/ holds and may import besides itself, and whether its code runs anywhere. */
export interface Room {
  /** In a phrase, for the table in docs/architecture.md. */
  readonly does: string;
  readonly imports: readonly string[];
  /** Modules of a room with an index that may be imported by themselves, with the reason. */
  readonly doors?: Readonly<Record<string, string>>;
  readonly anywhere: boolean;
}

export const ROOMS: Readonly<Record<string, Room>>;
