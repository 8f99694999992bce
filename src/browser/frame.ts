/**
 * Gate and auditor of one frame share its isolated world, and nothing else. The auditor leaves its
 * `audit` there: the gate falls silent once it stands, and a second injection calls it instead of
 * starting a second auditor.
 */
interface FrameWorld {
  govReportAuditor?: () => void;
}
const world = globalThis as FrameWorld;

/** The auditor of this frame, or undefined where none was injected. */
export const auditorOfFrame = (): (() => void) | undefined => world.govReportAuditor;

/** Takes the frame for an auditor. `audit` reads and audits the page anew. */
export function claimFrame(audit: () => void): void {
  world.govReportAuditor = audit;
}
