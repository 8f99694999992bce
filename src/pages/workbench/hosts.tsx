import { useState } from 'preact/hooks';
import { MIN_GAP_MS, type BatchHost } from '../../batch';
import type { WorkbenchWords } from '../../messages/all';
import { hostInWords } from '../../present/batch';
import { useGrowing } from './growing';

interface HostsProps {
  readonly hosts: readonly BatchHost[];
  readonly gapMs: number;
  readonly words: WorkbenchWords;
  readonly isReadOnly: boolean;
  readonly onCookies: (host: string, cookies: boolean) => void;
  readonly onGap: (seconds: number) => void;
}

type HostTableProps = Omit<HostsProps, 'gapMs' | 'onGap'>;

/** A line a host. */
function HostTable({ hosts, words, isReadOnly, onCookies }: HostTableProps) {
  const drawn = useGrowing(hosts.length, null);
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.host}</th>
          <th scope="col">{words.requests}</th>
          <th scope="col">{words.hostState}</th>
          <th scope="col">{words.cookies}</th>
        </tr>
      </thead>
      <tbody>
        {hosts.slice(0, drawn).map((host) => (
          <tr key={host.host} data-host={host.host} data-requests={host.requests}>
            <th scope="row">{host.host}</th>
            <td class="number-cell">{host.requests}</td>
            <td>{hostInWords(host, words)}</td>
            <td>
              <input
                type="checkbox"
                aria-label={words.cookiesOf(host.host)}
                checked={host.cookies}
                disabled={isReadOnly}
                onChange={({ currentTarget }) => onCookies(host.host, currentTarget.checked)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was asked of which host, and how. Drawn while it is open: there may be hundreds. */
export function Hosts({ gapMs, onGap, ...props }: HostsProps) {
  const { words, isReadOnly } = props;
  const [isOpen, setOpen] = useState(false);
  const hosts = props.hosts.filter(({ host }) => host !== '');
  return (
    <details class="hosts" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.hosts}
        {hosts.length > 0 && <span class="number">{hosts.length}</span>}
      </summary>
      <label class="gap">
        {words.gap}
        <input
          type="number"
          class="field"
          min={MIN_GAP_MS / 1000}
          max={60}
          step={1}
          disabled={isReadOnly}
          value={gapMs / 1000}
          onChange={({ currentTarget }) => onGap(currentTarget.valueAsNumber)}
        />
      </label>
      {isOpen && hosts.length > 0 && <HostTable {...props} hosts={hosts} />}
    </details>
  );
}
