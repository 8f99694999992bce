// Written by `npx tsx scripts/generate.ts`; a test holds it to that.
import { template2021 } from './2021';
import { template2019 } from './2019';

export { template2021, template2019 };

/** Every template, newest first. */
export const ALL = [template2021, template2019] as const;
