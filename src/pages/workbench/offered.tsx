import { useEffect, useState } from 'preact/hooks';
import type { NewRow } from '../../batch';
import { dropOffered, offeredReports, onOffered } from '../../extension/tabs/workbench-tab';
import type { WorkbenchWords } from '../../messages/all';
import { Button } from '../../ui/components/button';

interface OfferedProps {
  readonly words: WorkbenchWords;
  readonly onAudit: (rows: readonly NewRow[]) => void;
}

const kindInWords = (kind: NewRow['kind']): string =>
  (kind ?? 'page') === 'page' ? '' : (kind ?? '').toUpperCase();

/** Reports that a page lists, to be ticked: all of them at first. */
export function Offered({ words, onAudit }: OfferedProps) {
  const [rows, setRows] = useState<readonly NewRow[]>([]);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const read = () => {
      void offeredReports().then((offered) => {
        setRows(offered);
        setLeft(new Set());
      });
    };
    read();
    return onOffered(read);
  }, []);
  if (rows.length === 0) return null;
  const chosen = rows.filter(({ url }) => !left.has(url));
  const years = [...new Set(rows.map(({ year }) => year ?? null))].sort(
    (a, b) => (b ?? 0) - (a ?? 0),
  );
  /** Ticks those that fit, and no others. */
  const choose = (fits: (row: NewRow) => boolean) =>
    setLeft(new Set(rows.filter((row) => !fits(row)).map(({ url }) => url)));
  const toggle = (url: string, isChosen: boolean) =>
    setLeft((before) => {
      const now = new Set(before);
      if (isChosen) now.delete(url);
      else now.add(url);
      return now;
    });
  return (
    <section class="offered" aria-labelledby="offered">
      <h2 id="offered">{words.offered(rows.length)}</h2>
      <p>{words.offeredNote}</p>
      <div class="actions">
        <Button look="link" onPress={() => choose(() => true)}>
          {words.chooseAll}
        </Button>
        <Button look="link" onPress={() => choose(() => false)}>
          {words.chooseNone}
        </Button>
        {years.length > 1 &&
          years.map((year) => (
            <Button
              key={year}
              look="link"
              onPress={() => choose((row) => (row.year ?? null) === year)}
            >
              {words.ofYear(year)}
            </Button>
          ))}
      </div>
      <ul tabIndex={0} aria-labelledby="offered">
        {rows.map(({ url, name = '', organ, year, kind }) => (
          <li key={url}>
            <label>
              <input
                type="checkbox"
                checked={!left.has(url)}
                onChange={({ currentTarget }) => toggle(url, currentTarget.checked)}
              />
              <span lang="zh-CN">{name === '' ? (organ ?? url) : name}</span>
              <span class="meta">
                {[year ?? '', kindInWords(kind)].filter((part) => part !== '').join(' · ')}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div class="actions">
        <Button
          look="primary"
          changes
          disabled={chosen.length === 0}
          onPress={() => {
            onAudit(chosen);
            void dropOffered();
          }}
        >
          {words.auditChosen(chosen.length)}
        </Button>
        <Button look="link" onPress={() => void dropOffered()}>
          {words.notNow}
        </Button>
      </div>
    </section>
  );
}
