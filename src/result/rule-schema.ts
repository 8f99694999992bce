import * as z from 'zod/mini';
import { ruleIdOf } from './rule-ids';

/** The id of a rule as stored: any string, narrowed to those of this version where it is one. */
export const anyRuleId = z.pipe(z.string(), z.transform(ruleIdOf));
