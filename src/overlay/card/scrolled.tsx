import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ScrolledProps {
  readonly body: RefObject<HTMLDivElement | null>;
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}

/** Pixels that a scrolled element may be off its end for all that is seen. */
const SLACK_PX = 1;

/** What scrolls within the card, with a shade at each edge behind which there is more. */
export const Scrolled = ({ body, labelledBy, children }: ScrolledProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const shade = () => {
    const scrolled = body.current;
    if (!scrolled) return;
    const { scrollTop, scrollHeight, clientHeight } = scrolled;
    frame.current?.toggleAttribute('data-more-above', scrollTop > SLACK_PX);
    frame.current?.toggleAttribute(
      'data-more-below',
      scrollHeight - clientHeight - scrollTop > SLACK_PX,
    );
  };
  useLayoutEffect(() => {
    const observer = new ResizeObserver(shade);
    for (const { current } of [body, content]) if (current) observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} class="scrolled">
      <div
        ref={body}
        class="body"
        tabIndex={0}
        role="group"
        aria-labelledby={labelledBy}
        onScroll={shade}
      >
        <div ref={content}>{children}</div>
      </div>
    </div>
  );
};
