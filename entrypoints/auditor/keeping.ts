import { askForPrevious } from '../../src/extension/protocol/content-client';
import type { ToBackground } from '../../src/extension/protocol/messages';
import { deliverToBackground } from '../../src/extension/protocol/native-api';
import {
  AuditKeeper,
  YearBefore,
  type LazyModules,
  type LiveAudit,
  type ReadReport,
} from '../../src/live';
import type { Report } from '../../src/report';

/** What goes from the page into the archive, and what comes from there to be held against it. */

function keepingMessage(visit: string, { result, report }: ReadReport): ToBackground {
  // Where everything stands on the page, and what its sentences state, is nothing to keep.
  const kept: Report = { ...report, claims: [], places: {} };
  return { type: 'archive/keep', visit, result, report: kept };
}

/**
 * Has the audits of this frame kept.
 * @param visit tells this document from others in the frame
 */
export const keeperFor = (visit: string): AuditKeeper =>
  new AuditKeeper((read, isMeant) => {
    void deliverToBackground(keepingMessage(visit, read), isMeant);
  });

/** Finds last year's report, and the rules that hold another one against it. */
export const findingYearBefore = (
  modules: LazyModules,
  take: LiveAudit['takePrevious'],
): YearBefore =>
  new YearBefore(async (report, isMeant) => {
    const previous = await askForPrevious(report, isMeant);
    const against = previous && (await modules.load('years'));
    return against ? against(previous) : null;
  }, take);
