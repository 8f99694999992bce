import type { SavingWords } from '../../messages/documents';
import { laidOut, type SumLine, type SumSide } from '../../messages';
import { unsaid, type FindingRow, type IdentityRow } from '../../present/audit';
import { failedFirst } from '../sums';

interface WithWords {
  readonly words: SavingWords;
}

/** Words that lead to a page, where they can. */
export const Link = ({ href, text }: { href: string | null; text: string }) =>
  href === null ? <>{text}</> : <a href={href}>{text}</a>;

const Half = ({ line }: { line: SumLine | undefined }) => (
  <>
    <td>{line?.name}</td>
    <td class="value">{line?.value}</td>
  </>
);
const Total = ({ side }: { side: SumSide }) => (
  <>
    <td>{side.name}</td>
    <td class="value">{side.total}</td>
  </>
);

/** Both sides of a sum, term by term, with the totals and how far they are apart. */
const Sum = ({ sum, words }: WithWords & { sum: IdentityRow }) => {
  const { left, right, sign, difference } = laidOut(sum, words.sum);
  const height = Math.max(left.lines.length, right.lines.length);
  return (
    <table class="sum">
      <tbody>
        {Array.from({ length: height }, (_, index) => (
          <tr key={index}>
            <Half line={left.lines[index]} />
            <td class="sign" />
            <Half line={right.lines[index]} />
          </tr>
        ))}
        <tr class="total">
          <Total side={left} />
          <td class="sign">{sign}</td>
          <Total side={right} />
        </tr>
        {sum.outcome !== 'passed' && (
          <tr class="gap">
            <td colSpan={5}>
              {words.sum.difference} {difference}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
};

const Note = ({ name, value }: { name: string; value: string | null }) =>
  value === null || value === '' ? null : (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );

/** One finding, set aside or not. */
const Finding = ({ row, words }: WithWords & { row: FindingRow }) => {
  const facts = row.sum ? [] : unsaid(row, words);
  const { ignored } = row;
  return (
    <li>
      <span class="number">{row.number}</span>
      <div>
        <div class="what">
          <h4>{row.kind}</h4>
          <span class={`tag ${row.severity}`}>{row.severityName}</span>
        </div>
        <p class="where">
          <Link href={row.link} text={row.place} />
        </p>
        <p class="message">{row.message}</p>
        {row.sum && <Sum sum={row.sum} words={words} />}
        <dl class="notes">
          <Note name={words.finding.cell} value={row.cell} />
          {facts.map(({ name, value }) => (
            <Note key={name} name={name} value={value} />
          ))}
          <Note name={words.finding.advice} value={row.advice} />
          <Note name={words.finding.basis} value={row.basis} />
          <Note name={words.finding.decision} value={row.ignoredBefore?.account ?? null} />
          <Note name={words.finding.state} value={row.stateName} />
          <Note name={words.finding.recheck} value={row.recheck?.text ?? null} />
          {ignored && <Note name={words.finding.reason} value={ignored.text} />}
        </dl>
      </div>
    </li>
  );
};

export const Findings = ({ rows, words }: WithWords & { rows: readonly FindingRow[] }) => (
  <ol class="findings">
    {rows.map((row) => (
      <Finding key={row.number} row={row} words={words} />
    ))}
  </ol>
);

/** Every sum that was checked, and how it came out. */
export const Identities = ({
  identities,
  words,
}: WithWords & { identities: readonly IdentityRow[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{words.finding.place}</th>
        <th scope="col">{words.identities.heading}</th>
        <th scope="col" class="value">
          {words.sum.left}
        </th>
        <th scope="col" class="value">
          {words.sum.right}
        </th>
        <th scope="col">{words.outcome}</th>
      </tr>
    </thead>
    <tbody>
      {failedFirst(identities).map(
        ({ rule, at, kind, place, outcome, outcomeName, left, right }) => (
          <tr key={`${rule} ${at}`}>
            <td>{place}</td>
            <td class="kind">{kind}</td>
            <td class="value">{left.sum ?? words.sum.unknown}</td>
            <td class="value">{right.sum ?? words.sum.unknown}</td>
            <td class={outcome}>{outcomeName}</td>
          </tr>
        ),
      )}
    </tbody>
  </table>
);
