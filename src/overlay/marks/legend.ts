import type { OverlayWords } from '../../messages';
import { el } from '../../ui/dom';
import type { OverlayModel } from '../model/overlay-model';
import type { Shell } from '../session/shell';

/** Whether what stands behind `<body>` comes below it, and takes no room beside it. */
function isInFlow(document: Document): boolean {
  const { display } = (document.defaultView as Window).getComputedStyle(document.documentElement);
  return display === 'block' || display === 'flow-root';
}

/**
 * The list of what is marked on a printed page: number, place, what is wrong and what to do. It stands
 * ready before anybody prints, as Firefox prints a copy of the page in which no script runs. Where the
 * page lays its root out in columns or cells there is no list: it would take room from the page.
 */
export class Legend {
  #written: readonly unknown[] = [];

  constructor(
    private readonly document: Document,
    private readonly shell: Pick<Shell, 'host' | 'legend'>,
  ) {}

  /** @param findings those that are marked; none where no mark is printed */
  update(model: OverlayModel, findings: readonly number[], words: OverlayWords): void {
    const content = [model, words, ...findings];
    if (
      content.length === this.#written.length &&
      content.every((part, at) => part === this.#written[at])
    )
      return;
    this.#written = content;
    const { host, legend } = this.shell;
    const isShown = findings.length > 0 && isInFlow(this.document);
    host.toggleAttribute('data-legend', isShown);
    legend.hidden = !isShown;
    legend.replaceChildren(...(isShown ? this.#list(model, findings, words) : []));
  }

  #list(
    model: OverlayModel,
    findings: readonly number[],
    words: OverlayWords,
  ): readonly HTMLElement[] {
    const { document } = this;
    const rows = findings.flatMap((index) => {
      const { finding, where, cell, besidePlace, advice, title } = model.explain(index);
      const said = [
        cell === null ? where : `${where}（${cell}）`,
        besidePlace,
        ...(advice === '' ? [] : [`${words.advice}${words.colon}${advice}`]),
      ];
      const kind = `${words.severity[finding.severity]} · ${title}`;
      return [
        el(document, 'dt', {}, String(model.position(index)?.number ?? '')),
        el(
          document,
          'dd',
          {},
          el(document, 'p', { class: 'severity' }, kind),
          ...said.map((line) => el(document, 'p', {}, line)),
        ),
      ];
    });
    const heading = el(document, 'h2', {}, words.legend(findings.length));
    return [heading, el(document, 'dl', {}, ...rows)];
  }
}
