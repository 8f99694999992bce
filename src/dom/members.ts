/**
 * Members of a page's elements as their prototypes have them, whatever the page puts in between, see
 * `clobbering.ts`.
 */

/** The interfaces of this world; where there are none, nodes bring their own. */
const INTERFACES = {
  Node: typeof Node === 'function' ? Node.prototype : null,
  Element: typeof Element === 'function' ? Element.prototype : null,
  HTMLElement: typeof HTMLElement === 'function' ? HTMLElement.prototype : null,
};

interface Members {
  readonly Node: Node;
  readonly Element: Element;
  readonly HTMLElement: HTMLElement;
}
type Owner = keyof Members;
type Method = (this: unknown, ...args: never[]) => unknown;

/**
 * A member as the prototypes have it.
 * @throws TypeError where this browser knows none of that name
 */
function memberOf(owner: Owner, name: string, node: object): PropertyDescriptor {
  let prototype: unknown = INTERFACES[owner] ?? Object.getPrototypeOf(node);
  while (typeof prototype === 'object' && prototype !== null) {
    const member = Object.getOwnPropertyDescriptor(prototype, name);
    if (member) return member;
    prototype = Object.getPrototypeOf(prototype);
  }
  throw new TypeError(`elements have no ${name}`);
}

/** Reads a property by the getter of its prototype, which is looked up once. */
export function property<O extends Owner, K extends keyof Members[O] & string>(owner: O, name: K) {
  let member: PropertyDescriptor | null = null;
  return (node: Members[O]): Members[O][K] => {
    member ??= memberOf(owner, name, node);
    return member.get?.call(node) as Members[O][K];
  };
}

type MethodNames<T> = {
  [K in keyof T]-?: T[K] extends Method ? K : never;
}[keyof T] &
  string;

/** Calls a method of its prototype, which is looked up once. */
export function method<O extends Owner, K extends MethodNames<Members[O]>>(owner: O, name: K) {
  type Call = Extract<Members[O][K], Method>;
  let call: Call | null = null;
  return (node: Members[O], ...args: Parameters<Call>): ReturnType<Call> => {
    call ??= memberOf(owner, name, node).value as Call;
    return call.apply(node, args) as ReturnType<Call>;
  };
}
