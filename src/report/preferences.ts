import * as z from 'zod/mini';
import { EXPORT_FORMATS, LANGUAGES, THEMES } from './choices';

/** How a person wants the extension to look and behave; each is kept by itself. */
export const preferencesSchema = z.object({
  /** `auto`: the language of the browser. */
  language: z.enum(LANGUAGES),
  /** `auto`: as the system has it. */
  theme: z.enum(THEMES),
  /** Whether marks are printed with the page. */
  printMarks: z.boolean(),
  /** The format an audit was last saved in. */
  saveAs: z.enum(EXPORT_FORMATS),
  /** Where the navigator was put, as parts (0 to 1) of the room it has, and whether it is a dot. */
  navigator: z.object({
    x: z.number().check(z.minimum(0), z.maximum(1)),
    y: z.number().check(z.minimum(0), z.maximum(1)),
    collapsed: z.boolean(),
  }),
});
