/**
 * Keeps the controls of the overlay from heeding scripts of the page: whatever listens for what a person
 * does gets its handler from `trusted(…)` of src/overlay/trusted.ts. Components that other surfaces share
 * get it from `heed(…)`, which is `trusted` in the overlay (src/ui/components/controls.ts).
 */

/** By these events something is done; others tell where the pointer or the focus has come to. */
const ACTIONS =
  /^(?:(?:aux|dbl)?click|contextmenu|key(?:down|up|press)|(?:pointer|mouse)(?:down|up)|touch(?:start|end)|(?:before)?input|change|submit|reset|copy|cut|paste|drop|wheel|command)$/;

const isAction = (name) => ACTIONS.test(name.toLowerCase());

/** @type {import('eslint').Rule.RuleModule} */
const handlers = {
  meta: {
    type: 'problem',
    // By what handlers are made.
    schema: [{ enum: ['trusted', 'heed'] }],
    messages: {
      untrusted:
        'A script of the page could cause “{{name}}”: have the handler made by `{{maker}}(…)`, see scripts/lint/trusted-events.mjs.',
      policy: 'What shared controls heed in the overlay is `trusted` and nothing else.',
    },
  },
  create(context) {
    const [maker] = context.options;
    const isTrusted = (node) => node?.type === 'CallExpression' && node.callee.name === maker;
    const report = (node, name) =>
      context.report({ node, messageId: 'untrusted', data: { name, maker } });
    return {
      JSXAttribute({ name: { name }, value, parent }) {
        // What components are given is no listener; their own elements have one.
        const isElement = /^[a-z]/.test(parent.name.name ?? '');
        const event = isElement && /^on([A-Z]\w*?)(?:Capture)?$/.exec(String(name))?.[1];
        if (event && isAction(event) && !isTrusted(value?.expression))
          report(value ?? parent, name);
      },
      // Attributes of what is made without a framework, or handed to an element by `{...attributes}`.
      Property({ key, value, parent }) {
        if (maker === 'trusted' && parent.type === 'ObjectExpression' && key.name === 'heed')
          if (value.name !== 'trusted') context.report({ node: value, messageId: 'policy' });
        const event = parent.type === 'ObjectExpression' && /^on(\w+)$/.exec(key.name)?.[1];
        if (!event || !isAction(event) || isTrusted(value)) return;
        // Components have an `onChange` of their own; their elements are held to it above.
        if (!/^(?:Change|Submit|Reset|Copy)$/.test(event)) report(value, key.name);
      },
      AssignmentExpression({ left, right }) {
        const event = /^on([a-z]+)$/.exec(left.property?.name)?.[1];
        if (event && isAction(event) && !isTrusted(right)) report(right, left.property.name);
      },
      CallExpression({ callee, arguments: args }) {
        if ((callee.property ?? callee).name !== 'addEventListener') return;
        // `unclobbered.addEventListener(element, type, listener)` names its element first.
        const at = callee.object?.name === 'unclobbered' ? 1 : 0;
        const [type, listener] = args.slice(at);
        const name = type?.type === 'Literal' ? String(type.value) : null;
        // A type that is not written out may be any.
        if ((name === null || isAction(name)) && !isTrusted(listener))
          report(listener ?? callee, name ?? 'any event');
      },
    };
  },
};

export const trustedEvents = { rules: { handlers } };
