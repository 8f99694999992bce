import type { Severity } from '../result';

/** What a person can set, as plain data for code that carries no schema library. */

/** How one rule differs from its default. */
export interface RuleSetting {
  readonly off?: true | undefined;
  readonly severity?: Severity | undefined;
  /** Of a rule with a threshold: the share from which on it objects, see `THRESHOLDS`. */
  readonly threshold?: number | undefined;
}

/** The shares that a threshold may be set to. */
export const THRESHOLDS = { min: 0.1, max: 1 } as const;

export interface RuleSettings {
  readonly version: 1;
  /** By rule id. Ids that are not known here, those of a newer version say, stay as they are. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

export const DEFAULT_SETTINGS: RuleSettings = { version: 1, rules: {} };

export const LANGUAGES = ['auto', 'zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Formats an audit can be saved in; `text` goes to the clipboard. */
export const EXPORT_FORMATS = ['xlsx', 'docx', 'html', 'csv', 'json', 'text'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Where the navigator stands: parts (0 to 1) of the room it has, from the left and from the top. */
export interface NavigatorPlace {
  readonly x: number;
  readonly y: number;
  readonly collapsed: boolean;
}

/** Steps from one side of the window to the other at which a place is remembered. */
const PLACE_STEPS = { x: 2, y: 4 };

/**
 * A place as it is kept and told to pages: at an edge or halfway, no finer. A page can see where the
 * navigator stands, and a precise place would tell one person from another on every site.
 */
export function coarsePlace({ x, y, collapsed }: NavigatorPlace): NavigatorPlace {
  const step = (part: number, steps: number) => Math.round(part * steps) / steps;
  return { x: step(x, PLACE_STEPS.x), y: step(y, PLACE_STEPS.y), collapsed };
}

/** How a person wants the extension to look and behave. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Whether marks are printed with the page. */
  readonly printMarks: boolean;
  /** Whether audits are kept on this computer, see `archive`. */
  readonly keepArchive: boolean;
  /** The format an audit was last saved in. */
  readonly saveAs: ExportFormat;
  readonly navigator: NavigatorPlace;
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'auto',
  theme: 'auto',
  printMarks: false,
  keepArchive: true,
  saveAs: 'xlsx',
  navigator: { x: 1, y: 1, collapsed: false },
};

/** What is filled into every letter (审核意见书); what is empty is left to be filled in by hand. */
export interface LetterPresets {
  readonly version: 1;
  /** The auditing office, as it signs. */
  readonly office: string;
  /** Whom to ask. */
  readonly contact: string;
  /** Telephone number, e-mail address or both. */
  readonly contactDetails: string;
  /** 文号, e.g. 「青政公开函〔2026〕12号」 */
  readonly documentNumber: string;
  /** By when the organ is to answer: working days from receipt, or an ISO date; null for none given. */
  readonly deadline:
    | { readonly kind: 'days'; readonly days: number }
    | { readonly kind: 'day'; readonly on: string }
    | null;
  /** The date of the letter: `today` for the day it is written, `blank`, or an ISO date. */
  readonly date: string;
  /** Whether rules that were off, and findings that were excluded with the reasons, are told the organ. */
  readonly internalNotes: boolean;
}

export const DEFAULT_LETTER_PRESETS: LetterPresets = {
  version: 1,
  office: '',
  contact: '',
  contactDetails: '',
  documentNumber: '',
  deadline: null,
  date: 'today',
  internalNotes: false,
};

/** Longer texts would break the lines that they stand in. */
export const LETTER_TEXT_MAX_CHARS = {
  office: 60,
  contact: 40,
  contactDetails: 120,
  documentNumber: 60,
} as const;
export const MAX_DEADLINE_DAYS = 365;

/** What a person can ask of the overlay by a key of the browser, see `commands` in the manifest. */
export const OVERLAY_COMMANDS = ['next', 'previous', 'marks', 'save', 'help'] as const;
export type OverlayCommand = (typeof OVERLAY_COMMANDS)[number];

/** The keys that a command has in this browser, `open` being the toolbar button; empty for none. */
export interface CommandKeys {
  readonly command: OverlayCommand | 'open';
  readonly keys: string;
}

/** A mark as it is drawn, in the viewport of its frame. The mark of a gap is a line and has no height. */
export interface DrawnMark {
  readonly rule: string;
  readonly at: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
