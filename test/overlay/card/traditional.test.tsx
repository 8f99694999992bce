import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { auditDocument } from '../../../src/audit';
import { cardWords } from '../../../src/messages/card';
import { Card } from '../../../src/overlay/card/card';
import { policyOf } from '../../../src/overlay/card/controls';
import type { CardProps } from '../../../src/overlay/card/types';
import { OverlayModel } from '../../../src/overlay/model/overlay-model';
import { NAMING } from '../../../src/present';
import { foldTraditional } from '../../../src/traditional/fold';
import { ControlPolicyProvider } from '../../../src/ui/components/controls';
import { sourceOf } from '../../e2e/support/fixtures';
import { toTraditional } from '../../property/traditional';
import { parsePage } from '../../support/dom';

/** The card of the label that deviates on a page, as HTML. */
function cardOn(page: Document, fold: typeof foldTraditional): string {
  const { result, anchors } = auditDocument(page, { url: 'http://a.gov.cn/', fold });
  const input = { result, anchors, locale: 'zh', naming: NAMING, fold } as const;
  const model = new OverlayModel(input, page.body);
  const finding = result.findings.findIndex(({ rule }) => rule === 'label-deviation');
  const shown = model.explain(finding);
  const nothing = () => undefined;
  const props: CardProps = {
    ...{ result, id: model.keyOf(finding), shown, siblings: [shown], fold: model.fold },
    source: { organ: null, year: null, title: null, url: '' },
    ...{ position: model.position(finding), more: false, visible: true, evidence: null },
    ...{ ignored: false, before: null, draft: () => '', visiting: null },
    where: () => {
      throw new Error('put nowhere');
    },
    ...{ onClose: nothing, onStep: nothing, onPick: nothing, onPin: nothing },
    ...{ onPointerEnter: nothing, onPointerLeave: nothing, onPoint: nothing, onVisit: nothing },
    onDraft: nothing,
    onIgnore: () => Promise.resolve(true),
    onIgnoreAgain: () => Promise.resolve(true),
    onUnignore: () => Promise.resolve(true),
  };
  const policy = policyOf(() => ({ 'data-guarded': '', onClick: nothing }));
  return renderToString(
    <ControlPolicyProvider value={policy}>
      <Card {...props} refusal="" words={cardWords('zh')} locale="zh" />
    </ControlPolicyProvider>,
  );
}

/** What a card sets off in the two wordings. */
const setOff = (card: string): readonly string[] =>
  [...card.matchAll(/<mark class="\w+">([^<]*)<\/mark>/gu)].map(([, text = '']) => text);

describe('the card on a page in Traditional characters', () => {
  it('sets off what it does on one in simplified ones, and not every character', () => {
    const simplified = parsePage(sourceOf('many-slips'));
    const traditional = parsePage(sourceOf('many-slips'));
    toTraditional(traditional);
    const card = cardOn(traditional, foldTraditional);
    const fewer = setOff(cardOn(simplified, foldTraditional));
    expect(fewer).not.toEqual([]);
    expect(setOff(card).map((text) => [...text].map(foldTraditional).join(''))).toEqual(fewer);
  });
});
