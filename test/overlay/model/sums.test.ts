import { describe, expect, it } from 'vitest';
import { sumOf as sumWithNames, termsOf } from '../../../src/overlay/model/sums';
import { termName } from '../../../src/present';
import { isUpright, ruleIdOf, type Identity } from '../../../src/result';

const sumOf = (identity: Identity, template: '2019' | '2021') =>
  sumWithNames(identity, template, termName);

const side = (terms: Record<string, number | null>) => {
  const list = Object.entries(terms).map(([field, value]) => ({ field, value }));
  const known = list.every(({ value }) => value !== null);
  return {
    terms: list,
    sum: known ? list.reduce((sum, { value }) => sum + (value ?? 0), 0) : null,
  };
};
const identity = (
  rule: Identity['rule'],
  left: Record<string, number | null>,
  right: Record<string, number | null>,
): Identity => ({ rule, at: '', outcome: 'failed', left: side(left), right: side(right) });

const row = (values: readonly (number | null)[]) =>
  Object.fromEntries(
    ['naturalPerson', 'business', 'research', 'publicInterest', 'legalService', 'otherOrg'].map(
      (column, index) => [`requests.granted.${column}`, values[index] ?? null],
    ),
  );

describe('sumOf', () => {
  it('names the terms of a row by their columns', () => {
    const sum = sumOf(
      identity('requests-row-total', { 'requests.granted.total': 258 }, row([200, 58, 9, 3, 1, 1])),
      '2021',
    );
    expect(sum.left.terms.map(({ name }) => name)).toEqual(['总计']);
    expect(sum.right.terms.slice(0, 2).map(({ name }) => name)).toEqual(['自然人', '商业企业']);
    expect(sum.right.folded).toBe(0);
    expect(sum.right.sum).toBe(272);
    expect(sum.difference).toBe(14);
  });
  it('names the terms of a column by their rows', () => {
    const sum = sumOf(
      identity(
        'requests-balance',
        { 'requests.newReceived.total': 5, 'requests.carriedIn.total': 1 },
        { 'requests.totalHandled.total': 5, 'requests.carriedForward.total': 0 },
      ),
      '2021',
    );
    expect(sum.left.terms.map(({ name }) => name)).toEqual([
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
    ]);
    expect(sum.right.shown).toHaveLength(2);
  });
  it('folds three zeros or more and keeps the order of the rest', () => {
    const { right } = sumOf(
      identity('requests-row-total', { 'requests.granted.total': 3 }, row([0, 1, 0, 2, 0, 0])),
      '2021',
    );
    expect(right.shown.map(({ name, value }) => `${name} ${value}`)).toEqual([
      '商业企业 1',
      '社会公益组织 2',
    ]);
    expect(right.folded).toBe(4);
    expect(right.terms).toHaveLength(6);
  });
  it('folds everything where everything is 0', () => {
    const { right } = sumOf(
      identity('requests-row-total', { 'requests.granted.total': 3 }, row([0, 0, 0, 0, 0, 0])),
      '2021',
    );
    expect(right.shown).toEqual([]);
    expect(right.folded).toBe(6);
  });
  it('takes an unknown term for unknown and not for 0', () => {
    const sum = sumOf(
      identity('requests-row-total', { 'requests.granted.total': 3 }, row([null, 0, 0, 0, 1, 0])),
      '2021',
    );
    expect(sum.right.shown.map(({ value }) => value)).toEqual([null, 1]);
    expect(sum.right.sum).toBeNull();
    expect(sum.difference).toBeNull();
  });
  it('tells the difference of printed fractions without the noise of binary ones', () => {
    const sum = sumOf(
      identity(
        'requests-balance',
        { 'requests.newReceived.total': 0.1, 'requests.carriedIn.total': 0.2 },
        { 'requests.totalHandled.total': 0, 'requests.carriedForward.total': 0 },
      ),
      '2021',
    );
    expect(sum.difference).toBe(0.3);
  });
});

describe('the numbers of terms', () => {
  it('leave out the total, and run in the order of the template', () => {
    const sum = sumOf(
      identity('requests-row-total', { 'requests.granted.total': 3 }, row([0, 1, 0, 2, 0, 0])),
      '2021',
    );
    expect(termsOf(sum).map(({ number }) => number)).toEqual([null, 1, 2, 3, 4, 5, 6]);
    // What is folded away keeps its number: the cells on the page bear all of them.
    expect(sum.right.shown.map(({ number }) => number)).toEqual([2, 4]);
  });
  it('run through both sides where neither is one cell', () => {
    const sum = sumOf(
      identity(
        'requests-balance',
        { 'requests.newReceived.total': 5, 'requests.carriedIn.total': 1 },
        { 'requests.totalHandled.total': 5, 'requests.carriedForward.total': 0 },
      ),
      '2021',
    );
    expect(termsOf(sum).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe('isUpright', () => {
  it('is true for rules that add up columns only', () => {
    expect(isUpright('requests-handled-total')).toBe(true);
    expect(isUpright('requests-row-total')).toBe(false);
    expect(isUpright(ruleIdOf('toString'))).toBe(false);
  });
});
