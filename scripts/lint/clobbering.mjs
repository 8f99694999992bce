/**
 * Keeps code from asking elements of a page for anything by itself: a form answers to the names of
 * its fields before its own. `src/dom/clobbering.ts` asks in their place.
 */

/** What a form may be typed as. Narrower types are no form, and `HTMLElement` is what we make ourselves. */
const PAGE_TYPES = new Set([
  'Node',
  'Element',
  'ParentNode',
  'ChildNode',
  'EventTarget',
  'HTMLFormElement',
]);

/** Whether an element of a page may be of a type. */
function isPageType(checker, type) {
  const bound = checker.getBaseConstraintOfType(type) ?? type;
  const parts = bound.isUnion() ? bound.types : [bound];
  return parts.some((part) => PAGE_TYPES.has(part.getSymbol()?.getName()));
}

/** @type {import('eslint').Rule.RuleModule} */
const unclobbered = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      asked:
        'A form of the page may answer “{{name}}” with one of its fields: ask `unclobbered.{{name}}(…)` of src/dom/clobbering.ts.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    if (!services?.program) return {};
    const checker = services.program.getTypeChecker();
    // A prototype is no element.
    const isPrototype = ({ type, property }) =>
      type === 'MemberExpression' && property.name === 'prototype';
    const isOfPage = (node) =>
      !isPrototype(node) && isPageType(checker, services.getTypeAtLocation(node));
    const report = (node, name) => context.report({ node, messageId: 'asked', data: { name } });
    return {
      MemberExpression({ object, property, computed }) {
        if (computed || property.type !== 'Identifier' || !isOfPage(object)) return;
        report(property, property.name);
      },
      'ObjectPattern > Property'(property) {
        if (property.computed || !isOfPage(property.parent)) return;
        report(property, property.key.name ?? property.key.value);
      },
      "BinaryExpression[operator='in']"({ left, right }) {
        if (left.type === 'Literal' && isOfPage(right)) report(left, left.value);
      },
    };
  },
};

export const clobbering = { rules: { unclobbered } };
