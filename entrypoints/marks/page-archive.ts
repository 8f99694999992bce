import { askForPrevious } from '../../src/extension/protocol/content-client';
import type { ToBackground } from '../../src/extension/protocol/messages';
import { deliverToBackground } from '../../src/extension/protocol/native-api';
import {
  AuditKeeper,
  YearBefore,
  type AuditedPage,
  type Outcome,
  type PageArchive,
  type ReadReport,
} from '../../src/live';
import type { Report } from '../../src/report';
import { reportKeyOf } from '../../src/result';

function keepingMessage(visit: string, { result, report }: ReadReport): ToBackground {
  // Where everything stands on the page, and what its sentences state, is nothing to keep.
  const kept: Report = { ...report, claims: [], places: {} };
  return { type: 'archive/keep', visit, result, report: kept };
}

/** Has noted which decisions no longer fit their findings, so that the settings can say so. */
export async function noteChanged(page: AuditedPage, outcome: Outcome): Promise<void> {
  const { live, modules } = page;
  if (outcome === 'failed' || !live.ignored?.entries.length) return;
  await (await modules.load('deciding'))?.noteChanged(page, outcome);
}

/** What goes from a page into the archive, and what comes from there to be held against it. */
export function archiveOf(page: AuditedPage): PageArchive {
  const keeper = new AuditKeeper((read, isMeant) => {
    void deliverToBackground(keepingMessage(page.visit, read), isMeant);
  });
  const years = new YearBefore(
    async (report, isMeant) => {
      const previous = await askForPrevious(report, isMeant);
      const against = previous && (await page.modules.load('years'));
      return against ? against(previous) : null;
    },
    (previous) => page.live.takePrevious(previous),
  );
  return {
    follow(outcome) {
      const { audited } = page.live;
      if (outcome) void noteChanged(page, outcome);
      keeper.want(page.isKept);
      keeper.take(audited);
      years.follow(audited && reportKeyOf(audited.result));
    },
    refresh: () => years.refresh(),
  };
}
