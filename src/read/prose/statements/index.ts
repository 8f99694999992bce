import type { Resumable } from '../../../base/resumable';
import { lacksRegulations, organLevel, sameOrgan } from '../../../organ';
import {
  OVERVIEW_ASPECTS,
  type Organ,
  type PageAnchors,
  type Anchor,
  type Statements,
} from '../../../report';
import { SECTION_KEYS, sectionPlace, type SectionKey } from '../../../template';
import type { Limits } from '../../limits';
import { printed, type Located } from '../../located';
import type { ReportIdentity } from '../../page/identity/report-identity';
import type { PageHead } from '../../page/meta';
import { rangeOf } from '../../tables/collect';
import { readLeftovers } from './leftovers';
import { readItemNumbers } from './numbers';
import { readPassages, type ReportOnPage } from './passages';
import { readPeriod } from './period';

export interface StatementsSource extends Omit<ReportOnPage, 'title'> {
  readonly head: PageHead;
  readonly reportIdentity: ReportIdentity;
  /** The organ that signs. */
  readonly signed: Located<string> | null;
  readonly limits: Limits;
}

/** Statements as read, with the places that they name. */
interface StatementsOnPage {
  readonly statements: Statements;
  readonly anchors: PageAnchors;
}

/**
 * What a report says outside its tables, with the places it says it in: `report.period`,
 * `section.overview.ASPECT`, and a key of its own for each leftover and number.
 */
export function* readStatements(source: StatementsSource): Resumable<StatementsOnPage> {
  const { head, reportIdentity, signed } = source;
  const places = new Map<string, Anchor>();
  const note = (mark: string, place: Anchor): void => void places.set(mark, place);
  const passages = yield* readPassages({ ...source, title: reportIdentity.title?.place ?? null });
  const period = yield* readPeriod(passages);
  if (period?.place) note('report.period', period.place);
  // An aspect that is missing has no place of its own; its section's title stands for it.
  const overview = source.titles.find((candidate) => candidate.key === 'overview');
  if (overview)
    for (const aspect of OVERVIEW_ASPECTS)
      note(`${sectionPlace('overview')}.${aspect}`, overview.place);
  const leftovers = yield* readLeftovers(
    passages,
    { year: reportIdentity.parts?.year ?? null, organ: reportIdentity.named },
    note,
    source.limits,
  );
  const itemNumbers = yield* readItemNumbers(passages, note, source.limits);
  yield;
  return {
    statements: {
      passages: passages.map(({ section, text }) => ({ section, text })),
      pictured: pictured(source),
      period: printed(period),
      organ: readOrgan(head, reportIdentity.named, signed),
      title: reportIdentity.reading,
      leftovers,
      itemNumbers,
    },
    anchors: places,
  };
}

function pictured({ items, titles, end }: StatementsSource): SectionKey[] {
  return SECTION_KEYS.filter((key) => {
    const [from, to] = rangeOf(key, titles, end);
    return items.slice(from, to).some((item) => item.kind === 'image');
  });
}

/** A line that names an organ without signing for it. */
const NO_SIGNATURE = /附件|联系|报送|抄送|来源|编辑|电话|地址|网站|主办|承办|链接|解读|发布/;

/**
 * Who reports: the organ of the title; else of the signature; else the page's source, or a site of
 * a department's own. A government's site carries the reports of everyone below it and tells nothing.
 */
function readOrgan(head: PageHead, titled: string | null, signed: Located<string> | null): Organ {
  const site = head.first('SiteName');
  const names = [
    titled,
    signed?.value ?? null,
    head.first('ContentSource'),
    site !== null && organLevel(site) === 'department' ? site : null,
  ].filter((name) => name !== null);
  const known = names.find((name) => organLevel(name) !== 'unknown');
  const signs = signed !== null && !NO_SIGNATURE.test(signed.raw) ? signed.value : null;
  return {
    // A title that names an organ decides, even where its level stays unknown.
    level: organLevel(titled ?? known ?? ''),
    withoutRegulations: lacksRegulations(titled ?? known ?? ''),
    otherSigner:
      titled !== null && signs !== null && sameOrgan(titled, signs) === 'differ'
        ? { title: titled, signed: signs }
        : null,
  };
}
