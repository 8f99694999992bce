import * as z from 'zod/mini';
import { RECORD_SCHEMA } from './record';

/** What a person has said of two reports whose names don't tell: that one is last year's of the other. */
const pair = z.object({
  schema: z.literal(RECORD_SCHEMA),
  /** Ids, see `reportId`. */
  report: z.string(),
  previous: z.string(),
});
export type Pair = z.infer<typeof pair>;

/** A pair as read back; null where it can't be read. */
export function parsePair(data: unknown): Pair | null {
  const parsed = pair.safeParse(data);
  return parsed.success ? parsed.data : null;
}
