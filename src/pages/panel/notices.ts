import { useRef, useState } from 'preact/hooks';
import type { Notice } from '../../ui/components/notice';

/** What was last said, and the means to say more. */
export interface Notices {
  readonly notice: Notice | null;
  readonly say: (notice: Notice | null) => void;
  /**
   * Has something said when it is known: a busy page answers late.
   * @returns says it, unless something else was said or asked for since then
   */
  readonly sayLater: () => (notice: Notice | null) => void;
}

export function useNotices(): Notices {
  const [notice, setNotice] = useState<Notice | null>(null);
  /** How often something was said, or asked for that will be. */
  const turns = useRef(0);
  const say = (said: Notice | null) => {
    turns.current += 1;
    setNotice(said);
  };
  const sayLater = () => {
    const turn = ++turns.current;
    return (said: Notice | null) => {
      if (turn === turns.current) say(said);
    };
  };
  return { notice, say, sayLater };
}
