/** What an auditor does for the other scripts of its frame. */
export interface FrameAuditor {
  /** Reads and audits the page anew. */
  audit(): void;
  /** Takes what folds Traditional characters into simplified ones. */
  takeFold(fold: (text: string) => string): void;
}

/**
 * The scripts of one frame share its isolated world, and nothing else. The auditor leaves itself
 * there: a second injection calls it instead of starting a second auditor, the gate leaves it the
 * word, and the script with the dictionary of Traditional characters finds it.
 */
interface FrameWorld {
  govReportAuditor?: FrameAuditor;
}
const world = globalThis as FrameWorld;

/** The auditor of this frame, or undefined where none was injected. */
export const auditorOfFrame = (): FrameAuditor | undefined => world.govReportAuditor;

/** Takes the frame for an auditor. */
export function claimFrame(auditor: FrameAuditor): void {
  world.govReportAuditor = auditor;
}
