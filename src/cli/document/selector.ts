import type { PageElement } from './element';

/** One part of a list of selectors: a tag, attributes, or both. */
export class Selector {
  /**
   * @param tag null for any
   * @param attributes names that an element has to have, each with its value where that counts
   */
  constructor(
    readonly tag: string | null,
    readonly attributes: readonly AttributeTest[],
  ) {}

  fits(element: PageElement): boolean {
    if (this.tag !== null && element.localName !== this.tag) return false;
    for (const { name, value, anyCase } of this.attributes) {
      const own = element.getAttribute(name);
      if (own === null) return false;
      if (value !== null && own !== value && !(anyCase && own.toLowerCase() === value))
        return false;
    }
    return true;
  }
}

interface AttributeTest {
  readonly name: string;
  /** Null for any; in small letters where capitals don't count. */
  readonly value: string | null;
  readonly anyCase: boolean;
}

const PART = /^([a-z][a-z\d]*)?((?:\[[a-z-]+(?:="[^"\]\\,]*"(?: i)?)?\])*)$/;
const ATTRIBUTE = /\[([a-z-]+)(?:="([^"]*)"( i)?)?\]/g;

const known = new Map<string, readonly Selector[]>();
const MAX_KNOWN = 200;

/**
 * A list of selectors, taken apart: tags in small letters, attributes with or without a value. There is
 * no more to it, since nothing that is read without a browser asks for more.
 * @throws SyntaxError for anything else
 */
export function compiled(list: string): readonly Selector[] {
  let selectors = known.get(list);
  if (!selectors) {
    selectors = list.split(',').map((part) => selectorOf(part.trim(), list));
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(list, selectors);
  }
  return selectors;
}

function selectorOf(part: string, list: string): Selector {
  const [whole, tag, attributes = ''] = PART.exec(part) ?? [];
  if (!whole) throw new SyntaxError(`no selector for pages without a browser: ${list}`);
  return new Selector(tag ?? null, [...attributes.matchAll(ATTRIBUTE)].map(testOf));
}

function testOf([, name = '', value, mark]: RegExpMatchArray): AttributeTest {
  const anyCase = mark !== undefined;
  return { name, value: (anyCase ? value?.toLowerCase() : value) ?? null, anyCase };
}
