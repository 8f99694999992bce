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

/** Types made of another one that have its properties still. */
const SAME_PROPERTIES = new Set(['Readonly', 'Partial', 'Required', 'Pick', 'Omit']);

/** Whether an element of a page may be of a type. */
function isPageType(checker, type) {
  const bound = checker.getBaseConstraintOfType(type) ?? type;
  if (bound.isUnionOrIntersection()) return bound.types.some((part) => isPageType(checker, part));
  const [made] = SAME_PROPERTIES.has(bound.aliasSymbol?.getName()) ? bound.aliasTypeArguments : [];
  return made ? isPageType(checker, made) : PAGE_TYPES.has(bound.getSymbol()?.getName());
}

/** The name by which a member is asked for; `…` where that is known only when it is. */
function nameOf({ property, computed }) {
  if (!computed) return property.name;
  if (property.type === 'TemplateLiteral' && property.expressions.length === 0)
    return property.quasis[0].value.cooked;
  return property.type === 'Literal' ? String(property.value) : '…';
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
      MemberExpression(member) {
        if (isOfPage(member.object)) report(member.property, nameOf(member));
      },
      'ObjectPattern > Property'(property) {
        if (!isOfPage(property.parent)) return;
        const { key, computed } = property;
        const isPlain = !computed && key.type === 'Identifier';
        report(property, nameOf({ property: key, computed: !isPlain }));
      },
      "BinaryExpression[operator='in']"({ left, right }) {
        if (isOfPage(right)) report(left, nameOf({ property: left, computed: true }));
      },
    };
  },
};

export const clobbering = { rules: { unclobbered } };
