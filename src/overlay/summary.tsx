import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OverlayWords } from '../messages';
import { countBySeverity, SEVERITIES, type AuditResult } from '../report';
import { Icon, ProductMark, SeverityIcon } from '../ui/icons';

export interface SummaryEvents {
  readonly onStep: (by: 1 | -1) => void;
  readonly onToggleMarks: () => void;
  readonly onToggleCollapsed: () => void;
}

interface SummaryProps extends SummaryEvents {
  readonly words: OverlayWords;
  readonly productName: string;
  readonly result: AuditResult;
  /** Index of the slip that was stepped to; null before the first step. */
  readonly current: number | null;
  readonly marksShown: boolean;
  readonly collapsed: boolean;
}

const Checks = ({ result, words }: Pick<SummaryProps, 'result' | 'words'>) => {
  const { passed, failed, unknown } = result.checks;
  const made = passed + failed + unknown;
  if (made === 0) return null;
  return (
    <span class="checks" title={unknown > 0 ? words.checksUnknown(unknown) : undefined}>
      {words.checks(passed, made)}
    </span>
  );
};

/** The bar at the foot of the window: what was found, and the way from slip to slip. */
export const Summary = (props: SummaryProps) => {
  const { words, productName, result, current, marksShown, collapsed } = props;
  const counts = countBySeverity(result.findings);
  const count = result.findings.length;
  const clean = count === 0;
  const older = result.report?.template === 'older';
  const toggle = useRef<HTMLButtonElement>(null);
  const wasCollapsed = useRef(collapsed);

  // The button that was pressed is gone: its counterpart takes the focus over.
  useLayoutEffect(() => {
    if (wasCollapsed.current !== collapsed) toggle.current?.focus();
    wasCollapsed.current = collapsed;
  }, [collapsed]);

  if (collapsed)
    return (
      <button
        ref={toggle}
        type="button"
        class="dot"
        aria-label={words.expand(counts.error, counts.warning)}
        aria-expanded={false}
        onClick={props.onToggleCollapsed}
      >
        <ProductMark />
        {counts.error > 0 && <span class="number">{counts.error > 99 ? '99+' : counts.error}</span>}
      </button>
    );

  return (
    <div class="summary" role="group" aria-label={words.summary}>
      <span class="product">
        <ProductMark />
        <span class="product-name">{productName}</span>
      </span>
      {clean ? (
        <span class={older ? 'verdict' : 'verdict clean'}>
          {!older && <Icon name="check" />}
          {older ? words.older : words.clean}
        </span>
      ) : (
        <span class="counts">
          {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
            <span
              key={severity}
              class="count-of"
              title={words.counts(words.severity[severity], counts[severity])}
            >
              <SeverityIcon severity={severity} />
              <span aria-hidden="true">{counts[severity]}</span>
              <span class="spoken">{words.counts(words.severity[severity], counts[severity])}</span>
            </span>
          ))}
        </span>
      )}
      <Checks result={result} words={words} />
      <span class="tools">
        {!clean && (
          <>
            <span class="stepper">
              <button
                type="button"
                class="plain"
                aria-label={words.previous}
                title={words.previous}
                onClick={() => props.onStep(-1)}
              >
                <Icon name="previous" />
              </button>
              <span class="position" aria-hidden="true">
                {current === null ? '–' : current + 1}
                <span class="of"> / {count}</span>
              </span>
              <button
                type="button"
                class="plain"
                aria-label={words.next}
                title={words.next}
                onClick={() => props.onStep(1)}
              >
                <Icon name="next" />
              </button>
            </span>
            <button
              type="button"
              class="plain"
              aria-label={words.hideMarks}
              title={marksShown ? words.hideMarks : words.showMarks}
              aria-pressed={!marksShown}
              onClick={props.onToggleMarks}
            >
              <Icon name={marksShown ? 'eye' : 'eyeOff'} />
            </button>
          </>
        )}
        <button
          ref={toggle}
          type="button"
          class="plain"
          aria-label={words.collapse}
          title={words.collapse}
          aria-expanded={true}
          onClick={props.onToggleCollapsed}
        >
          <Icon name="collapse" />
        </button>
      </span>
    </div>
  );
};
