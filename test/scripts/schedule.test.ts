import { describe, expect, it } from 'vitest';
import { runChecks, type Check, type Outcome, type Sink } from '../../scripts/lib/schedule.mjs';

/** A check that goes on when told to. */
class Controlled implements Check {
  readonly title: string;
  readonly started: Promise<Sink>;
  #start!: (print: Sink) => void;
  #end!: (outcome: Outcome) => void;
  hasStarted = false;

  constructor(
    readonly id: string,
    readonly needs: readonly string[] = [],
    readonly after: readonly string[] = [],
    readonly waits = false,
  ) {
    this.title = id.toUpperCase();
    this.started = new Promise((resolve) => (this.#start = resolve));
  }

  run = (print: Sink): Promise<Outcome> => {
    this.hasStarted = true;
    this.#start(print);
    return new Promise((resolve) => (this.#end = resolve));
  };

  async say(text: string): Promise<void> {
    (await this.started)(text);
  }

  async end(state: Outcome['state'] = 'passed'): Promise<void> {
    await this.started;
    this.#end({ state });
    await settled();
  }
}

const settled = () => new Promise((resolve) => void setImmediate(resolve));

function start(checks: readonly Check[], atOnce: number) {
  const said = { text: '' };
  const results = runChecks(checks, {
    atOnce,
    write: (text) => (said.text += text),
    opening: ({ title }) => `<${title}>`,
    closing: ({ outcome: { state } }) => `</${state}>`,
  });
  return { said, results };
}

const started = (checks: readonly Controlled[]) =>
  checks.filter(({ hasStarted }) => hasStarted).map(({ id }) => id);

describe('checks side by side', () => {
  it('are as many as there is room for, in their order', async () => {
    const checks = ['a', 'b', 'c'].map((id) => new Controlled(id));
    const [a, b, c] = checks as [Controlled, Controlled, Controlled];
    const { results } = start(checks, 2);
    await settled();
    expect(started(checks)).toEqual(['a', 'b']);
    await b.end();
    expect(started(checks)).toEqual(['a', 'b', 'c']);
    await c.end('failed');
    await a.end();
    expect((await results).map(({ outcome: { state } }) => state)).toEqual([
      'passed',
      'passed',
      'failed',
    ]);
  });

  it('are heard one after the other, the first as it speaks', async () => {
    const [a, b] = [new Controlled('a'), new Controlled('b')];
    const { said, results } = start([a, b], 2);
    await a.say('1');
    await b.say('2');
    await a.say('3');
    expect(said.text).toBe('<A>13');
    await b.end();
    expect(said.text).toBe('<A>13');
    await a.end();
    expect(said.text).toBe('<A>13</passed><B>2</passed>');
    await results;
  });

  it('wait for what they come after, and let others pass meanwhile', async () => {
    const checks = [new Controlled('a'), new Controlled('b', [], ['a']), new Controlled('c')];
    const [a, b, c] = checks as [Controlled, Controlled, Controlled];
    const { results } = start(checks, 2);
    await settled();
    expect(started(checks)).toEqual(['a', 'c']);
    await a.end('failed');
    expect(started(checks)).toEqual(['a', 'b', 'c']);
    await b.end();
    await c.end();
    await results;
  });

  it('take half the room where they wait for other programs, and are heard after those that don’t', async () => {
    const checks = [
      ...['a', 'b', 'c'].map((id) => new Controlled(id, [], [], id !== 'c')),
      ...['d', 'e'].map((id) => new Controlled(id)),
    ];
    const [a, b, c, d, e] = checks as [Controlled, Controlled, Controlled, Controlled, Controlled];
    const { said, results } = start(checks, 2);
    await a.say('1');
    await c.say('2');
    expect(started(checks)).toEqual(['a', 'b', 'c']);
    expect(said.text).toBe('<C>2');
    await c.end();
    expect(started(checks)).toEqual(['a', 'b', 'c', 'd']);
    await b.end();
    expect(started(checks)).toEqual(['a', 'b', 'c', 'd']);
    expect(said.text).toBe('<C>2</passed><D>');
    await d.end();
    await e.end();
    // One that has ended is heard before one that has not.
    expect(said.text).toBe('<C>2</passed><D></passed><E></passed><B></passed><A>1');
    await a.say('3');
    expect(said.text).toMatch(/<A>13$/);
    await a.end();
    await results;
    expect(said.text).toMatch(/<A>13<\/passed>$/);
  });

  it('do not wait for what is not asked for', async () => {
    const b = new Controlled('b', [], ['a']);
    const { results } = start([b], 1);
    await b.end();
    expect((await results)[0]?.outcome.state).toBe('passed');
  });

  it.each(['failed', 'not run'] as const)('are not run where what they need %s', async (state) => {
    const checks = [new Controlled('a'), new Controlled('b', ['a'])];
    const [a, b] = checks as [Controlled, Controlled];
    const { results } = start(checks, 2);
    await a.end(state);
    expect(b.hasStarted).toBe(false);
    expect((await results)[1]?.outcome).toEqual({
      state: 'not run',
      reason: 'it needs “A”, which failed',
    });
  });

  it('fail where they throw, and the others go on', async () => {
    const thrown: Check = { id: 'a', title: 'A', run: () => Promise.reject(new Error('broken')) };
    const b = new Controlled('b');
    const { results } = start([thrown, b], 1);
    await b.end();
    const [first, second] = await results;
    expect(first?.outcome).toMatchObject({ state: 'failed' });
    expect(first?.outcome.reason).toContain('broken');
    expect(second?.outcome.state).toBe('passed');
  });

  it('that wait for each other are refused', async () => {
    const { results } = start([new Controlled('a', [], ['b']), new Controlled('b', ['a'])], 2);
    await expect(results).rejects.toThrow('wait for each other');
  });
});
